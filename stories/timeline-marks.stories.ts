/** Every kind of mark by itself: what a date becomes on the figure, and what stands around the events. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import { inside } from './inside.js';
import { about, first, invented, render, type Story, showsAll } from './timeline.js';

export default { title: 'case-timeline/Marks', render } satisfies Meta;

interface EventData {
  readonly title: string;
  readonly when?: unknown;
  readonly [field: string]: unknown;
}

/** A case of a few events, all from one invented source; the ids are the places in the list. */
const caseOf = (events: readonly EventData[], more: object = {}): object => ({
  language: 'en',
  timeZone: 'UTC',
  sources: [{ id: 'log', title: 'An invented log' }],
  events: events.map((event, i) => ({ id: `e${i}`, cites: ['log'], ...event })),
  ...more,
});

type Kind = 'point' | 'span' | 'open-span' | 'deadline' | 'uncertain' | 'approximate' | 'undated';

/** A story of one kind of mark, among points where it needs neighbours. */
const ofKind = (kind: Kind, what: string, ...events: readonly EventData[]): Story => ({
  ...about(what),
  render: () => html`<case-timeline .case=${caseOf(events)}></case-timeline>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, events.length);
    await expect(await inside(canvasElement, 'case-timeline').kinds()).toContain(kind);
  },
});

export const Point = ofKind(
  'point',
  'A dot: one moment. A thin line from it covers all that the date may mean: nothing at a time of day, a day, a month.',
  { title: 'At a time of day', when: '2024-03-04T10:30' },
  { title: 'On a day', when: '2024-03-08' },
  { title: 'In a month', when: '2024-04' },
);

export const Span = ofKind(
  'span',
  'A bar, square where an end is known.',
  { title: 'Twelve days', when: '2024-03-04/2024-03-15' },
  { title: 'From a month to a day', when: '2024-03/2024-04-10' },
);

export const OpenSpan = ofKind(
  'open-span',
  'A bar that fades where an end is open (`/..`) or not known (`/`).',
  { title: 'Since a day', when: '2024-03-04/..' },
  { title: 'Until a day', when: '../2024-03-20' },
  { title: 'From a day; the end is not known', when: '2024-03-12/' },
  { title: 'A day between', when: '2024-03-15' },
);

export const Deadline = ofKind(
  'deadline',
  'A flag, for an event of the kind `deadline`.',
  { title: 'The answer is due', when: '2024-03-18', kind: 'deadline' },
  { title: 'The answer comes', when: '2024-03-15', kind: 'filing' },
);

export const Uncertain = ofKind(
  'uncertain',
  'A soft extent with a broken edge: all that the date may mean, without a middle.',
  { title: 'Perhaps that day', when: '2024-03-04?' },
  { title: 'One of two days', when: '[2024-03-08, 2024-03-11]' },
  { title: 'That day or later', when: '[2024-03-14..]' },
  { title: 'A day that is known', when: '2024-03-18' },
);

export const Approximate = ofKind(
  'approximate',
  'A dot in a soft extent: about then (`~`). The words say “about”, too.',
  { title: 'About that month', when: '2024-03~' },
  { title: 'About that day', when: '2024-05-06~' },
  { title: 'A day that is known', when: '2024-06-03' },
);

export const Undated = ofKind(
  'undated',
  'A hollow square: no date is stated. What is known of the order is kept: on a dotted line where it must lie, or below the axis where nothing says so.',
  { title: 'The meeting', when: '2024-03-04' },
  { title: 'After the meeting', when: { after: 'e0', by: 'e2' } },
  { title: 'The quarrel', when: '2024-03-20' },
  { title: 'Nobody says when' },
);

export const Conflict: Story = {
  ...about(
    'Accounts that give different dates: a hollow dot for each, joined by a bracket, and none before another. Opening the event shows who says which.',
  ),
  args: { src: invented('conflicting-accounts', 'mark') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    const mark = await timeline.mark('cancelled');
    await expect(mark).toHaveClass('conflict');
    await expect(mark.querySelectorAll('.glyph circle')).toHaveLength(3);
    await userEvent.click(mark);
    for (const date of ['August 12, 2022', 'August 13, 2022', 'August 14, 2022']) await timeline.toSay(date);
    await timeline.toSay('Three days in a row are named.');
  },
};

/** A day among months of which no more is known than that it was busy. */
const BUSY = [
  { title: 'The doors open', when: '2026-01-09' },
  ...Array.from({ length: 30 }, (_, i) => ({ title: `Witness ${i + 1} is heard`, when: '2026-06-09' })),
  { title: 'The doors close', when: '2026-12-09' },
];

export const Cluster: Story = {
  ...about(
    'A count, where there is no room for all that happened. It opens to a list of its events, by mouse, touch and keyboard.',
  ),
  render: () => html`<case-timeline .case=${caseOf(BUSY)}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    const counts = await timeline.words('cluster');
    await expect(counts.join()).toMatch(/^\d+ more events/);
    const [count] = await timeline.all('cluster');
    (count as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    const [panel] = await timeline.all('panel');
    await expect(panel!.querySelectorAll('li')).toHaveLength(Number.parseInt(counts[0]!));
  },
};

export const Era: Story = {
  ...about(
    '`eras-and-gaps.json`: stretches of time with a name stand above the axis, in as many rows as they need. The last one is open.',
  ),
  args: { src: invented('eras-and-gaps', 'eras') },
  play: async ({ canvasElement }) => {
    const eras = await bandsOf(canvasElement, 'era');
    const names = eras.map((era) => era.textContent.trim());
    await expect(names).toEqual(['The building', 'The warranty', 'Before the board']);
    const rows = eras.map((era) => era.querySelector('text')!.getAttribute('y'));
    await expect(new Set(rows).size).toBeGreaterThan(1);
  },
};

const bandsOf = async (canvas: HTMLElement, kind: 'era' | 'gap'): Promise<readonly Element[]> =>
  (await inside(canvas, 'case-timeline').all('band')).filter((band) => band.classList.contains(kind));

export const Gap: Story = {
  ...about(
    'What is said of a long silence stands above it, over a dotted line. The axis is torn where time is folded, and says how long.',
  ),
  args: { src: invented('long-silence', 'gap') },
  play: async ({ canvasElement }) => {
    const [gap] = await bandsOf(canvasElement, 'gap');
    await expect(gap).toHaveTextContent('Nobody knows where the bell was for forty-one years.');
    const folds = await inside(canvasElement, 'case-timeline').words('fold');
    await expect(folds.join()).toMatch(/\d+ years/);
  },
};

export const Today: Story = {
  ...about(
    'In a case that goes on (`isOngoing`) the axis reaches the present day, and says so. A case that is over has no such mark.',
  ),
  render: () => html`
<div class="stack">
  <case-timeline src=${invented('eras-and-gaps', 'today')}></case-timeline>
  <case-timeline src=${invented('filing-chain', 'over')}></case-timeline>
</div>`,
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, 'case-timeline').words('today')).toEqual(['Today']);
    const over = inside(canvasElement, 'case-timeline', 1);
    await over.all('event');
    await expect(over.count('today')).toBe(0);
  },
};

export const Ties: Story = {
  ...about(
    'Thin arrows from an event to what it answers, follows, withdraws or sets a deadline for. Those of the event that is open or pointed at are strong; one that would cross a label is drawn only then.',
  ),
  args: { src: invented('filing-chain', 'ties') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await expect((await timeline.all('tie')).length).toBeGreaterThan(1);
    await timeline.ready();
    await userEvent.hover(await timeline.mark('schedule'));
    await waitFor(async () => expect(await strongTies(canvasElement)).toBe(3));
  },
};

const strongTies = async (canvas: HTMLElement): Promise<number> =>
  (await inside(canvas, 'case-timeline').all('tie')).filter((tie) => tie.classList.contains('is-strong'))
    .length;

export const DeadlineBeforeItsOrder: Story = {
  ...about(
    'A hooked arrow back in time, in the accent: the summons of March 14 set a deadline on March 13. A plain sentence says so, with its sources.',
  ),
  args: { src: first('hook'), pick: 'production-deadline' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    const ties = await timeline.all('tie');
    await expect(ties.filter((tie) => tie.classList.contains('odd'))).toHaveLength(1);
    await timeline.toSay(/The deadline \(March 13, 2017, 11:45 a\.m\. EDT\) passed before/);
  },
};

export const FilingChain: Story = {
  ...about(
    '`filing-chain.json`: the motion is open, so that what it is linked with stands out: its deadlines, the opposition, the reply, the hearing and the ruling. The others are dimmed.',
  ),
  args: { src: invented('filing-chain', 'chain'), pick: 'motion' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    const dim = async () =>
      (await timeline.all('event'))
        .filter((event) => event.classList.contains('is-dim'))
        .map((event) => event.getAttribute('data-id'));
    await waitFor(async () => expect(await dim()).toEqual(['complaint', 'seal', 'seal-withdrawn', 'answer']));
  },
};

export const Legend: Story = {
  ...about('What the marks mean stands at the foot, and explains only those that are there.'),
  args: { src: invented('spans-and-deadlines', 'legend') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    const [legend] = await timeline.all('legend');
    await userEvent.click(legend!.querySelector('summary')!);
    await expect(legend).toHaveTextContent('A deadline');
    await expect(legend).toHaveTextContent('An end is open or not known');
    await expect(legend).not.toHaveTextContent('About this date');
  },
};
