/** The invented cases of `data/cases/`, each difficult in its own way. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/define.js';
import { inside } from './inside.js';
import { about, invented, render, type Story, showsAll } from './timeline.js';

export default { title: 'case-timeline/Invented cases', render } satisfies Meta;

const ofFile = (file: string, events: number, what: string): Story => ({
  ...about(`\`${file}.json\`: ${what}`),
  args: { src: invented(file, 'case') },
  play: async ({ canvasElement }) => showsAll(canvasElement, events),
});

export const Bce = ofFile(
  'bce',
  13,
  'a lawsuit of Roman law. Year 1 follows 1 BCE, and no year 0 is ever shown.',
);
export const ConflictingAccounts = ofFile(
  'conflicting-accounts',
  7,
  'sources that differ about days, times, places and names. An event that is opened shows every version with its source.',
);
export const Corrections = ofFile(
  'corrections',
  8,
  'a date, a title, a text and a name that were put right, and reports of several days.',
);
export const ErasAndGaps = ofFile(
  'eras-and-gaps',
  11,
  'eras that follow each other, lie within each other and stay open, what is said of gaps, and no end.',
);
export const FilingChain = ofFile(
  'filing-chain',
  12,
  'a motion with its deadlines, its opposition, the reply, the hearing and the ruling.',
);
export const HostileText = ofFile(
  'hostile-text',
  14,
  'markup, script addresses, bidi controls and endless words. All of it is text, and none of it runs.',
);
export const LongSilence = ofFile(
  'long-silence',
  10,
  'two crowded days, forty-one years of nothing, a crowded week, and eleven more years.',
);
export const Media: Story = {
  ...about(
    '`media-and-documents.json`: pictures of the page’s own server are there at once. What lies on another site is named, and loaded when a reader asks for it; a post is a link. Documents open at their page.',
  ),
  args: { src: invented('media-and-documents', 'case'), pick: 'filmed' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await expect(await timeline.all('facade')).toHaveLength(2);
    await timeline.toSay('Loading it tells youtube.com that you are reading this.');
    const { shadowRoot } = timeline.element;
    await expect(shadowRoot?.querySelectorAll('img, iframe')).toHaveLength(0);
  },
};
export const MonthOnly = ofFile(
  'month-only',
  8,
  'nothing is dated more exactly than to the month, so that no day is shown anywhere.',
);
export const OneBusyDay = ofFile(
  'one-busy-day',
  40,
  'forty events on one day. Those of which only the day is known share a line over it, as a list; what finds no room is counted.',
);
export const SpansAndDeadlines = ofFile(
  'spans-and-deadlines',
  14,
  'every kind of mark in time: points, spans, open spans, and deadlines met, missed and set too late.',
);
export const UncertainDates = ofFile(
  'uncertain-dates',
  33,
  'dates that are uncertain, approximate, partly unknown, open, one of several, or told by other events.',
);
export const UndatedOnly = ofFile(
  'undated-only',
  7,
  'no date is known of anything. There is no axis, and what is known of the order is kept.',
);
export const WithoutSources: Story = {
  ...about(
    '`unsourced.json`: three of seven events cite no source. Each says so where it is opened, and the points to check list them all, as `case-timeline unsourced` does on the command line.',
  ),
  args: { src: invented('unsourced', 'case') },
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, 7);
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    const [findings] = await timeline.all('findings');
    await userEvent.click(findings!.querySelector('summary')!);
    const listed = [...findings!.querySelectorAll('.finding')].map(({ textContent }) => textContent);
    await expect(listed).toEqual([
      'No source is given for “The bell is hung in the tower”.',
      'No source is given for “A steward says that he had warned of it”.',
      'No source is given for “Both sides are said to talk”.',
    ]);
    await userEvent.click(timeline.here.getByRole('button', { name: 'The bell is hung in the tower' }));
    await timeline.toOpen('The bell is hung in the tower');
    await timeline.toSay('No source given');
  },
};
export const Zones = ofFile(
  'zones',
  18,
  'times in their own zones, days around the date line, and hours that a clock change skips or repeats.',
);

export const RightToLeft: Story = {
  ...about(
    '`right-to-left.json` in an Arabic page: time runs from right to left, and dates are formed in Arabic.',
  ),
  args: { src: invented('right-to-left', 'case') },
  render: ({ src }) => html`<div dir="rtl" lang="ar"><case-timeline src=${src!}></case-timeline></div>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, 8);
    const timeline = inside(canvasElement, 'case-timeline');
    const [earlier, later] = await Promise.all(['ighlaq', 'hukm'].map((id) => timeline.mark(id)));
    await expect(earlier!.getBoundingClientRect().right).toBeGreaterThan(
      later!.getBoundingClientRect().right,
    );
  },
};
