/**
 * For the page in a frame: tells the page around it how high it is, whenever that changes. In two ways that pages
 * understand: that of AMP, and that of pym.js. It says nothing else, and listens to nobody.
 */

const root = document.documentElement;
/** By this name pym.js knows the frame. */
const id = new URLSearchParams(location.search).get('childId') ?? '';
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
  parent.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${String(height)}`, around);
}

if (parent !== window) new ResizeObserver(tell).observe(root);

export {};
