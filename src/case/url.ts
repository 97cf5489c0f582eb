/** The one gate for addresses: nothing else in the library decides what may become a link or be loaded. */

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const IMAGE_DATA = /^data:image\/(?:png|gif|jpeg|webp)[;,]/i;
/** Stands in for the page where there is none, so that relative addresses can be judged. */
export const NOWHERE = 'https://page.invalid/';

/**
 * The address as a URL if it may be linked to: http, https or mailto, without a name or password in it.
 * The parsed scheme is compared, never the raw text, which can hide it behind tabs, controls or case.
 * @param base the page's address, for relative ones.
 */
export function linkUrl(address: string, base: string = NOWHERE): URL | undefined {
  const link = parsed(address, base);
  if (!link || !LINK_SCHEMES.has(link.protocol)) return undefined;
  return link.username === '' && link.password === '' ? link : undefined;
}

/** The address as a URL if an image may be loaded from it: http, https, or a bitmap in a `data:` address. */
export function imageUrl(address: string, base: string = NOWHERE): URL | undefined {
  const link = linkUrl(address, base);
  if (link) return link.protocol === 'mailto:' ? undefined : link;
  const data = parsed(address, base);
  return data && IMAGE_DATA.test(data.href) ? data : undefined;
}

const SCHEME = /^\s*[a-z][a-z\d+.-]*:/i;

/** An address with a scheme stands on its own or not at all: `https:path` is no link, whatever the page's scheme. */
function parsed(address: string, base: string): URL | undefined {
  return url(address) ?? (SCHEME.test(address) ? undefined : url(address, base));
}

/** Whether an address that `linkUrl` read without a base leads away from the page's own site. */
export function isElsewhere({ origin }: URL): boolean {
  return origin !== new URL(NOWHERE).origin;
}

function url(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
