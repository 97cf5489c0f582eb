/** The story as it is drawn: one step at a time, or all of them as text. */
import { describe, expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { stepAt } from '../../src/case/steps.js';
import { enStory } from '../../src/locale/en/story.js';
import { drawStory, type StoryState } from '../../src/marks/story.js';
import { Drawn, tell } from './drawn.js';

const STATE: Omit<StoryState, 'stepAt'> = {
  form: 'steps',
  count: 6,
  place: 0,
  isStarted: false,
  openPlace: -1,
  stop: 'next',
  most: 200,
};
const draw = (change: Partial<StoryState> = {}, data: unknown = firstCase): Drawn => {
  const telling = tell(data);
  return new Drawn(
    drawStory(telling, { ...STATE, stepAt: (place) => stepAt(telling.index, place), ...change }),
  );
};
const tagsWith = (drawn: Drawn, text: string): readonly string[] =>
  drawn.tags.filter((tag) => tag.includes(text));

describe('one step at a time', () => {
  test('says which step it is, when, what, and by which sources', () => {
    const { text } = draw({ place: 2, isStarted: true });
    expect(text).toContain('Step 3 of 6 April 6, 2017 Twitter goes to court Sources 1, 2, 4');
    expect(text).toContain('Three weeks later Twitter sues.');
  });

  test('has a mark for each step where there are few, of which one is current', () => {
    const drawn = draw({ place: 2 });
    expect(tagsWith(drawn, 'part="step-mark"')).toHaveLength(6);
    const [current, ...others] = tagsWith(drawn, 'aria-current="step"');
    expect(current).toContain('aria-label="Step 3: Twitter goes to court"');
    expect(others).toEqual([]);
  });

  test('has a line where there are many, and draws one step alone', () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: '2020',
    }));
    const drawn = draw({ count: 5000, place: 4321 }, { events });
    expect(tagsWith(drawn, 'part="step-mark"')).toEqual([]);
    expect(tagsWith(drawn, 'part="step"')).toHaveLength(1);
    expect(drawn.text).toContain('Step 4,322 of 5,000 2020 Event 4321');
  });

  test.each([
    [0, 'previous', true],
    [0, 'next', false],
    [5, 'next', true],
    [5, 'previous', false],
    [3, 'next', false],
  ])('at step %d the button %s is off: %s', (place, go, isOff) => {
    const [button] = tagsWith(draw({ place }), `data-go="${go}"`);
    expect(button?.includes('aria-disabled="true"')).toBe(isOff);
  });

  test('has one tab stop, whichever holds it', () => {
    for (const stop of ['previous', 'next', '0', '5'])
      expect(tagsWith(draw({ stop }), 'tabindex="0"')).toHaveLength(1);
  });

  test('says which step tells of what is open elsewhere', () => {
    expect(draw({ place: 1 }).text).not.toContain(enStory.openIn(5));
    const drawn = draw({ place: 1, openPlace: 4 });
    expect(drawn.text).toContain('What is open is told in step 5');
    expect(tagsWith(drawn, 'to-step is-open')).toHaveLength(1);
  });
});

describe('a scrolling story', () => {
  test('has all steps, and none is current before its reader has come to one', () => {
    const drawn = draw({ form: 'scroll' });
    expect(tagsWith(drawn, 'part="step"')).toHaveLength(6);
    expect(tagsWith(drawn, 'aria-current')).toEqual([]);
    expect(tagsWith(draw({ form: 'scroll', isStarted: true, place: 3 }), 'aria-current')).toHaveLength(1);
  });

  test('shows a part of very many, and says how many are left', () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: '2020',
    }));
    const drawn = draw({ form: 'scroll', count: 5000 }, { events });
    expect(tagsWith(drawn, 'part="step"')).toHaveLength(200);
    expect(drawn.text).toContain('Show 4,800 more steps');
  });

  test('marks the step that tells of what is open', () => {
    expect(draw({ form: 'scroll', openPlace: 2 }).text).toContain('Step 3 of 6 April 6, 2017 Open now');
  });

  test('is pressed by its title, and by its number where it has none', () => {
    const story = [{ text: 'First text.' }, { title: 'Second', text: 'Second text.' }];
    const { text } = draw({ form: 'scroll', count: 2 }, { events: [], story });
    expect(text).toBe('Step 1 of 2 First text. Step 2 of 2 Second Second text.');
  });
});

test('whatever a file says is text or the value of an attribute', () => {
  const bad = '<img src=x onerror=alert(1)>"\'';
  const story = [{ title: bad, text: `${bad} [x](javascript:alert(1))`, pick: 'e' }];
  const data = { language: 'en', events: [{ id: 'e', title: bad, when: { said: bad } }], story };
  for (const form of ['steps', 'scroll'] as const) {
    const drawn = draw({ form, count: 1 }, data);
    expect(drawn.tags.filter((tag) => /^<(?:img|script)|\son/i.test(tag.replace(/"[^"]*"/g, '')))).toEqual(
      [],
    );
    expect(drawn.attribute('href')).toEqual([]);
  }
});
