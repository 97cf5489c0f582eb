/** What an element of a story shows, found by the names of its parts, once it is there. */
import { expect, waitFor } from 'storybook/test';

export interface Inside {
  readonly element: HTMLElement;
  /** All that carry this part name; waits until there is one. */
  all(part: string): Promise<readonly Element[]>;
  /** Waits until its text, spoken or seen, holds these words. */
  toSay(words: string | RegExp): Promise<void>;
  /** The button with this name. */
  button(name: string): Promise<HTMLButtonElement>;
}

/** @param at the number of the element, where a story shows several. */
export function inside(story: HTMLElement, tag: 'case-timeline' | 'case-detail', at = 0): Inside {
  const element = story.querySelectorAll(tag)[at]!;
  const root = element.shadowRoot!;
  const all = (part: string) => [...root.querySelectorAll(`[part~="${part}"]`)];
  return {
    element,
    async all(part) {
      await waitFor(() => expect(all(part).length).toBeGreaterThan(0), PATIENCE);
      return all(part);
    },
    async toSay(words) {
      await waitFor(() => expect(root.querySelector('.root')?.textContent).toMatch(words), PATIENCE);
    },
    async button(name) {
      const find = () => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
      await waitFor(() => expect(find()).not.toBeNull(), PATIENCE);
      return find()!;
    },
  };
}

const PATIENCE = { timeout: 5000 };
