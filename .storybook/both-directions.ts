/**
 * How the tests draw every story in both writing directions: it is played in one of them and then turned around. Axe,
 * whose add-on comes after that, looks at what came of both: what it asks for does not depend on the direction.
 */
import { expect, waitFor } from 'storybook/test';

type Direction = 'ltr' | 'rtl';

interface Lit extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** In which direction a story is played: the same on every run, and each for about half of the stories. */
export function playedIn(id: string): Direction {
  return id.length % 2 === 0 ? 'ltr' : 'rtl';
}

/** Turns a story around, and waits until it is drawn so. */
export async function turn(story: HTMLElement): Promise<void> {
  const frame = frameOf(story);
  frame.dir = frame.dir === 'rtl' ? 'ltr' : 'rtl';
  // Elements hear of it as this does: after what is at work now.
  await new Promise(requestAnimationFrame);
  const drawn = [...frame.querySelectorAll('*')].filter(isLit);
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
