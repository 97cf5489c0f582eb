/** Cases with more events than there is room for: counts that open, zooming, and a list in pages. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import { ALL_BUT_COLOURS } from './axe.js';
import { inside } from './inside.js';
import { madeCase } from './made-cases.js';
import './columns.css';
import { about, type Story } from './timeline.js';

export default { title: 'case-timeline/Many events' } satisfies Meta;

const WEEK = madeCase({ events: 200, days: 7 });
const YEAR = madeCase({ events: 650, days: 365 });
const YEARS = madeCase({ events: 5000, days: 4 * 365, parties: 14 });

/** Marks and counts together: more would keep a browser busy. */
const MOST_DRAWN = 400;

export const TwoHundredInAWeek: Story = {
  ...about(
    'What finds no room is counted, and nothing goes missing: marks and counts make 200. A count opens by keyboard; zooming in turns counts into marks.',
  ),
  render: () => html`<case-timeline .case=${WEEK}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await expect((await timeline.all('event')).length + (await counted(canvasElement))).toBe(200);
    const [count] = await timeline.all('cluster');
    (count as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await timeline.words('panel')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(timeline.count('panel')).toBe(0));
    const before = await counted(canvasElement);
    await userEvent.click(await timeline.button('Zoom in'));
    await waitFor(async () => expect(await counted(canvasElement)).toBeLessThan(before));
  },
};

/** The events that the counts of the first timeline stand for. */
async function counted(canvas: HTMLElement): Promise<number> {
  const counts = await inside(canvas, 'case-timeline').words('cluster');
  return counts.reduce((sum, words) => sum + Number.parseInt(words.replace(/\D/g, '')), 0);
}

export const FiveThousand: Story = {
  ...about(
    'Four years, 5,000 events, seven crowded stretches. However far one zooms, at most some hundred marks are drawn; the list has pages of 300.',
    ALL_BUT_COLOURS,
  ),
  render: () => html`<case-timeline .case=${YEARS}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await expect(await timeline.all('entry')).toHaveLength(300);
    await timeline.toSay('4,700 more events');
    const zoom = await timeline.button('Zoom in');
    for (let i = 0; i < 6; i++) {
      await userEvent.click(zoom);
      await expect(timeline.count('event') + timeline.count('cluster')).toBeLessThan(MOST_DRAWN);
    }
  },
};

export const UnderWay: Story = {
  ...about(
    'Five days of the four years: what began before it and reaches into it is counted at the edge, in words: “under way”.',
  ),
  render: () => html`<case-timeline .case=${YEARS}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await timeline.element.look(Date.UTC(2020, 1, 5), Date.UTC(2020, 1, 10));
    await waitFor(async () => expect((await timeline.words('cluster')).join()).toMatch(/\d+ under way/));
  },
};

export const FiveThousandInLanes: Story = {
  ...about('The same in lanes by party: each lane has a few rows, and counts of its own.', ALL_BUT_COLOURS),
  render: () => html`<case-timeline lanes="party" .case=${YEARS}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await expect(await timeline.all('lane')).toHaveLength(9);
    await expect((await timeline.all('cluster')).length).toBeGreaterThan(9);
    await expect(timeline.count('event') + timeline.count('cluster')).toBeLessThan(MOST_DRAWN);
  },
};

export const AListInPages: Story = {
  ...about(
    '650 events in a container of 360 pixels: the list has pages of 300, and buttons to the pages beside it.',
  ),
  render: () => html`<div class="narrow"><case-timeline .case=${YEAR}></case-timeline></div>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await expect(await timeline.words('turn')).toEqual(['350 more events']);
    await userEvent.click((await timeline.all('turn')).at(-1)!);
    await waitFor(async () =>
      expect(await timeline.words('turn')).toEqual(['300 more events', '50 more events']),
    );
    await userEvent.click((await timeline.all('turn')).at(-1)!);
    await waitFor(async () => expect(await timeline.words('turn')).toEqual(['600 more events']));
    await expect(await timeline.all('entry')).toHaveLength(50);
  },
};
