/** `<case-mention>`: from a phrase of the article to the figures, and back. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { keepLedger } from './ledger.js';
import { type MentionPage, type Phrase, writeArticle } from './mention-page.js';
import { frame } from './page.js';
import { known, textOf } from './reach.js';
import { json, serve, uncaught } from './served.js';
import { caseOf, column, FIRST_CASE, longColumn, show, type TimelinePage } from './timeline-page.js';

const SUMMONS = 'CBP faxes Twitter a summons';
let count = 0;

interface Article {
  readonly phrases: readonly MentionPage[];
  readonly first: MentionPage;
  readonly timeline: TimelinePage;
}

/** An article with phrases above a timeline of the same file: near it, or so far that only the phrases are in view. */
async function article(phrases: readonly Phrase[], { isFar = false, width = 860 } = {}): Promise<Article> {
  const src = `${FIRST_CASE}?mention=${(count += 1)}`;
  const into = longColumn(width);
  const pages = writeArticle(into, ...phrases.map((phrase) => ({ src, ...phrase })));
  if (isFar) {
    const between = document.createElement('div');
    between.style.height = '1200px';
    into.append(between);
  }
  const timeline = await show({ src, into, width });
  await timeline.settled();
  for (const page of pages) if (page.element.pick !== 'nobody') await page.ready();
  await commands.mouse([{ op: 'move', x: 1, y: 590 }]);
  return { phrases: pages, first: pages[0]!, timeline };
}

describe('a phrase', () => {
  test('stays the article’s own text, and says what it is about', async () => {
    const { first } = await article([{ pick: 'summons', text: 'a summons' }]);
    expect(first.element.innerHTML).toBe('a summons');
    const row = (await commands.spoken()).find(({ name }) => name === 'a summons');
    expect(row).toMatchObject({ role: 'button', description: `March 14, 2017: ${SUMMONS}` });
    expect(getComputedStyle(first.element).display).toBe('inline');
  });

  test('runs on over lines as any text does', async () => {
    const { first } = await article([{ pick: 'summons', text: 'a summons for all the records '.repeat(6) }], {
      width: 320,
    });
    const lines = first.element.shadowRoot!.querySelector('.phrase')!.getClientRects();
    expect(lines.length).toBeGreaterThan(3);
  });

  test('of something unknown is plain text, and that is said once', async () => {
    const done = uncaught();
    const { phrases } = await article([{ pick: 'summons' }, { pick: 'nobody' }]);
    const [, odd] = phrases;
    await odd!.until(() => odd!.problems.length > 0, 'it is said');
    odd!.element.requestUpdate();
    await odd!.settled();
    expect(odd!.isControl).toBe(false);
    expect(odd!.problems.flatMap(({ problems }) => problems)).toMatchObject([
      { path: 'case-mention[pick]', value: 'nobody', level: 'error' },
    ]);
    await odd!.click();
    expect(odd!.card).toBeUndefined();
    odd!.element.pick = 'lawsiut';
    await odd!.until(() => odd!.problems.length > 1, 'another one is said');
    expect(odd!.problems[1]!.problems[0]!.hint).toBe('Did you mean "lawsuit"?');
    odd!.element.pick = 'lawsuit';
    await odd!.ready();
    expect(done).toEqual([]);
  });

  test.each([undefined, '', '__proto__', 'constructor', '"]', '\u0000'])(
    'about %j throws nothing',
    async (pick) => {
      const done = uncaught();
      const into = column(600);
      const [page] = writeArticle(into, { case: firstCase, ...(pick === undefined ? {} : { pick }) });
      await page!.settled();
      expect([page!.isControl, textOf(page!.element)]).toEqual([false, 'a phrase']);
      expect(done).toEqual([]);
    },
  );

  test('is plain text while there is no case, and where it cannot be had', async () => {
    serve(() => new Response('', { status: 404 }));
    const [page] = writeArticle(column(600), { src: '/none.json', pick: 'summons' });
    await page!.until(() => page!.problems.length > 0, 'the failure is told');
    expect([page!.isControl, textOf(page!.element)]).toEqual([false, 'a phrase']);
  });
});

describe('pointing', () => {
  test('at a phrase lights the event up, and at the event the phrase', async () => {
    const { first, timeline } = await article([{ pick: 'lawsuit' }]);
    await first.point();
    await timeline.until(() => timeline.mark('lawsuit').kinds.includes('is-hovered'), 'the event lights up');
    expect(first.matches('lit')).toBe(true);
    await commands.mouse([{ op: 'move', x: 1, y: 590 }]);
    await timeline.until(() => !timeline.mark('lawsuit').kinds.includes('is-hovered'), 'no more');
    expect(first.matches('lit')).toBe(false);
    const { box } = timeline.mark('lawsuit');
    await commands.mouse([{ op: 'move', x: box.left + 8, y: box.top + 8 }]);
    await first.until(() => first.matches('lit'), 'the phrase lights up');
    expect(first.picks).toEqual([]);
  });

  test('the focus does the same', async () => {
    const { first, timeline } = await article([{ pick: 'lawsuit' }]);
    first.element.focus();
    await timeline.until(() => timeline.mark('lawsuit').kinds.includes('is-hovered'), 'the event lights up');
    first.element.shadowRoot!.querySelector<HTMLElement>('.phrase')!.blur();
    await timeline.until(() => !timeline.mark('lawsuit').kinds.includes('is-hovered'), 'no more');
  });
});

describe('pressing a phrase', () => {
  test.for([
    ['with a mouse', (page: MentionPage) => page.click()],
    ['with a finger', (page: MentionPage) => page.tap()],
    ['with Enter', (page: MentionPage) => (page.element.focus(), page.press('{Enter}'))],
    ['with Space', (page: MentionPage) => (page.element.focus(), page.press('[Space]'))],
  ] as const)('%s opens the event in a figure in view', async ([, press]) => {
    const { first, timeline } = await article([{ pick: 'summons' }]);
    await press(first);
    await timeline.until(() => timeline.panelName === SUMMONS, 'it is open');
    expect(first.card, 'no card is needed').toBeUndefined();
    expect([first.matches('current'), first.picks]).toEqual([true, ['summons']]);
    expect(scrollY).toBe(0);
  });

  test('opens a card where the figure is out of view, which leads to it', async () => {
    const { first, timeline } = await article([{ pick: 'summons' }], { isFar: true });
    await first.click();
    expect(first.card).toMatch(/^March 14, 2017 CBP faxes Twitter a summons Sources 1, 4 According to/);
    expect([first.focus, first.cardButton, scrollY]).toEqual(['card', 'Show in the timeline', 0]);
    await first.pressCard('show');
    await timeline.until(() => scrollY > 500, 'the figure comes into view');
    expect(first.card).toBeUndefined();
    expect(document.activeElement).toBe(timeline.element);
    expect(timeline.panelName).toBe(SUMMONS);
  });

  test.for([
    ['Escape', (page: MentionPage) => page.press('{Escape}'), 'phrase'],
    ['its button', (page: MentionPage) => page.pressCard('close'), 'phrase'],
    ['the phrase again', (page: MentionPage) => page.click(), 'phrase'],
  ] as const)('%s closes the card, and the focus goes back', async ([, close, focus]) => {
    const { first, timeline } = await article([{ pick: 'summons' }], { isFar: true });
    await first.click();
    expect(first.card).toBeDefined();
    expect(timeline.openId).toBe('summons');
    await close(first);
    await timeline.settled();
    expect([first.card, first.focus]).toEqual([undefined, focus]);
    expect(timeline.openId, 'the next press opens it').toBeUndefined();
  });

  test('a press elsewhere closes it, and takes no focus', async () => {
    const { first } = await article([{ pick: 'summons' }], { isFar: true });
    await first.click();
    await commands.mouse([{ op: 'move', x: 5, y: 590 }, { op: 'down' }, { op: 'up' }]);
    await first.settled();
    expect(first.card).toBeUndefined();
  });

  test('the focus that leaves it closes it', async () => {
    const { phrases, first } = await article([{ pick: 'summons' }, { pick: 'lawsuit' }], { isFar: true });
    first.element.focus();
    await first.press('{Enter}');
    expect(first.focus).toBe('card');
    await first.press('{Tab}{Tab}{Tab}');
    expect(phrases[1]!.focus).toBe('phrase');
    expect(first.card).toBeUndefined();
  });

  test('the card stays while it is pointed at', async () => {
    const { first } = await article([{ pick: 'summons' }], { isFar: true });
    await first.click();
    const { left, top } = first.cardBox;
    await commands.mouse([{ op: 'move', x: left + 20, y: top + 20 }]);
    await frame();
    expect(first.card).toBeDefined();
    expect(first.matches('lit'), 'and what it is about stays lit').toBe(true);
  });

  test('leads to the figure where there is no room for a card', async () => {
    const { first, timeline } = await article([{ pick: 'summons' }], { isFar: true });
    const { height } = first.element.getBoundingClientRect();
    // A view as low as a phone's beside its keyboard.
    const real = Object.getOwnPropertyDescriptor(window, 'innerHeight')!;
    Object.defineProperty(window, 'innerHeight', { value: height + 60, configurable: true });
    onTestFinished(() => {
      Object.defineProperty(window, 'innerHeight', real);
    });
    await first.click();
    await timeline.until(() => document.activeElement === timeline.element, 'the figure has the focus');
    expect(first.card).toBeUndefined();
  });

  test('without any figure shows the card alone', async () => {
    const [page] = writeArticle(column(600), { case: firstCase, pick: 'cbp' });
    await page!.ready();
    await page!.click();
    expect(page!.card).toMatch(/^U\.S\. Customs and Border Protection/);
    expect(page!.cardButton).toBeUndefined();
  });

  test('is left to the page that prevents it', async () => {
    const { first } = await article([{ pick: 'summons' }], { isFar: true });
    first.element.addEventListener('case-pick', (event) => event.preventDefault());
    await first.click();
    expect([first.card, first.matches('current')]).toEqual([undefined, false]);
  });
});

describe('a link that the author wrote', () => {
  const link = '#summons';

  test('is the control: a press opens the event and does not go there', async () => {
    const before = location.href;
    const { first } = await article([{ pick: 'summons', link }], { isFar: true });
    expect(first.isControl).toBe(false);
    await first.click();
    expect(first.card).toContain(SUMMONS);
    expect(location.href).toBe(before);
    await first.press('{Escape}');
    expect(first.focus).toBe('link');
    await first.press('{Enter}');
    expect(first.card).toContain(SUMMONS);
  });

  test('to another page, or pressed to open elsewhere, is the browser’s', async () => {
    const { phrases } = await article([
      { pick: 'summons', link },
      { pick: 'lawsuit', link: '/elsewhere#a' },
    ]);
    const taken: boolean[] = [];
    const note = (event: MouseEvent): void => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', note);
    onTestFinished(() => {
      document.removeEventListener('click', note);
    });
    await userEvent.keyboard('{Control>}');
    await phrases[0]!.click();
    await userEvent.keyboard('{/Control}');
    await phrases[1]!.click();
    expect(taken).toEqual([false, false]);
    expect(phrases.flatMap(({ picks }) => picks)).toEqual([]);
  });

  test('that the page stops is not followed', async () => {
    const { first } = await article([{ pick: 'summons', link }]);
    first.link!.addEventListener('click', (event) => event.preventDefault());
    await first.click();
    expect(first.picks).toEqual([]);
  });
});

describe('the way back', () => {
  const backIn = (timeline: TimelinePage): HTMLElement[] => [
    ...timeline.element.shadowRoot!.querySelectorAll<HTMLElement>('[data-mention]'),
  ];

  test.for([
    ['figure', 860],
    ['list', 360],
  ] as const)('from an open event to each of its phrases, in a %s', async ([, width]) => {
    const given = [
      { pick: 'summons', text: 'a summons' },
      { pick: 'lawsuit', text: 'a suit' },
      { pick: 'summons', text: 'that demand' },
    ];
    const { phrases, timeline } = await article(given, { isFar: true, width });
    await timeline.element.goTo('summons');
    await timeline.until(() => backIn(timeline).length === 2, 'there is a way back');
    expect(backIn(timeline).map((at) => textOf(at))).toEqual(['“a summons”', '“that demand”']);
    await userEvent.click(backIn(timeline)[1]!);
    await phrases[2]!.settled();
    expect(phrases[2]!.focus).toBe('phrase');
    const { top, bottom } = phrases[2]!.box;
    expect(top >= 0 && bottom <= innerHeight, 'it is in view').toBe(true);
    expect(phrases[2]!.matches('current')).toBe(true);
  });

  test('knows phrases that come, go and change', async () => {
    const { first, timeline } = await article([{ pick: 'summons', text: 'a summons' }], { width: 360 });
    await timeline.element.goTo('summons');
    await timeline.until(() => backIn(timeline).length === 1, 'there is a way back');
    first.element.pick = 'lawsuit';
    await timeline.until(() => backIn(timeline).length === 0, 'there is none any more');
    first.element.pick = 'summons';
    await timeline.until(() => backIn(timeline).length === 1, 'there is one again');
    first.element.remove();
    await timeline.until(() => backIn(timeline).length === 0, 'it has gone');
  });

  test('stands in the detail too', async () => {
    const src = `${FIRST_CASE}?mention=${(count += 1)}`;
    const into = column(700);
    const detail = document.createElement('case-detail');
    detail.src = src;
    const [page] = writeArticle(into, { src, pick: 'summons', text: 'a summons' });
    into.append(detail);
    await page!.ready();
    await page!.click();
    const back = (): HTMLElement | null => detail.shadowRoot!.querySelector('[data-mention]');
    await page!.until(() => back() !== null, 'there is a way back');
    await userEvent.click(known(back(), 'a button'));
    await page!.settled();
    expect(page!.focus).toBe('phrase');
  });
});

describe('the card', () => {
  test.for([
    [320, 'ltr'],
    [320, 'rtl'],
    [860, 'rtl'],
  ] as const)('stays within a view of %d px, %s', async ([width, dir]) => {
    const into = longColumn(Math.min(width, innerWidth));
    into.dir = dir;
    const pages = writeArticle(
      into,
      ...Array.from({ length: 6 }, (_, i) => ({ case: firstCase, pick: 'summons', text: `phrase ${i}` })),
    );
    for (const page of pages) {
      await page.ready();
      await page.click();
      const { left, right, top, bottom } = page.cardBox;
      expect(left).toBeGreaterThanOrEqual(8);
      expect(right).toBeLessThanOrEqual(innerWidth - 8);
      expect(top >= page.box.bottom || bottom <= page.box.top, 'it covers no phrase').toBe(true);
      await page.press('{Escape}');
    }
  });

  test('goes along when its reader scrolls', async () => {
    const { first } = await article([{ pick: 'summons' }], { isFar: true });
    await first.click();
    const gap = first.cardBox.top - first.box.bottom;
    scrollBy(0, 15);
    await frame();
    await frame();
    expect(first.cardBox.top - first.box.bottom).toBeCloseTo(gap, 0);
  });

  test('stands on the ground of the page, whatever that is', async () => {
    const into = column(600);
    into.style.background = 'rgb(20, 30, 40)';
    into.style.color = 'white';
    const [page] = writeArticle(into, { case: firstCase, pick: 'summons' });
    await page!.ready();
    await page!.click();
    expect(page!.cardColors).toEqual(['rgb(255, 255, 255)', 'rgb(20, 30, 40)']);
  });

  test('is not dressed as the phrase is', async () => {
    const into = column(600);
    into.style.cssText = 'font: italic 700 40px serif; text-transform: uppercase; letter-spacing: 4px';
    const [page] = writeArticle(into, { case: firstCase, pick: 'summons' });
    await page!.ready();
    await page!.click();
    const style = getComputedStyle(page!.element.shadowRoot!.querySelector('.card .text')!);
    expect([style.fontStyle, style.fontWeight, style.textTransform, style.letterSpacing]).toEqual([
      'normal',
      '400',
      'none',
      'normal',
    ]);
    expect(parseFloat(style.fontSize)).toBeLessThan(20);
  });

  test('shows hostile texts as text', async () => {
    const bad = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
    const data = caseOf({ id: 'e', title: bad, text: bad, when: '2020' });
    const [page] = writeArticle(column(600), { case: data, pick: 'e' });
    await page!.ready();
    await page!.click();
    expect(page!.card).toContain('<img src=x onerror=alert(1)>');
    expect(page!.elementNames.filter((name) => name === 'img' || name === 'a')).toEqual([]);
  });

  test('and the phrase have nothing that axe finds wrong', async () => {
    const { phrases } = await article([{ pick: 'summons' }, { pick: 'lawsuit', link: '#lawsuit' }], {
      isFar: true,
    });
    for (const page of phrases) {
      await page.click();
      expect(page.card).toBeDefined();
      await expect(page.element).to.be.accessible();
    }
  });
});

test('data that loses what is mentioned leaves the phrase as text', async () => {
  let { events } = firstCase;
  serve(() => json({ ...firstCase, events }));
  const [page] = writeArticle(column(600), { src: '/live-mention.json', pick: 'account-tweets' });
  await page!.ready();
  await page!.click();
  events = events.filter(({ id }) => id !== 'account-tweets');
  page!.element.reload();
  await page!.until(() => !page!.isControl, 'it is plain text');
  expect([page!.card, textOf(page!.element)]).toEqual([undefined, 'a phrase']);
});

describe('coming and going', () => {
  test('100 times leaves no listener and no observer, also with an open card', async () => {
    const ledger = keepLedger();
    const into = column(600);
    const [page] = writeArticle(into, { case: firstCase, pick: 'summons' });
    await page!.ready();
    await page!.click();
    expect(page!.card).toBeDefined();
    for (let i = 0; i < 100; i++) {
      page!.element.remove();
      into.append(page!.element);
      if (i % 20 === 0) await page!.click();
    }
    page!.element.remove();
    expect(ledger.open).toEqual([]);
  });

  test('leaves no nodes', async () => {
    const into = column(600);
    const live = async (): Promise<void> => {
      const [page] = writeArticle(into, { case: firstCase, pick: 'summons' });
      await page!.ready();
      into.replaceChildren();
    };
    for (let i = 0; i < 10; i++) await live();
    const before = await commands.collectGarbage();
    for (let i = 0; i < 40; i++) await live();
    await frame();
    const after = await commands.collectGarbage();
    expect(after.nodes - before.nodes).toBeLessThan(120);
    expect(after.listeners - before.listeners).toBeLessThan(20);
  });
});

test('the phrase stays where it was pressed, whatever closes above it', async () => {
  const into = longColumn(900);
  const timeline = await show({ src: FIRST_CASE, into });
  const [page] = writeArticle(into, { src: FIRST_CASE, pick: 'wilmerhale', text: 'the lawyers' });
  await page!.ready();
  await timeline.clickEvent('lawsuit');
  await timeline.until(() => timeline.panel !== undefined, 'a panel above the phrase');
  page!.element.scrollIntoView({ block: 'center' });
  await frame();
  const before = page!.element.getBoundingClientRect().top;
  await page!.click();
  await timeline.until(() => timeline.openId !== 'lawsuit', 'another is open');
  await page!.settled();
  expect(Math.abs(page!.element.getBoundingClientRect().top - before)).toBeLessThan(2);
});
