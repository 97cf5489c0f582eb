/** Fetches the text of a case file, and says why where it cannot. */
import type { LoadFailure } from '../locale/messages.js';

/** A larger file is refused while it is still coming in. */
const MOST_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

export type Loaded = { readonly text: string } | { readonly failure: LoadFailure };

/**
 * The text at an address, without cookies. Never rejects but when `signal` aborts.
 * @param timeout ms after which a file that is not whole by then is given up.
 */
export async function loadText(address: string, signal: AbortSignal, timeout = TIMEOUT_MS): Promise<Loaded> {
  const clock = new AbortController();
  const stop = (): void => {
    clock.abort();
  };
  const timer = setTimeout(stop, timeout);
  // Listens until the clock itself is stopped.
  signal.addEventListener('abort', stop, { signal: clock.signal });
  try {
    if (signal.aborted) stop();
    const response = await fetch(address, { signal: clock.signal, credentials: 'omit' });
    if (!response.ok) return { failure: { kind: 'status', status: response.status } };
    if (isWebPage(response)) return { failure: { kind: 'web page' } };
    return await readBody(response);
  } catch {
    signal.throwIfAborted();
    return { failure: { kind: clock.signal.aborted ? 'timed out' : 'network' } };
  } finally {
    clearTimeout(timer);
    // Whatever still comes in is not wanted: a refused body, or the rest of one that is too large.
    stop();
  }
}

function isWebPage(response: Response): boolean {
  return /^(?:text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
}

async function readBody(response: Response): Promise<Loaded> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) return { failure: { kind: 'too large' } };
  const reader = response.body?.getReader();
  if (!reader) return { text: await response.text() };
  // Decodes as it comes in; takes a byte order mark away.
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > MOST_BYTES) return { failure: { kind: 'too large' } };
    text += decoder.decode(chunk.value, { stream: true });
  }
  return { text: text + decoder.decode() };
}
