/** `<case-story>`: the case step by step, and what the other elements show along with it. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { keepLedger } from './ledger.js';
import { frame } from './page.js';
import { json, serve } from './served.js';
import { putStory, type StoryMounting, type StoryPage, showStory } from './story-page.js';
import { caseOf, column, FIRST_CASE, longColumn, show, type TimelinePage } from './timeline-page.js';

const TITLES = firstCase.story.map(({ title }) => title);
const EVENTS = caseOf(
  { id: 'a', when: '2020-01-01', text: 'Text of a' },
  { id: 'b', when: '2020-02-01', text: 'Text of b' },
  { id: 'c', when: '2020-03-01', text: 'Text of c' },
);

/** A story and a timeline of the same file, each address with a view of its own. */
let count = 0;
async function together(given: StoryMounting = {}): Promise<{ story: StoryPage; timeline: TimelinePage }> {
  const src = `${FIRST_CASE}?story=${(count += 1)}`;
  const timeline = await show({ src, width: 860, into: given.into ?? column(860) });
  const story = await showStory({ src, width: 860, ...given });
  await timeline.settled();
  return { story, timeline };
}

describe('pressing Next', () => {
  test('moves text, what is open and the stretch of time together', async () => {
    const { story, timeline } = await together();
    expect(story.title, 'the first step is shown').toBe(TITLES[0]);
    expect([timeline.panelName, story.matches('started')], 'and leads nobody').toEqual([undefined, false]);
    const all = timeline.element.span;
    await story.go('next');
    expect(story.title).toBe(TITLES[1]);
    await timeline.until(() => timeline.panelName === 'Records are due at a CBP office', 'it is open');
    const { from, to } = timeline.element.span!;
    expect([from, to]).not.toEqual([all!.from, all!.to]);
    await story.go('next');
    await timeline.until(() => timeline.panelName === 'Twitter sues to stop the summons', 'the next is open');
    expect(timeline.element.span!.from).toBeGreaterThan(from);
    expect(story.picks).toEqual(['production-deadline', 'lawsuit']);
    expect(story.matches('started')).toBe(true);
  });

  test('and Previous and the marks lead to every step, and no further', async () => {
    const story = await showStory({ case: firstCase, width: 700 });
    expect([story.isOff('previous'), story.isOff('next')]).toEqual([true, false]);
    for (const title of TITLES.slice(1)) {
      await story.go('next');
      expect(story.title).toBe(title);
    }
    expect([story.isOff('previous'), story.isOff('next')]).toEqual([false, true]);
    await story.go('next');
    expect(story.title).toBe(TITLES.at(-1));
    await story.go('previous');
    expect(story.title).toBe(TITLES.at(-2));
    await story.go(0);
    expect(story.title).toBe(TITLES[0]);
    expect(story.element.step).toBe(0);
  });

  test('keeps the step where the page prevents what it opens', async () => {
    const story = await showStory({ case: firstCase, width: 700 });
    story.element.addEventListener('case-pick', (event) => event.preventDefault());
    await story.go('next');
    expect(story.title).toBe(TITLES[0]);
  });

  test('one step is seen at a time, and the text below does not move', async () => {
    const into = column(700);
    const story = await showStory({ case: firstCase, into });
    const heights = new Set<number>();
    for (let i = 0; i < TITLES.length; i++) {
      expect(story.steps.map(({ place }) => place)).toEqual([i]);
      heights.add(Math.round(story.element.getBoundingClientRect().height));
      await story.go('next');
    }
    expect(heights.size).toBe(1);
  });
});

describe('what is open elsewhere', () => {
  test('does not move the story, which says where it tells of that', async () => {
    const { story, timeline } = await together();
    await story.go('next');
    await timeline.element.goTo('aclu-steps-in');
    await story.until(() => story.elsewhere !== undefined, 'the story says so');
    expect(story.elsewhere).toBe('What is open is told in step 5');
    expect([story.title, story.openStep]).toEqual([TITLES[1], 5]);
    await story.go(4);
    expect([story.title, story.elsewhere]).toEqual([TITLES[4], undefined]);
  });

  test('is not spoken of where no step tells of it', async () => {
    const { story, timeline } = await together();
    await timeline.element.goTo('account-tweets');
    await story.settled();
    expect([story.elsewhere, story.openStep]).toEqual([undefined, undefined]);
  });
});

describe('by keyboard alone', () => {
  test('arrows, Home and End lead through the story from one tab stop', async () => {
    const story = await showStory({ case: firstCase, width: 700 });
    expect(story.tabStops).toBe(1);
    await userEvent.keyboard('{Tab}');
    expect(story.focused).toBe('Next');
    await userEvent.keyboard('{Enter}');
    await story.settled();
    expect([story.title, story.focused]).toEqual([TITLES[1], 'Next']);
    await story.press('{ArrowRight}');
    expect([story.title, story.focused]).toEqual([TITLES[2], `Step 3: ${TITLES[2]}`]);
    await story.press('{End}');
    expect(story.title).toBe(TITLES.at(-1));
    await story.press('{ArrowRight}', '{ArrowLeft}');
    expect(story.title).toBe(TITLES.at(-2));
    await story.press('{Home}');
    expect([story.title, story.tabStops]).toEqual([TITLES[0], 1]);
    await userEvent.keyboard('{Tab}');
    expect(story.focused).toBeUndefined();
  });

  test('arrows are mirrored from right to left', async () => {
    const story = await showStory({ case: firstCase, width: 700, dir: 'rtl' });
    await userEvent.keyboard('{Tab}');
    await story.press('{ArrowLeft}', '{ArrowLeft}');
    expect(story.title).toBe(TITLES[2]);
    await story.press('{ArrowRight}');
    expect(story.title).toBe(TITLES[1]);
  });

  test('keys with a modifier are the browser’s', async () => {
    const story = await showStory({ case: firstCase, width: 700 });
    await userEvent.keyboard('{Tab}{Control>}{ArrowRight}{/Control}');
    await story.settled();
    expect(story.title).toBe(TITLES[0]);
  });
});

describe('with a finger', () => {
  test('a swipe to the side goes on and back, and scrolls nothing', async () => {
    const story = await showStory({ case: firstCase, into: longColumn(700) });
    await story.swipe(-150, 5);
    await story.until(() => story.title === TITLES[1], 'it has gone on');
    await story.swipe(150, 5);
    await story.until(() => story.title === TITLES[0], 'it has gone back');
    expect(scrollY).toBe(0);
  });

  test('is mirrored from right to left', async () => {
    const story = await showStory({ case: firstCase, into: longColumn(700), dir: 'rtl' });
    await story.swipe(150, 5);
    await story.until(() => story.title === TITLES[1], 'it has gone on');
  });

  test('a swipe up scrolls the article, and a short one does nothing', async () => {
    const into = longColumn(700);
    const above = document.createElement('div');
    above.style.height = '300px';
    into.append(above);
    const story = await showStory({ case: firstCase, into });
    await story.swipe(-20, 2);
    await story.swipe(10, -150);
    await story.until(() => scrollY > 20, 'the page scrolls');
    expect([story.title, story.picks]).toEqual([TITLES[0], []]);
  });
});

describe('a scrolling story', () => {
  /** Steps as tall as in an article, below a screen of other text. */
  async function scrolling(given: StoryMounting = {}) {
    const into = longColumn(860);
    const above = document.createElement('div');
    above.style.height = '700px';
    into.append(above);
    const both = await together({ ...given, into, form: 'scroll' });
    both.story.element.style.setProperty('--case-step-gap', '200px');
    into.insertBefore(both.story.element, both.timeline.element);
    await both.story.settled();
    return both;
  }

  /** Turns the wheel until a step stands in the middle of the view. */
  async function wheelTo(story: StoryPage, place: number): Promise<void> {
    const { box } = story.steps.find((step) => step.place === place)!;
    const dy = box.top + box.height / 2 - innerHeight / 2;
    await commands.mouse([
      { op: 'move', x: 400, y: 300 },
      { op: 'wheel', dx: 0, dy },
    ]);
    await story.until(() => story.element.step === place, `step ${place} leads`);
  }

  test('leads nobody until its reader scrolls, and then by the step in the middle', async () => {
    const { story, timeline } = await scrolling();
    expect(story.steps).toHaveLength(TITLES.length);
    expect([story.current, timeline.panelName]).toEqual([undefined, undefined]);
    await wheelTo(story, 0);
    await timeline.until(() => timeline.panelName === 'CBP faxes Twitter a summons', 'the first is open');
    await wheelTo(story, 2);
    await timeline.until(
      () => timeline.panelName === 'Twitter sues to stop the summons',
      'the third is open',
    );
    expect(story.title).toBe(TITLES[2]);
    await wheelTo(story, 1);
    expect(story.title).toBe(TITLES[1]);
  });

  test('takes no focus and scrolls nothing by itself', async () => {
    const { story } = await scrolling();
    await wheelTo(story, 1);
    const before = scrollY;
    await frame();
    await frame();
    expect(scrollY).toBe(before);
    expect(document.activeElement).toBe(document.body);
  });

  test('is not led by what the page scrolls by itself', async () => {
    const { story, timeline } = await scrolling();
    const { box } = story.steps[3]!;
    scrollTo(0, scrollY + box.top - innerHeight / 2 + 10);
    await frame();
    await frame();
    await story.settled();
    expect([story.element.step, timeline.panelName]).toEqual([undefined, undefined]);
  });

  test('leaves what is opened elsewhere, until its reader scrolls on', async () => {
    const { story, timeline } = await scrolling();
    await wheelTo(story, 0);
    await timeline.element.goTo('aclu-steps-in');
    await story.until(() => story.openStep === 5, 'the story marks it');
    scrollBy(0, 150);
    await frame();
    await story.settled();
    expect(timeline.panelName).toBe('The ACLU says that it represents the user');
    await wheelTo(story, 2);
    expect(timeline.panelName).toBe('Twitter sues to stop the summons');
  });

  test('a step is activated by its title, by its text, and by keys', async () => {
    const { story, timeline } = await scrolling();
    story.element.scrollIntoView({ block: 'center' });
    await story.pressText(1);
    expect(story.title).toBe(TITLES[1]);
    expect(timeline.panelName).toBe('Records are due at a CBP office');
    expect(story.tabStops).toBe(1);
    await story.go(2);
    await story.press('{ArrowRight}');
    expect([story.title, story.focused]).toEqual([TITLES[3], TITLES[3]]);
    await story.press('{ArrowLeft}');
    expect(story.title).toBe(TITLES[2]);
  });

  test('is text of the article in its size', async () => {
    const into = column(600);
    into.style.fontSize = '21px';
    const story = await showStory({ case: firstCase, form: 'scroll', into });
    const at = story.element.shadowRoot!.querySelector('.text p')!;
    expect(getComputedStyle(at).fontSize).toBe('21px');
    expect(story.matches('scroll')).toBe(true);
  });
});

describe('a case', () => {
  test('without a story is told event by event', async () => {
    const story = await showStory({ case: EVENTS });
    expect(story.current).toBe('Step 1 of 3 January 1, 2020 Event a Text of a');
    await story.go('next');
    expect(story.picks).toEqual(['b']);
  });

  test('of 5,000 events is told to its end, with few things drawn', async () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
      text: `Text of ${i}.`,
    }));
    const story = await showStory({ case: { events } });
    expect(story.steps).toHaveLength(1);
    expect(story.marks).toEqual([]);
    await userEvent.keyboard('{Tab}{End}');
    await story.settled();
    expect(story.current).toContain('Step 5,000 of 5,000');
    expect(story.focused).toBe('Next');
    await story.press('{ArrowLeft}');
    expect([story.title, story.focused]).toEqual(['Event 4998', 'Previous']);
    const long = await showStory({ case: { events }, form: 'scroll' });
    expect(long.steps).toHaveLength(200);
    await long.go('more');
    expect(long.steps).toHaveLength(400);
  });

  test('that loses a step keeps its reader at the same one', async () => {
    let story = firstCase.story;
    serve(() => json({ ...firstCase, story }));
    const page = await showStory({ src: '/live.json' });
    await page.go(2);
    story = firstCase.story.slice(1);
    page.element.reload();
    await page.until(() => page.marks.length === TITLES.length - 1, 'a step has gone');
    expect([page.title, page.element.step]).toEqual([TITLES[2], 1]);
    story = firstCase.story.slice(0, 2);
    page.element.reload();
    await page.until(() => page.marks.length === 2, 'its own step has gone');
    expect([page.title, page.element.step]).toEqual([TITLES[1], 1]);
    story = [];
    page.element.reload();
    await page.until(() => page.marks.length === firstCase.events.length, 'events are the steps');
  });

  test('without events says so, and one that cannot be had offers to try again', async () => {
    const empty = putStory({ case: { events: [] } });
    await empty.until(() => empty.text !== '', 'it says so');
    let isThere = false;
    serve(() => (isThere ? json(firstCase) : new Response('', { status: 503 })));
    const failed = putStory({ src: '/gone.json', fallback: 'The story as text.' });
    await failed.until(() => failed.text.includes('503'), 'it says what failed');
    expect(failed.element.innerText).toContain('The story as text.');
    isThere = true;
    await userEvent.click(failed.element.shadowRoot!.querySelector('[part="retry"]')!);
    await failed.shown();
  });

  test('of hostile texts draws text', async () => {
    const bad = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) \u202E';
    const story = [
      { title: bad, text: bad, pick: '__proto__' },
      { text: bad, pick: 'constructor' },
    ];
    for (const form of ['steps', 'scroll'] as const) {
      const page = await showStory({
        case: { language: bad, events: [{ id: 'e', title: bad }], story },
        form,
      });
      expect(page.text).toContain('<img src=x onerror=alert(1)>');
      expect(page.links).toEqual([]);
      expect(page.elementNames).not.toContain('img');
    }
  });
});

test('a link leads to a step, and the address follows the reader', async () => {
  const { href } = location;
  onTestFinished(() => {
    history.replaceState(history.state, '', href);
  });
  history.replaceState(history.state, '', '#s.step=3&s.pick=lawsuit');
  const story = await showStory({ case: firstCase, hash: 's' });
  await story.until(() => story.title === TITLES[2], 'the step of the link');
  await story.go('next');
  await story.until(() => location.hash.includes('s.step=4'), 'the address follows');
  expect(location.hash).toContain('s.pick=unmasking-test');
});

describe('what is heard', () => {
  test('a toolbar, and the step that is shown, which is said when it changes', async () => {
    const story = await showStory({ case: firstCase, width: 700 });
    await story.go('next');
    const rows = (await commands.spoken()).map(({ role, name, states }) => [role, name, ...states]);
    const start = rows.findIndex(([role]) => role === 'toolbar');
    expect(rows.slice(start - 1, start + 9)).toEqual([
      ['group', 'The story, step by step'],
      ['toolbar', 'Steps'],
      ['button', 'Previous'],
      ...TITLES.map((title, i) => ['button', `Step ${i + 1}: ${title}`]),
      ['button', 'Next', 'focused'],
    ]);
    const heard = rows.slice(start + 9).map(([, name]) => name);
    expect(heard.join(' ')).toContain('A deadline already past');
    expect(heard.join(' '), 'other steps are not').not.toContain('A demand by fax');
    expect(rows.some(([, , state]) => state === 'polite')).toBe(true);
  });

  test('nothing that axe finds wrong, in both forms and directions', async () => {
    for (const form of ['steps', 'scroll'] as const) {
      for (const dir of ['rtl', undefined] as const) {
        const story = await showStory({ case: firstCase, form, ...(dir ? { dir } : {}) });
        await expect(story.element).to.be.accessible();
      }
    }
  });
});

test.for([320, 288, 900])(
  'in a column of %d px everything pressed is a finger wide, and nothing is cut',
  async (width) => {
    const story = await showStory({ case: firstCase, width });
    for (const { name, box } of story.targets) {
      expect(box.width, name).toBeGreaterThanOrEqual(24);
      expect(box.height, name).toBeGreaterThanOrEqual(24);
    }
    expect(story.element.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
);

test('all steps are printed', async () => {
  const story = await showStory({ case: firstCase });
  await commands.emulateMedia({ media: 'print' });
  await frame();
  expect(story.steps).toHaveLength(TITLES.length);
  const boxes = story.steps.map(({ box }) => box);
  for (const [i, box] of boxes.entries())
    if (i > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]!.bottom);
});

describe('coming and going', () => {
  test.for(['steps', 'scroll'] as const)('100 times leaves nothing behind: %s', async (form) => {
    const ledger = keepLedger();
    const into = column(600);
    const story = await showStory({ case: EVENTS, form, into });
    expect(ledger.open).not.toEqual([]);
    for (let i = 0; i < 100; i++) {
      story.element.remove();
      into.append(story.element);
      if (i % 20 === 0) await story.settled();
    }
    await story.settled();
    expect(story.steps.length).toBeGreaterThan(0);
    story.element.remove();
    expect(ledger.open).toEqual([]);
  });

  test('stories that go leave no nodes and no listeners', async () => {
    const into = column(600);
    const live = async (): Promise<void> => {
      const story = await showStory({ case: EVENTS, into, form: 'scroll' });
      story.element.goTo(1);
      await story.element.updateComplete;
      story.element.remove();
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
