/** What an element of a story shows, found by the names of its parts, once it is there. */
import { expect, userEvent, waitFor, within } from 'storybook/test';

/** Every element of the library, as it is in a page. */
type Elements = HTMLElementTagNameMap;

export interface Inside<Tag extends keyof Elements> {
  readonly element: Elements[Tag];
  /** Finds by role and name, as a reader does. Slow where there are thousands of events. */
  readonly here: ReturnType<typeof within>;
  /** All that carry this part name; waits until there is one. */
  all(part: string): Promise<readonly Element[]>;
  /** How many carry it now. */
  count(part: string): number;
  /** The text of all that carry it, in their order; waits until there is one. */
  words(part: string): Promise<readonly string[]>;
  /** The event's mark on the figure. */
  mark(id: string): Promise<SVGElement>;
  /** Waits until the event with this title is open. */
  toOpen(title: string): Promise<void>;
  /** What kinds of mark stand on the figure, each once. */
  kinds(): Promise<ReadonlySet<string>>;
  /** Waits until its text, spoken or seen, holds these words. */
  toSay(words: string | RegExp): Promise<void>;
  /** The button of a card that leads to the entry with this name. */
  link(name: string): Promise<HTMLButtonElement>;
  /** The button with this name. */
  button(name: string): Promise<HTMLButtonElement>;
  /** Waits until a timeline hears what is pressed and typed, which it does a moment after it is drawn. */
  ready(): Promise<void>;
  /** Opens the reader's tools. */
  openTools(): Promise<void>;
}

const KINDS = ['point', 'span', 'open-span', 'deadline', 'uncertain', 'approximate', 'undated', 'conflict'];

/** @param at the number of the element, where a story shows several. */
export function inside<Tag extends keyof Elements>(story: HTMLElement, tag: Tag, at = 0): Inside<Tag> {
  const element = story.querySelectorAll<Elements[Tag]>(tag)[at]!;
  const root = element.shadowRoot!;
  const all = (part: string) => [...root.querySelectorAll(`[part~="${part}"]`)];
  const some = async (part: string): Promise<readonly Element[]> => {
    await waitFor(() => expect(all(part).length, part).toBeGreaterThan(0), PATIENCE);
    return all(part);
  };
  const button = async (name: string): Promise<HTMLButtonElement> => {
    const find = () =>
      root.querySelector<HTMLButtonElement>(`button:is([aria-label="${name}"], [title="${name}"])`);
    await waitFor(() => expect(find()).not.toBeNull(), PATIENCE);
    return find()!;
  };
  const ready = async (): Promise<void> => {
    await some('status');
  };
  return {
    element,
    here: within(root as unknown as HTMLElement),
    all: some,
    count: (part) => all(part).length,
    words: async (part) => (await some(part)).map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
    async mark(id) {
      const find = () => root.querySelector<SVGElement>(`[part="event"][data-id="${id}"]`);
      await waitFor(() => expect(find(), id).not.toBeNull(), PATIENCE);
      return find()!;
    },
    async toOpen(title) {
      const open = () => all('panel').map((panel) => panel.getAttribute('aria-label'));
      await waitFor(() => expect(open()).toEqual([title]), PATIENCE);
    },
    kinds: async () =>
      new Set((await some('event')).flatMap((one) => KINDS.filter((kind) => one.classList.contains(kind)))),
    async toSay(words) {
      const text = () => root.querySelector('.root')?.textContent ?? '';
      const says = () => (typeof words === 'string' ? text().includes(words) : words.test(text()));
      await waitFor(() => expect(says(), `whether it says ${words}`).toBe(true), PATIENCE);
    },
    async link(name) {
      const links = () => [...root.querySelectorAll<HTMLButtonElement>('[part="detail"] [data-pick]')];
      const find = () => links().find((at) => at.querySelector('span')?.textContent === name);
      await waitFor(() => expect(find(), name).toBeDefined(), PATIENCE);
      return find()!;
    },
    button,
    ready,
    async openTools() {
      await ready();
      await userEvent.click(await button('Search, filter and compare'));
      await some('tools');
    },
  };
}

const PATIENCE = { timeout: 20_000 };
