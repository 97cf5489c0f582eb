/**
 * How the tests see every story in both writing directions without drawing it twice: it is played in one of them, axe
 * looks at what came of it, then it is turned around, and axe looks again.
 */
import { expect, waitFor } from 'storybook/test';

type Direction = 'ltr' | 'rtl';

interface Lit extends HTMLElement {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** What the add-on for accessibility is told of a story. */
export interface AxeParameters {
  readonly test?: string;
  readonly config?: { readonly rules?: readonly { readonly id: string; readonly enabled?: boolean }[] };
}

/**
 * Rules for the first of the two looks. The add-on, which has the second, leaves out `region` too. Colours are the same
 * in both directions and the slowest thing to look at; half of the stories end left to right, half right to left.
 */
const ONCE = ['region', 'color-contrast'].map((id) => ({ id, enabled: false }));

/** In which direction a story is played: the same on every run, and each for about half of the stories. */
export function playedIn(id: string): Direction {
  return id.length % 2 === 0 ? 'ltr' : 'rtl';
}

/** Throws what axe finds in a story as it was played. */
export async function checkAsPlayed(story: HTMLElement, { config, test }: AxeParameters): Promise<void> {
  if (test === 'off') return;
  const { default: axe } = await import('axe-core');
  axe.reset();
  axe.configure({ ...config, rules: [...ONCE, ...(config?.rules ?? [])] });
  const { violations } = await axe.run(story, { resultTypes: ['violations'] });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  if (found.length > 0) throw new Error(`As played, ${frameOf(story).dir}, axe finds:\n${found.join('\n')}`);
}

/** Turns a story around, and waits until it is drawn so. */
export async function turn(story: HTMLElement): Promise<void> {
  const frame = frameOf(story);
  frame.dir = frame.dir === 'rtl' ? 'ltr' : 'rtl';
  // An element reads the direction of its place when it draws itself, and is not told that it has changed.
  const drawn = [...frame.querySelectorAll('*')].filter(isLit);
  for (const element of drawn) element.requestUpdate();
  await Promise.all(drawn.map((element) => element.updateComplete));
  const isPlaced = (): boolean =>
    drawn.every(({ shadowRoot }) => !shadowRoot?.querySelector('[aria-busy="true"]'));
  await waitFor(() => expect(isPlaced(), 'all is placed anew').toBe(true), { timeout: 20_000 });
}

function isLit(element: Element): element is Lit {
  return 'requestUpdate' in element;
}

/** What the decorator puts around a story: the outermost that has a direction. */
function frameOf(story: HTMLElement): HTMLElement {
  const frame = story.querySelector<HTMLElement>('[dir]');
  if (!frame) throw new Error('A story stands in no direction.');
  return frame;
}
