/** Files that a story needs and no server has: one that never answers, and some that answer with an error. */

type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

const never: Answer = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('Given up', 'AbortError'));
    });
  });
const down: Answer = async () => new Response(null, { status: 503 });

let asked = 0;
/** Fails the first time and every second time after it. */
const everySecondTime: Answer = async () => {
  asked += 1;
  return asked % 2 === 1 ? down(null) : real('data/twitter-v-dhs.json');
};

const ANSWERS: readonly (readonly [file: string, answer: Answer])[] = [
  ['made-up/never-answers.json', never],
  ['made-up/server-is-down.json', down],
  ['made-up/second-try.json', everySecondTime],
];

const real = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const [address = ''] = (input instanceof Request ? input.url : String(input)).split('#');
  const [, answer] = ANSWERS.find(([file]) => address.endsWith(file)) ?? [];
  return answer ? answer(init?.signal) : real(input, init);
};
