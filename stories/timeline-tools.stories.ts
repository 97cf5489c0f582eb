/** What a reader does with the timeline: searches, filters, compares, looks back, takes along, checks. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, spyOn, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import type { ExportFormat } from '../src/index.js';
import { type Inside, inside } from './inside.js';
import './columns.css';
import { type Args, about, EVENTS_OF_FIRST, first, invented, render, type Story } from './timeline.js';

export default { title: 'case-timeline/Tools', render } satisfies Meta<Args>;

type Timeline = Inside<'case-timeline'>;

/** The timeline of a story, with its tools open. */
async function withTools(canvas: HTMLElement): Promise<Timeline> {
  const timeline = inside(canvas, 'case-timeline');
  await timeline.openTools();
  return timeline;
}

const marksOf = async (timeline: Timeline, name: string): Promise<number> =>
  (await timeline.all('event')).filter((event) => event.classList.contains(name)).length;

export const Tools: Story = {
  ...about(
    'The button with the magnifying glass opens the tools above the figure: search, filters, tellings, arrangement, and what can be taken along.',
  ),
  args: { src: first('tools') },
  play: async ({ canvasElement }) => {
    const { here } = await withTools(canvasElement);
    await expect(here.getByRole('searchbox', { name: 'Search' })).toBeVisible();
    for (const facet of ['Parties', 'Kinds', 'Sources'])
      await expect(here.getByRole('group', { name: 'Show only' })).toHaveTextContent(facet);
    await expect(here.getByRole('radio', { name: 'Silences folded' })).toBeChecked();
    await expect(here.getByRole('combobox', { name: 'As told by' })).toHaveDisplayValue('All sources');
  },
};

export const SearchWithHits: Story = {
  ...about(
    'A search marks what it finds and leaves nothing out. Enter, or the arrows beside the field, step from hit to hit and open each.',
  ),
  args: { src: first('search') },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    await userEvent.type(timeline.here.getByRole('searchbox', { name: 'Search' }), 'summons');
    await timeline.toSay('5 hits');
    await waitFor(async () => expect(await marksOf(timeline, 'is-hit')).toBe(5));
    await userEvent.keyboard('{Enter}');
    await timeline.toSay('1 of 5');
    await userEvent.click(await timeline.button('Next hit'));
    await timeline.toSay('2 of 5');
    await timeline.toOpen('CBP faxes Twitter a summons');
  },
};

export const FiltersWithChips: Story = {
  ...about(
    'What is ticked in one list is joined by “or”, the lists by “and”; each value says how many events it would leave. A line above the figure counts what is shown, and takes each wish back.',
  ),
  args: { src: first('filters') },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    const { here } = timeline;
    await tick(timeline, 'Parties', /^U\.S\. Customs and Border Protection/);
    await timeline.toSay('4 of 11 events');
    await expect(await timeline.all('event')).toHaveLength(4);
    await tick(timeline, 'Kinds', /^filing/i);
    await timeline.toSay('1 of 11 events');
    await userEvent.click(here.getByRole('button', { name: /^Remove filter: filing/i }));
    await timeline.toSay('4 of 11 events');
    await expect(await timeline.all('chip')).toHaveLength(1);
  },
};

/** Opens a list of filters and ticks one of its values. */
async function tick({ here, element }: Timeline, facet: string, value: RegExp): Promise<void> {
  const lists = [...element.shadowRoot!.querySelectorAll('details.facet')];
  const list = lists.find((one) => one.querySelector('summary')!.textContent.includes(facet))!;
  await userEvent.click(list.querySelector('summary')!);
  await userEvent.click(here.getByRole('checkbox', { name: value }));
}

export const NothingLeft: Story = {
  ...about(
    'Filters that no event meets: the figure keeps its place, the count says 0, and one button shows everything again.',
  ),
  args: { src: first('nothing-left') },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    await tick(timeline, 'Kinds', /^deadline/i);
    const teller = timeline.here.getByRole('combobox', { name: 'As told by' });
    await userEvent.selectOptions(teller, 'fortune');
    await timeline.toSay('0 of 11 events');
    const [everything] = timeline.here.getAllByRole('button', { name: 'Show everything' });
    await userEvent.click(everything);
    await expect(await timeline.all('event')).toHaveLength(EVENTS_OF_FIRST);
    await userEvent.click(timeline.here.getByRole('checkbox', { name: /^deadline/i }));
    await timeline.toSay('1 of 11 events');
    await userEvent.selectOptions(teller, 'fortune');
    await timeline.toSay('0 of 11 events');
    await expect(timeline.count('event')).toBe(0);
  },
};

export const AsToldByOne: Story = {
  ...about('The case as one source tells it: only the events that BuzzFeed News reports.'),
  args: { src: first('told') },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    await userEvent.selectOptions(timeline.here.getByRole('combobox', { name: 'As told by' }), 'buzzfeed');
    await timeline.toSay('6 of 11 events, as told by “BuzzFeed News, report of April 6, 2017”');
    await expect(await timeline.all('event')).toHaveLength(6);
  },
};

export const TwoTellings: Story = {
  ...about(
    'Two articles beside each other: what only one of them reports is marked, in words and in color, and so is what they tell differently.',
  ),
  args: { src: first('tellings') },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    const [by, beside] = timeline.element.shadowRoot!.querySelectorAll<HTMLSelectElement>('[data-told]');
    await userEvent.selectOptions(by!, 'buzzfeed');
    await waitFor(() => expect(beside).toBeEnabled());
    await userEvent.selectOptions(beside!, 'it-worked');
    await timeline.toSay('Only in BuzzFeed News, report of April 6, 2017');
    await timeline.toSay('Told differently');
    await expect(await marksOf(timeline, 'is-first-only')).toBe(3);
    await expect(await marksOf(timeline, 'is-second-only')).toBe(5);
  },
};

export const AsReportedByADate: Story = {
  ...about(
    'The case as its readers knew it on May 3: what was published later is left out, and later corrections are taken back. The crane has fallen, with a worker on it.',
  ),
  args: { src: invented('corrections', 'reported') },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    const slider = timeline.here.getByRole('slider', { name: 'As reported by' });
    await fireEvent.input(slider, { target: { value: '1' } });
    await timeline.toSay('3 of 8 events, as reported by May 3, 2024');
    await timeline.toSay('A crane falls into the harbour');
    await timeline.toSay('One worker was on it.');
    await timeline.toSay('1 source whose date is not known is left out.');
    await expect(slider).toHaveAttribute('aria-valuetext', 'May 3, 2024');
  },
};

export const InANarrowBox: Story = {
  ...about('The same tools in a container of 360 pixels, without lanes and scale, which only a figure has.'),
  args: { src: first('narrow-tools') },
  render: ({ src }) => html`<div class="narrow"><case-timeline src=${src!}></case-timeline></div>`,
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    await userEvent.type(timeline.here.getByRole('searchbox', { name: 'Search' }), 'tweets');
    await timeline.toSay(/\d hits/);
    await expect(timeline.here.queryByRole('radio')).toBeNull();
    await expect(timeline.element.scrollWidth).toBeLessThanOrEqual(360);
  },
};

const TYPES: Readonly<Record<ExportFormat, RegExp>> = {
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  csv: /^text\/csv/,
  json: /^application\/json/,
  calendar: /^text\/calendar/,
};

export const TakenAlong: Story = {
  ...about(
    'The case as a file: its figure (SVG, PNG), its events (CSV, calendar), all of it (JSON). `exportAs(format)` gives a page the same.',
  ),
  args: { src: invented('filing-chain', 'files') },
  play: async ({ canvasElement }) => {
    const { here, element } = await withTools(canvasElement);
    const group = here.getByRole('group', { name: 'Save as' });
    await expect(group.querySelectorAll('button')).toHaveLength(Object.keys(TYPES).length);
    for (const [format, type] of Object.entries(TYPES)) {
      const file = await element.exportAs(format as ExportFormat);
      await expect(file.type, format).toMatch(type);
      await expect(file.size, format).toBeGreaterThan(200);
    }
  },
};

const copied: string[] = [];

export const Copied: Story = {
  ...about(
    'A link to what is looked at (where the page gives a `hash`), and a citation of the event that is open or of the case.',
  ),
  args: { src: invented('filing-chain', 'copied'), pick: 'ruling' },
  render: ({ src, pick }) => html`<case-timeline hash="copied" src=${src!} pick=${pick!}></case-timeline>`,
  beforeEach: () => {
    copied.length = 0;
    spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  },
  play: async ({ canvasElement }) => {
    const timeline = await withTools(canvasElement);
    await userEvent.click(timeline.here.getByRole('button', { name: 'Link' }));
    await timeline.toSay('The link has been copied.');
    await expect(copied.at(-1)).toMatch(/#copied\.pick=ruling$/);
    await userEvent.click(timeline.here.getByRole('button', { name: 'Citation' }));
    await timeline.toSay('The citation has been copied.');
    await expect(copied.at(-1)).toContain('The court lets the suit go on');
  },
};

/** Opens what stands folded at the foot. */
async function unfold(timeline: Timeline, part: string): Promise<Element> {
  const [foot] = await timeline.all(part);
  await userEvent.click(foot!.querySelector('summary')!);
  return foot!;
}

export const FindingsList: Story = {
  ...about(
    'Points to check: what does not fit together, in plain sentences with their sources, and with the events to open.',
  ),
  args: { src: invented('spans-and-deadlines', 'findings') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    const findings = await unfold(timeline, 'findings');
    await expect(findings).toHaveTextContent(/The deadline \(January 18, 2019\) passed before/);
    await userEvent.click(timeline.here.getByRole('button', { name: 'Plans are due' }));
    await timeline.toOpen('Plans are due');
  },
};

export const CorrectionsLog: Story = {
  ...about('What was put right after publication: what stood there, what stands there now, when and why.'),
  args: { src: invented('corrections', 'log') },
  play: async ({ canvasElement }) => {
    const log = await unfold(inside(canvasElement, 'case-timeline'), 'corrections');
    const entries = log.querySelectorAll('li');
    await expect(entries).toHaveLength(4);
    await expect(entries[0]).toHaveTextContent('Was Cardboard Wharf Ltd.');
    await expect(entries[1]).toHaveTextContent(/Was May 2, 2024.*Now May 1, 2024, 10:40 p\.m\./);
    await expect(entries[2]).toHaveTextContent('Only its arm fell.');
  },
};
