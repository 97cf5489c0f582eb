/** Where a document opens: at the page that is cited, where its address can say so. */
import { isElsewhere, linkUrl } from './url.js';

/** Hosts under which DocumentCloud has the same documents. */
export const DOCUMENT_CLOUD: readonly string[] = [
  'www.documentcloud.org',
  'documentcloud.org',
  'embed.documentcloud.org',
];
const DOCUMENT_PATH = /^\/documents\/(\d{1,12})(?:-[\w%-]*)?(?:\.html|\/)?$/;

/**
 * The address with the page in it: in the way of PDF readers, or of DocumentCloud. Any other address stays as it is,
 * and so does one that already leads to a place inside its document.
 */
export function documentAddress(address: string | undefined, page: number | undefined): string | undefined {
  const url = address === undefined ? undefined : linkUrl(address);
  if (address === undefined || page === undefined || !url || url.hash !== '') return address;
  const fragment = fragmentOf(url, Math.floor(page));
  if (fragment === undefined) return address;
  // A relative address stays relative.
  const whole = isElsewhere(url) ? url.href : address.trimEnd();
  return `${whole.replace(/#$/, '')}#${fragment}`;
}

/** The number by which DocumentCloud knows the document that the address opens. */
export function documentCloudId({ host, pathname }: URL): string | undefined {
  return DOCUMENT_CLOUD.includes(host) ? DOCUMENT_PATH.exec(pathname)?.[1] : undefined;
}

function fragmentOf(url: URL, page: number): string | undefined {
  if (documentCloudId(url) !== undefined) return `document/p${page}`;
  return url.protocol !== 'mailto:' && /\.pdf$/i.test(url.pathname) ? `page=${page}` : undefined;
}
