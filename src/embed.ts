/**
 * For the page in a frame: tells the page around it how high it is, whenever that changes. In the ways that pages
 * understand: that of AMP, that of pym.js, and that of WordPress. It says nothing else, and listens to nobody.
 */

const root = document.documentElement;
/** By this name pym.js knows the frame. */
const id = new URLSearchParams(location.search).get('childId') ?? '';
/** WordPress believes no frame without the secret that it wrote behind the address. */
const secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
const around = originAround();
let last = 0;

/** The page around may be anybody's; where its origin is known, only it is told. */
function originAround(): string {
  // Not every browser tells.
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
  const nearest = ancestorOrigins?.[0];
  const known = nearest ?? (document.referrer === '' ? 'null' : new URL(document.referrer).origin);
  return known === 'null' ? '*' : known;
}

function tell(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === last || height === 0) return;
  last = height;
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, around);
  if (secret !== undefined) parent.postMessage({ message: 'height', value: height, secret }, around);
  parent.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${String(height)}`, around);
}

if (parent !== window) new ResizeObserver(tell).observe(root);

export {};
