/**
 * For a page with cases in frames: gives each `<iframe data-case-embed>` the height that it asks for. A message counts
 * only if it comes from that very frame, from the origin of its address, and asks for a height that can be.
 */

/** CSS px. */
const MOST = 20_000;

/** A frame in a sandbox of its own has no origin that it could name. */
function originOf(frame: HTMLIFrameElement): string {
  const isApart = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isApart ? 'null' : new URL(frame.src, document.baseURI).origin;
}

/** Undefined where the message asks for no height. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, height } = data as Readonly<Record<string, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return undefined;
  return height > 0 && height <= MOST ? Math.ceil(height) : undefined;
}

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-case-embed]'))
    if (frame.contentWindow === source && originOf(frame) === origin) frame.height = String(height);
});

export {};
