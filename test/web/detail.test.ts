/** All that is known of whatever is picked: as an element of its own, and inside the figure. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import conflicts from '../../data/cases/conflicting-accounts.json';
import hostileText from '../../data/cases/hostile-text.json';
import rightToLeft from '../../data/cases/right-to-left.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { DetailPage, showDetail } from './detail-page.js';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { json, serve, uncaught } from './served.js';
import { caseOf, column, FIRST_CASE, show } from './timeline-page.js';

const HINT = 'Open an event to read all that is known of it.';
const hint = (): Text => document.createTextNode(HINT);

/** One of each kind. */
const KINDS = ['lawsuit', 'twitter', 'aclu-represents-user', 'unmasking-test', 'it-worked'] as const;

/** Ids of all that can be picked. */
function idsOf(of: Record<string, unknown>): readonly string[] {
  return ['events', 'parties', 'relationships', 'claims', 'sources'].flatMap((list) =>
    ((of[list] ?? []) as { id: string }[]).map(({ id }) => id),
  );
}

describe('what is picked', () => {
  test.for([
    ['summons', 'March 14, 2017', 'CBP faxes Twitter a summons', 'Event 2 of 11'],
    ['account-user', 'person, third party, not identified', 'Whoever runs @ALT_USCIS', 'Party 3 of 17'],
    [
      'twitter-sues-dhs',
      'Relationship, lawsuit',
      'Twitter sues Department of Homeland Security',
      'Relationship 1 of 16',
    ],
    ['chilling', 'argument', 'Unmasking the user would silence others', 'Claim 5 of 6'],
    ['complaint', 'Source 4, court filing', 'Twitter’s complaint', 'Source 4 of 6'],
  ] as const)('%s: what it is, its name, its place among its kind', async ([pick, kicker, title, place]) => {
    const page = await showDetail({ case: firstCase, pick });
    expect([page.id, page.kicker, page.title, page.place]).toEqual([pick, kicker, title, place]);
    expect(page.matches('open')).toBe(true);
  });

  test('nothing: what the page has put there', async () => {
    const page = await showDetail({ case: firstCase, fallback: hint() });
    expect([page.id, page.isFallbackShown, page.matches('open')]).toEqual([undefined, true, false]);
  });

  test.for(['', 'ghost', '__proto__', '#summons'])(
    '%j, which the case does not have: the same',
    async (pick) => {
      const page = await showDetail({ case: firstCase, pick, fallback: hint() });
      expect([page.id, page.isFallbackShown]).toEqual([undefined, true]);
      page.element.pick = 'twitter';
      await page.shows('Twitter');
    },
  );

  test('accounts of a party and of a relationship that differ, each with its source', async () => {
    const page = await showDetail({ case: conflicts, pick: 'passengers' });
    expect(page.versions).toEqual(['About 40 passengers Sources 2', 'More than 100 passengers Sources 3, 4']);
    page.element.pick = 'suit';
    await page.settled();
    expect(page.versions).toEqual(['sues Sources 3', 'threatens to sue Sources 2']);
  });

  test('a file that cannot be loaded: says so, and loads it again', async () => {
    const answers = [new Response('', { status: 503 }), json(firstCase)];
    serve(() => answers.shift()!);
    const page = await showDetail({ src: '/down.json', pick: 'twitter' });
    expect(page.isFailed).toBe(true);
    page.element.reload();
    await page.shows('Twitter');
    expect(page.isFailed).toBe(false);
  });
});

describe('walking from card to card', () => {
  test('by keyboard through all five kinds: each time the focus is on what the card is about', async () => {
    const page = await showDetail({ case: firstCase, pick: 'lawsuit' });
    for (const [name, title] of [
      ['Twitter', 'Twitter'],
      ['Twitter sues Department of Homeland Security', 'Twitter sues Department of Homeland Security'],
      [
        "All it reports: Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked",
        "Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked",
      ],
      ['Unmasking the user would silence others', 'Unmasking the user would silence others'],
      ['Twitter withdraws its suit', 'Twitter withdraws its suit'],
    ] as const) {
      page.focusLink(name);
      await page.press('{Enter}');
      expect([page.title, page.focused]).toEqual([title, 'title']);
    }
    expect(page.picked).toEqual(['twitter', 'twitter-sues-dhs', 'it-worked', 'chilling', 'suit-withdrawn']);
  });

  test('Tab goes on from the title to the first name, and Space opens it', async () => {
    const page = await showDetail({ case: firstCase, pick: 'chilling' });
    await page.follow('Twitter');
    await page.press('{Tab}');
    expect(page.focused).toBe('Twitter sues Department of Homeland Security');
    await page.press(' ');
    expect([page.id, page.focused]).toEqual(['twitter-sues-dhs', 'title']);
  });

  test('previous and next are named by what they lead to, and end where the file ends', async () => {
    const page = await showDetail({ case: firstCase, pick: 'twitter' });
    expect(page.steps).toEqual(['Next party @ALT_USCIS']);
    await page.step('next');
    expect([page.title, page.place, page.focused]).toEqual(['@ALT_USCIS', 'Party 2 of 17', 'title']);
    expect(page.steps).toEqual(['Previous party Twitter', 'Next party Whoever runs @ALT_USCIS']);
    page.element.pick = 'turkey';
    await page.settled();
    expect(page.steps).toEqual(['Previous party An account associated with Occupy Wall Street']);
  });

  test('events follow each other in the order of reading', async () => {
    const page = await showDetail({ case: firstCase, pick: 'production-deadline' });
    const read = [page.id];
    while (page.steps.some((step) => step.startsWith('Next'))) {
      await page.step('next');
      read.push(page.id);
    }
    expect(read.slice(0, 3)).toEqual(['production-deadline', 'summons', 'lawsuit']);
    expect(new Set(read).size).toBe(firstCase.events.length);
  });

  test('what the page prevents does not happen', async () => {
    const page = await showDetail({ case: firstCase, pick: 'twitter' });
    page.element.addEventListener('case-pick', (event) => {
      event.preventDefault();
    });
    page.focusLink('Department of Homeland Security');
    await page.press('{Enter}', '{Escape}');
    expect([page.title, page.focused]).toEqual(['Twitter', 'Department of Homeland Security']);
  });

  test('the page’s own content in it may have the same attributes', async () => {
    const button = document.createElement('button');
    button.dataset['pick'] = 'twitter';
    const page = await showDetail({ case: firstCase, fallback: button });
    button.click();
    await page.settled();
    expect([page.id, page.picked]).toEqual([undefined, []]);
  });
});

describe('closing', () => {
  test('Escape goes back to where the focus was: to the mark in the figure', async () => {
    const into = column(900);
    const src = `${FIRST_CASE}?escape`;
    const timeline = await show({ src, into });
    const page = await showDetail({ src, into, fallback: hint() });
    timeline.focusEvent('summons');
    await timeline.press('{Enter}');
    await page.shows('CBP faxes Twitter a summons');
    page.focusLink('Twitter');
    await page.press('{Enter}');
    expect(page.title).toBe('Twitter');
    await timeline.clickEvent('lawsuit');
    await page.shows('Twitter sues to stop the summons');
    page.focusLink('Twitter');
    await page.press('{Escape}');
    expect([page.id, timeline.focusedId, timeline.panel]).toEqual([undefined, 'lawsuit', undefined]);
  });

  test('to a link in the article', async () => {
    const into = column();
    const link = document.createElement('a');
    link.href = '#here';
    into.append(link);
    link.focus();
    const page = await showDetail({ case: firstCase, pick: 'twitter', into });
    page.focusLink('Department of Homeland Security');
    await page.press('{Escape}');
    expect(document.activeElement).toBe(link);
    expect(page.picked).toEqual([undefined]);
  });

  test('where that is gone, or there never was anything, the focus stays in the element', async () => {
    const into = column();
    const link = document.createElement('button');
    into.append(link);
    link.focus();
    const page = await showDetail({ case: firstCase, pick: 'twitter', fallback: hint(), into });
    page.focusLink('Department of Homeland Security');
    link.remove();
    await page.press('{Escape}');
    expect([page.id, page.focused]).toEqual([undefined, 'root']);
  });

  test('by its button, too; a second Escape is the page’s', async () => {
    const page = await showDetail({ case: firstCase, pick: 'twitter', fallback: hint() });
    await page.close();
    expect([page.id, page.isFallbackShown]).toEqual([undefined, true]);
    const seen: boolean[] = [];
    const onKey = (event: KeyboardEvent): void => {
      seen.push(event.defaultPrevented);
    };
    document.addEventListener('keydown', onKey);
    onTestFinished(() => {
      document.removeEventListener('keydown', onKey);
    });
    await page.press('{Escape}');
    expect([seen, page.picked]).toEqual([[false], [undefined]]);
  });
});

describe('with others', () => {
  test('two of one address show the same; two cases of their own do not', async () => {
    const into = column();
    const src = `${FIRST_CASE}?two`;
    const [one, other] = [await showDetail({ src, into }), await showDetail({ src, into })];
    const own = await showDetail({ case: firstCase, into });
    one.element.pick = 'twitter';
    await one.shows('Twitter');
    await other.shows('Twitter');
    await other.follow('The federal court');
    await one.shows('The federal court');
    expect(own.id).toBeUndefined();
  });

  test('what opens elsewhere is said, politely, once; what the reader opens here has the focus instead', async () => {
    const into = column(900);
    const src = `${FIRST_CASE}?said`;
    const timeline = await show({ src, into });
    const page = await showDetail({ src, into });
    expect(page.said).toBe('');
    await timeline.clickEvent('summons');
    await page.shows('CBP faxes Twitter a summons');
    expect(page.said).toBe('Event: CBP faxes Twitter a summons');
    await page.follow('Twitter');
    expect([page.said, page.focused]).toEqual(['', 'title']);
  });

  test('filters and the date of report of the figure hold here', async () => {
    const into = column(900);
    const src = `${FIRST_CASE}?filtered`;
    const timeline = await show({ src, into });
    const page = await showDetail({ src, into });
    await timeline.tools.toggle();
    await timeline.tools.tick('party', 'cbp');
    await timeline.clickEvent('summons');
    expect(page.place).toBe(`Event 2 of ${String(timeline.entries.length)}`);
    page.element.pick = 'account-tweets';
    await page.settled();
    expect([page.place, page.steps.length], 'one that is left out has no place, but neighbours').toEqual([
      '',
      2,
    ]);
  });
});

describe('its life', () => {
  test('coming and going 100 times leaves no listener behind', async () => {
    const ledger = keepLedger();
    const page = await showDetail({ case: firstCase, pick: 'twitter' });
    const into = page.element.parentNode!;
    for (let i = 0; i < 100; i++) {
      page.element.remove();
      into.appendChild(page.element);
      if (i % 20 === 0) await page.settled();
    }
    await page.settled();
    expect(page.title).toBe('Twitter');
    page.element.remove();
    expect(ledger.open).toEqual([]);
  });

  test('elements that come and go leave no nodes and no element', async () => {
    const into = column();
    const live = async (): Promise<WeakRef<object>> => {
      const page = await showDetail({ case: firstCase, pick: 'twitter', into });
      page.focusLink('Department of Homeland Security');
      page.element.remove();
      return new WeakRef(page.element);
    };
    for (let i = 0; i < 10; i++) await live();
    const before = await commands.collectGarbage();
    const refs: WeakRef<object>[] = [];
    for (let i = 0; i < 40; i++) refs.push(await live());
    await frame();
    const after = await commands.collectGarbage();
    expect(refs.filter((ref) => ref.deref()).length).toBeLessThanOrEqual(1);
    expect(after.nodes - before.nodes).toBeLessThan(600);
  });

  test('live data: what is open follows them, goes when it is gone, and is not opened again by itself', async () => {
    const page = await showDetail({ case: firstCase, pick: 'twitter', fallback: hint() });
    const renamed = structuredClone(firstCase);
    renamed.parties[0]!.name = 'Twitter, Inc.';
    page.element.case = renamed;
    await page.shows('Twitter, Inc.');
    await page.follow('The federal court');
    page.element.case = caseOf({ id: 'one' });
    await page.until(() => page.id === undefined, 'nothing is open');
    expect(page.isFallbackShown).toBe(true);
  });

  test.for([...KINDS])('%s passes axe', async (pick) => {
    const page = await showDetail({ case: firstCase, pick });
    await expect(page.element).to.be.accessible();
  });
});

describe.for([
  ['the first case', firstCase],
  ['accounts that differ', conflicts],
  ['hostile text', hostileText],
  ['right to left', rightToLeft],
] as const)('every card of: %s', ([, of]) => {
  test.for([280, 320, 700])('fits into %d px: nothing beside it, on it, or too small', async (width) => {
    const errors = uncaught();
    const isRight = of === rightToLeft;
    const page = await showDetail({ case: of, width, ...(isRight && { dir: 'rtl', lang: 'ar' }) });
    for (const id of idsOf(of)) {
      page.element.pick = id;
      await page.element.updateComplete;
      expect(page.id, id).toBe(id);
      expect([page.beyond, page.overlaps, page.smallTargets], id).toEqual([[], [], []]);
      if (isRight) expect([page.direction, page.isTitleAtRight], id).toEqual(['rtl', true]);
    }
    expect(errors).toEqual([]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

test('hostile text is text on every card', async () => {
  const page = await showDetail({ case: hostileText });
  for (const id of idsOf(hostileText)) {
    page.element.pick = id;
    await page.element.updateComplete;
    expect(
      [...page.elementNames].filter((name) => /script|iframe|object|embed|form|base|style/.test(name)),
    ).toEqual([]);
    expect(page.attributes.filter(({ name }) => /^(?:on|style$|srcdoc$)/.test(name))).toEqual([]);
  }
  expect(globalThis).not.toHaveProperty('wasRun');
});

describe('inside a figure', () => {
  test('a name in the panel opens its card there, with the focus on it', async () => {
    const page = await show({ case: firstCase, width: 900 });
    await page.clickEvent('summons');
    await page.followLink('Twitter');
    expect([page.panelName, page.focusedName]).toEqual(['Twitter', 'Twitter Sources 1, 2']);
    expect(page.panel).toContain('Party 1 of 17');
    await page.clickControl('next');
    expect([page.panelName, page.focusedName]).toEqual(['@ALT_USCIS', 'Next party']);
    await page.clickControl('previous');
    expect([page.panelName, page.isControlOff('previous')]).toEqual(['Twitter', true]);
  });

  test('Escape closes it and goes back to the event from which the reader came', async () => {
    const page = await show({ case: firstCase, width: 900 });
    page.focusEvent('summons');
    await page.press('{Enter}');
    await page.followLink('Twitter');
    await page.press('{Escape}');
    expect([page.panel, page.focusedId]).toEqual([undefined, 'summons']);
  });

  test('from the card of a party to another event: that one is open in the figure', async () => {
    const page = await show({ case: firstCase, width: 900 });
    await page.clickEvent('summons');
    await page.followLink('Twitter');
    await page.followLink('Twitter sues to stop the summons');
    expect([page.panelName, page.mark('lawsuit').isOpen]).toEqual(['Twitter sues to stop the summons', true]);
  });

  test('in a list it opens within the event from which the reader came, and Escape goes back there', async () => {
    const page = await show({ case: firstCase, width: 360 });
    page.focusEvent('summons');
    await page.press('{Enter}');
    await page.followLink('Twitter');
    expect([page.panelName, page.isFocusInPanel]).toEqual(['Twitter', true]);
    const summons = page.entries.find(({ id }) => id === 'summons')!;
    expect(summons.text).toContain('Party 1 of 17');
    expect(page.entries.filter(({ text }) => text.includes('Party 1 of 17'))).toHaveLength(1);
    expect(page.beyond(0, innerWidth)).toEqual([]);
    await page.press('{Escape}');
    expect([page.panel, page.focusedId]).toEqual([undefined, 'summons']);
  });

  test('in a list without any event it opens above it', async () => {
    const page = await show({ case: { ...firstCase, events: [] }, width: 360 });
    await page.element.goTo('twitter');
    await page.settled();
    expect(page.panelName).toBe('Twitter');
    await page.press('{Escape}');
  });

  test.for([...KINDS])('the page opens %s', async (id) => {
    const page = await show({ case: firstCase, width: 900 });
    await page.element.goTo(id);
    await page.settled();
    expect(page.openId).toBe(id);
    await expect(page.element).to.be.accessible();
  });
});

test('one that is copied shows the same case, and the same of it', async () => {
  const page = await showDetail({ src: FIRST_CASE, pick: 'twitter' });
  page.element.setAttribute('src', FIRST_CASE);
  const into = column();
  into.append(page.element.cloneNode(true));
  await new DetailPage(into.querySelector('case-detail')!).shows('Twitter');
});
