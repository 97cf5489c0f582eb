/** The reader's tools as they are drawn: what can be touched, what it is called, and what is left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Telling } from '../../src/marks/telling.js';
import type { ToolsState, ValueCount } from '../../src/marks/tools/state.js';
import { drawTools } from '../../src/marks/tools/tools.js';
import { Drawn, tell } from './drawn.js';
import { quietTools, toolsOf } from './tools-states.js';

const first = tell(readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8'));
const DAY = 86_400_000;

const draw = (own: Partial<ToolsState> = {}, telling: Telling = first): Drawn =>
  new Drawn(drawTools({ ...quietTools(telling), ...own }, telling));
/** The start tags that have an attribute, as in `data-lanes="party"`. */
const tagsWith = (drawn: Drawn, attribute: string): readonly string[] =>
  drawn.tags.filter((tag) => new RegExp(`\\s${attribute}[\\s=>]`).test(tag));
const checked = (drawn: Drawn, attribute: string): readonly string[] =>
  tagsWith(drawn, attribute)
    .filter((tag) => tag.includes(' checked'))
    .map((tag) => new RegExp(`${attribute}="(\\w+)"`).exec(tag)?.[1] ?? '');

describe('search', () => {
  test.each([
    ['', 0, undefined, ''],
    ['  ', 0, undefined, ''],
    ['x', 0, undefined, 'No hits'],
    ['x', 1, undefined, '1 hit'],
    ['x', 3, undefined, '3 hits'],
    ['x', 3, 1, '2 of 3'],
    ['x', 0, 1, 'No hits'],
  ])('%j with %d hits, at %s: %j', (query, count, at, said) => {
    const drawn = draw({ query, hits: { count, at } });
    const [, words = ''] = /<span class="hits"[^>]*><bdi>([^<]*)</.exec(drawn.html) ?? [];
    expect(words).toBe(said);
    expect(tagsWith(drawn, 'data-search')[0]).toContain(`value="${query}"`);
  });

  test('steps only where there is somewhere to go', () => {
    const off = (count: number): readonly string[] =>
      tagsWith(draw({ query: 'x', hits: { count, at: undefined } }), 'data-hit').map(
        (tag) => /aria-disabled="(\w+)"/.exec(tag)?.[1] ?? '',
      );
    expect(off(0)).toEqual(['true', 'true']);
    expect(off(2)).toEqual(['false', 'false']);
  });
});

describe('filters', () => {
  const values = (count: number, own: Partial<ValueCount> = {}): readonly ValueCount[] =>
    Array.from({ length: count }, (_, i) => ({ value: `v${String(i)}`, count: 1, isTicked: false, ...own }));
  const none = { party: [], kind: [], source: [], status: [] };

  test('are called as the case calls them', () => {
    const { text, html } = draw();
    for (const name of ['Twitter', '@ALT_USCIS', 'filing', 'withdrawal']) expect(text).toContain(name);
    expect(text).toContain('1 BuzzFeed News, report of April 6, 2017');
    expect(html).toMatch(/Twitter<\/span>\s*<span class="spoken">7 events<\/span>/);
  });

  test('leave out a facet in which there is nothing to choose', () => {
    expect(draw({ facets: { ...none, kind: values(1) } }).html).not.toContain('class="facet"');
    expect(draw({ facets: { ...none, kind: values(2) } }).text).toContain('Kinds');
    expect(draw({ facets: none }).text).not.toContain('Show only');
  });

  test('keep it where something is ticked in it, so that it can be taken back', () => {
    expect(draw({ facets: { ...none, kind: values(1, { isTicked: true }) } }).text).toContain('1 chosen');
  });

  test.each([
    [12, 0],
    [13, 1],
  ])('of %d values stand behind a line that opens: %d', (count, lines) => {
    const { html } = draw({ facets: { ...none, party: values(count) } });
    expect(html.match(/class="rest"/g) ?? []).toHaveLength(lines);
    if (lines > 0) expect(html).toContain(`Show all ${String(count)}`);
  });

  test('of very many values are counted, and those that are ticked still there', () => {
    const many = [...values(1000), { value: 'last', count: 0, isTicked: true }];
    const drawn = draw({ facets: { ...none, party: many } });
    expect(tagsWith(drawn, 'data-facet')).toHaveLength(301);
    expect(drawn.text).toContain('700 more are not listed here.');
    expect(checked(drawn, 'data-value')).toEqual(['last']);
  });

  test('of which no event has the value can only lose their tick', () => {
    const drawn = draw({
      facets: { ...none, kind: [...values(1, { count: 0 }), { value: 'w', count: 0, isTicked: true }] },
    });
    const [off = '', on = ''] = tagsWith(drawn, 'data-facet');
    expect([off.includes(' disabled'), on.includes(' disabled')]).toEqual([true, false]);
  });

  test('never call a party with a pseudonym by its own name', () => {
    const telling = tell({
      parties: [{ id: 'p', name: 'Jane Realname', pseudonym: 'Witness A' }, 'q'],
      events: [{ id: 'e', title: 'E', parties: ['p', 'q'] }],
    });
    const { html } = draw({}, telling);
    expect(html).toContain('Witness A');
    expect(html).not.toContain('Realname');
  });
});

describe('arrangement', () => {
  test('has one lane and one scale chosen', () => {
    const drawn = draw({ lanes: 'kind', scale: 'equal' });
    expect([checked(drawn, 'data-lanes'), checked(drawn, 'data-scale')]).toEqual([['kind'], ['equal']]);
    expect([tagsWith(drawn, 'data-lanes').length, tagsWith(drawn, 'data-scale').length]).toEqual([4, 3]);
  });

  test('is not there where there is no figure', () => {
    expect(draw({ isWide: false }).html).not.toMatch(/data-(lanes|scale)/);
  });
});

describe('tellings', () => {
  const told = (by?: string, beside?: string): Drawn => draw({ told: { by, beside } });

  test.each([
    [undefined, undefined, ''],
    ['buzzfeed', undefined, 'Only events that this source reports are shown.'],
    ['buzzfeed', 'it-worked', 'Events that only one of the two reports are marked.'],
  ])('by %s beside %s: %j', (by, beside, sentence) => {
    const drawn = told(by, beside);
    expect(drawn.text).toContain(sentence);
    const picked = drawn.tags.filter((tag) => tag.startsWith('<option') && tag.includes(' selected'));
    const values = picked.map((tag) => /value="([^"]*)"/.exec(tag)?.[1]);
    expect(values.slice(0, 2)).toEqual([by ?? '', beside ?? '']);
  });

  test('beside waits until there is a first', () => {
    const isOff = (drawn: Drawn): boolean => /data-told="beside" disabled/.test(drawn.html);
    expect([isOff(told()), isOff(told('buzzfeed'))]).toEqual([true, false]);
  });

  test('a source that a link asks for is there even where no event cites it', () => {
    expect(told('elsewhere').html).toContain('<option value="elsewhere" selected>elsewhere</option>');
  });
});

describe('as reported by', () => {
  const dates = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => Date.UTC(2017, 3, 1, 12) + i * DAY);

  test.each([
    [0, /^(?!.*As reported by)/s],
    [3, /<select id="tool-report"/],
    [4, /<input id="tool-report" class="slider" type="range" min="0" max="4"/],
  ])('%d dates', (count, shape) => {
    expect(draw({ reportDates: dates(count) }).html).toMatch(shape);
  });

  test.each([
    [undefined, '4', 'any date'],
    [Date.UTC(2017, 3, 2, 12), '1', 'April 2, 2017'],
    [Date.UTC(2017, 3, 3, 20), '2', 'April 3, 2017'],
    [0, '0', 'December 31, 1969'],
  ])('%s stands at place %s: %s', (reportedBy, place, said) => {
    const drawn = draw({ reportDates: dates(4), reportedBy });
    const [slider = ''] = tagsWith(drawn, 'data-report');
    expect(slider).toContain(`value="${place}"`);
    expect(slider).toContain(`aria-valuetext="${said}"`);
    expect(slider.indexOf(' max=')).toBeLessThan(slider.indexOf(' value='));
  });

  test('says how many sources have no date, once they are left out', () => {
    const at = (reportedBy: number | undefined): string => draw({ reportDates: dates(4), reportedBy }).text;
    expect(at(undefined)).not.toContain('not known');
    expect(at(dates(4)[0])).toContain('5 sources whose date is not known are left out.');
  });
});

describe('what is taken along', () => {
  test('is a file of five formats, a link and a citation', () => {
    const drawn = draw();
    expect(drawn.attribute('data-export')).toEqual(['svg', 'png', 'csv', 'json', 'calendar']);
    expect(drawn.attribute('data-copy')).toEqual(['link', 'citation']);
  });

  test('its outcome is told where it was asked for', () => {
    expect(draw({ outcome: 'link copied' }).text).toContain('The link has been copied.');
  });

  test('there is a way back to everything only where something is left out', () => {
    const isOff = (own: Partial<ToolsState>): boolean =>
      /data-reset aria-disabled="true"/.test(draw(own).html);
    expect(isOff({})).toBe(true);
    expect(isOff({ reportedBy: 0 })).toBe(false);
    expect(isOff({ told: { by: 'buzzfeed', beside: undefined } })).toBe(false);
    expect(isOff({ facets: toolsOf(first).facets, shown: 7 })).toBe(false);
    expect(draw({ reportedBy: 0, shown: 7 }).text).toContain('7 of 11 events');
  });
});

test('every control has a name of its own', () => {
  const { html } = new Drawn(drawTools(toolsOf(first), first));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/ (?:for|aria-labelledby)="([^"]+)"/g)) expect(ids).toContain(id);
  const bare = [...html.matchAll(/<(input|select)(?![^>]* id=)[^>]*>/g)].filter(
    ({ index }) => html.lastIndexOf('<label', index) < html.lastIndexOf('</label>', index),
  );
  expect(bare).toEqual([]);
});
