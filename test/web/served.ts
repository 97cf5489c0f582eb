/** Stands in for the network: answers each request for a case as a test says, and keeps what was asked for. */
import { onTestFinished } from 'vitest';

export interface Asked {
  readonly address: string;
  readonly signal: AbortSignal;
}

/** Answers one request. */
export type Answer = (asked: Asked) => Response | Promise<Response>;

/** From now to the end of the test `answer` is the network; gives the list of what has been asked for so far. */
export function serve(answer: Answer): Asked[] {
  const real = window.fetch;
  const asked: Asked[] = [];
  window.fetch = async (input, init) => {
    const signal = init?.signal ?? new AbortController().signal;
    const one = { address: input instanceof Request ? input.url : String(input), signal };
    asked.push(one);
    return untilAborted(signal, async () => answer(one));
  };
  onTestFinished(() => {
    window.fetch = real;
  });
  return asked;
}

/** A request fails as soon as it is given up, whatever the server does. */
function untilAborted(signal: AbortSignal, work: () => Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('Given up', 'AbortError'));
    });
    work().then(resolve, reject);
  });
}

export function json(of: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(of), { headers: { 'content-type': 'application/json', ...headers } });
}

export const never = (): Promise<Response> => new Promise(() => {});

/** Errors and rejections that nobody caught, from now to the end of the test. */
export function uncaught(): string[] {
  const found: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    found.push('reason' in event ? String(event.reason) : event.message);
    event.preventDefault();
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  onTestFinished(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });
  return found;
}
