/** How elements find their case: around them, by name, by address; and what happens when any of them comes or goes. */
import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { CaseDetail } from '../../src/web/case-detail.js';
import { CaseFile } from '../../src/web/case-file.js';
import { CaseMention } from '../../src/web/case-mention.js';
import { CaseParties } from '../../src/web/case-parties.js';
import { defineElement } from '../../src/web/define-element.js';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { type Asked, json, serve } from './served.js';
import { caseOf, column, TimelinePage } from './timeline-page.js';

defineElement('case-file', CaseFile);
defineElement('case-detail', CaseDetail);
defineElement('case-mention', CaseMention);
defineElement('case-parties', CaseParties);

declare global {
  interface HTMLElementTagNameMap {
    'late-file': CaseFile;
  }
}

const ONE = caseOf({ id: 'one', when: '2020-01-01' }, { id: 'two', when: '2020-02-01' });
const OTHER = caseOf({ id: 'other', when: '2021' });

let asked: Asked[];
beforeEach(() => {
  asked = serve(({ address }) =>
    json(address.includes('first') ? firstCase : address.includes('other') ? OTHER : ONE),
  );
});

type Given = Readonly<Record<string, string>>;

/** An element with these attributes, not yet in the page. */
function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Given = {},
  ...inside: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}
const timeline = (given: Given = {}): TimelinePage => new TimelinePage(made('case-timeline', given));
const file = (given: Given, ...inside: readonly Node[]): CaseFile => made('case-file', given, ...inside);
const shows = async (page: TimelinePage, ...ids: readonly string[]): Promise<void> => {
  await page.until(() => page.entries.map(({ id }) => id).join() === ids.join(), `shows ${ids.join()}`);
};

describe('an element inside a case file', () => {
  test('shows its case, however deep, before it names one of its own; the file takes no room', async () => {
    const page = timeline({ src: '/other.json' });
    const box = file({ src: '/case.json' }, made('section', {}, page.element));
    column().append(box);
    await shows(page, 'one', 'two');
    expect(asked.map(({ address }) => new URL(address).pathname)).toEqual(['/case.json']);
    expect(getComputedStyle(box).display).toBe('contents');
  });

  test('shows it through shadow roots', async () => {
    const page = timeline();
    const host = made('div');
    host.attachShadow({ mode: 'open' }).append(page.element);
    column().append(file({ src: '/case.json' }, host));
    await shows(page, 'one', 'two');
  });

  test('shows the case of the innermost file', async () => {
    const page = timeline();
    column().append(file({ src: '/other.json' }, file({ src: '/case.json' }, page.element)));
    await shows(page, 'one', 'two');
  });

  test('follows the file to another case, and goes back to its own where it is moved out', async () => {
    const page = timeline({ src: '/case.json' });
    const box = file({ src: '/other.json' }, page.element);
    const into = column();
    into.append(box);
    await shows(page, 'other');
    box.src = '/case.json?2';
    await shows(page, 'one', 'two');
    box.case = OTHER;
    await shows(page, 'other');
    into.append(page.element);
    await shows(page, 'one', 'two');
  });

  test('that was there first is found by a file that is defined later', async () => {
    const page = timeline();
    const late = made('late-file', { src: '/case.json' }, page.element);
    column().append(late);
    await frame();
    expect(page.entries).toEqual([]);
    customElements.define('late-file', class extends CaseFile {});
    await shows(page, 'one', 'two');
  });

  test('that is shown by itself draws nothing where it is taken out and has no case of its own', async () => {
    const page = timeline();
    const box = file({ src: '/case.json' }, page.element);
    const into = column();
    into.append(box);
    await shows(page, 'one', 'two');
    into.append(page.element);
    await shows(page);
  });
});

describe('one view', () => {
  test('is shared by all inside a file and all that name it', async () => {
    const [inside, named] = [timeline(), timeline({ for: 'the-file' })];
    const detail = made('case-detail', { for: 'the-file' });
    column().append(named.element, detail, file({ src: '/case.json', id: 'the-file' }, inside.element));
    await shows(inside, 'one', 'two');
    await shows(named, 'one', 'two');
    await inside.clickEvent('two');
    await named.until(() => named.panelName === 'Event two', 'the same is open');
    await detail.updateComplete;
    expect(detail.shadowRoot?.textContent).toContain('Event two');
    expect(asked).toHaveLength(1);
  });

  test('is not shared by two cases on a page', async () => {
    const [first, second] = [timeline(), timeline()];
    column().append(
      file({ src: '/case.json' }, first.element),
      file({ src: '/case.json?2' }, second.element),
    );
    await shows(first, 'one', 'two');
    await shows(second, 'one', 'two');
    await first.clickEvent('one');
    await second.settled();
    expect(second.panel).toBeUndefined();
  });

  test('is shared with one that has its case inside, and named by `for`', async () => {
    const script = made('script', { type: 'application/json' });
    script.textContent = JSON.stringify(ONE);
    const owner = timeline({ id: 'owner' });
    owner.element.append(script);
    const guest = timeline({ for: 'owner' });
    column().append(guest.element, owner.element);
    await shows(guest, 'one', 'two');
    await guest.clickEvent('one');
    await owner.until(() => owner.panelName === 'Event one', 'the same is open');
  });
});

describe('whoever leaves', () => {
  test('hands over: those who named it go on, and load again by themselves', async () => {
    const owner = timeline({ src: '/case.json', id: 'owner' });
    const guest = timeline({ for: 'owner' });
    column().append(owner.element, guest.element);
    await shows(guest, 'one', 'two');
    await owner.clickEvent('two');
    owner.element.remove();
    await guest.settled();
    expect(guest.panelName).toBe('Event two');
    guest.element.reload();
    await guest.until(() => asked.length === 2, 'it is loaded again');
    await shows(guest, 'one', 'two');
  });

  test('and comes back shares again what the others look at', async () => {
    const owner = timeline({ src: '/case.json', id: 'owner' });
    const guest = timeline({ for: 'owner' });
    const into = column();
    into.append(owner.element, guest.element);
    await shows(guest, 'one', 'two');
    owner.element.remove();
    await guest.clickEvent('one');
    into.append(owner.element);
    await owner.until(() => owner.panelName === 'Event one', 'the same is open');
    expect(asked).toHaveLength(1);
  });

  test('gives way to another of the same name', async () => {
    const guest = timeline({ for: 'owner' });
    const into = column();
    const first = file({ src: '/case.json', id: 'owner' });
    into.append(first, guest.element);
    await shows(guest, 'one', 'two');
    first.remove();
    into.append(file({ src: '/other.json', id: 'owner' }));
    await shows(guest, 'other');
  });

  test('leaves no listener, and no file that is still loaded', async () => {
    const ledger = keepLedger();
    const pages = [timeline(), timeline()];
    const box = file({ src: '/case.json', id: 'box' }, ...pages.map(({ element }) => element));
    const named = timeline({ for: 'box' });
    const into = column();
    into.append(box, named.element);
    await shows(named, 'one', 'two');
    for (let i = 0; i < 100; i++) {
      box.remove();
      into.prepend(box);
    }
    await shows(named, 'one', 'two');
    box.remove();
    named.element.remove();
    expect(ledger.open).toEqual([]);
  });
});

describe('names that lead nowhere', () => {
  test.each([['itself'], ['no-one'], [''], ['a"]\\'], ['plain']])(
    '%j: nothing is shown, nothing thrown',
    async (id) => {
      const page = timeline({ for: id, id: 'itself' });
      column().append(made('p', { id: 'plain' }), page.element);
      await page.settled();
      expect(page.entries).toEqual([]);
    },
  );

  test('two that name each other', async () => {
    const [one, two] = [timeline({ for: 'b', id: 'a' }), timeline({ for: 'a', id: 'b' })];
    column().append(one.element, two.element);
    await one.settled();
    expect([...one.entries, ...two.entries]).toEqual([]);
  });

  test('and then to a case that comes', async () => {
    const page = timeline({ for: 'later' });
    const into = column();
    into.append(page.element);
    await page.settled();
    into.append(file({ src: '/case.json', id: 'later' }));
    await shows(page, 'one', 'two');
    page.element.for = undefined;
    await shows(page);
  });
});

describe('a mention that names no case', () => {
  const mention = (given: Given = {}) => made('case-mention', { pick: 'one', ...given }, new Text('one'));
  const isLinked = (element: CaseMention): boolean => element.shadowRoot?.querySelector('.phrase') !== null;
  const linked = async (element: CaseMention, page: TimelinePage): Promise<void> => {
    await page.until(() => isLinked(element), 'the phrase is a link');
  };

  test('belongs to the first case of the document, whichever comes first in time', async () => {
    const phrase = mention();
    const [first, second] = [timeline({ src: '/case.json' }), timeline({ src: '/other.json' })];
    const into = column();
    into.append(phrase, second.element);
    await shows(second, 'other');
    expect(isLinked(phrase)).toBe(false);
    into.prepend(first.element);
    await linked(phrase, first);
    phrase.focus();
    phrase.shadowRoot!.querySelector<HTMLElement>('.phrase')!.click();
    await first.until(() => first.panelName === 'Event one', 'it is open');
    expect(second.panel).toBeUndefined();
  });

  test('belongs to the next one when that leaves, and to none when all have', async () => {
    const phrase = mention();
    const [first, second] = [timeline({ src: '/other.json' }), timeline({ src: '/case.json' })];
    column().append(first.element, second.element, phrase);
    await shows(second, 'one', 'two');
    await phrase.updateComplete;
    expect(isLinked(phrase)).toBe(false);
    first.element.remove();
    await linked(phrase, second);
  });

  test('but has its own where it names one, or stands in a file', async () => {
    const [own, within] = [mention({ src: '/case.json' }), mention()];
    const first = timeline({ src: '/other.json' });
    column().append(first.element, own, file({ src: '/case.json' }, within));
    await shows(first, 'other');
    await linked(own, first);
    await linked(within, first);
  });
});

test('a section of the page that comes and goes leaves nothing with a figure that stays', async () => {
  const into = column();
  const staying = made('case-parties', { src: '/first.json' });
  into.append(staying);
  const live = async (): Promise<void> => {
    const phrase = made('case-mention', { pick: 'summons' }, new Text('a summons'));
    const inside = [made('case-timeline'), made('case-parties'), made('case-detail'), phrase] as const;
    const section = made('div', {}, file({ src: '/first.json' }, ...inside));
    into.append(section);
    await new TimelinePage(inside[0]).shown();
    await new Promise((resolve) => setTimeout(resolve, 180));
    section.remove();
    await frame();
  };
  for (let i = 0; i < 3; i++) await live();
  const before = await commands.collectGarbage();
  for (let i = 0; i < 8; i++) await live();
  const after = await commands.collectGarbage();
  expect(after.nodes - before.nodes).toBeLessThan(1000);
  expect(after.listeners - before.listeners).toBeLessThan(20);
});
