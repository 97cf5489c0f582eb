/** Claims and arguments alone and beside a timeline: who claims what against whom, and how it stood when. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import './columns.css';

interface Args {
  src: string;
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#claims-${story}`;
const tower = (story: string): string => `data/cases/claims-over-time.json#claims-${story}`;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

/** Opens or closes an entry, as a reader does. */
async function press(story: HTMLElement, name: RegExp): Promise<void> {
  await userEvent.click(await inside(story, 'case-claims').here.findByRole('button', { name }));
}

export default {
  title: 'case-claims',
  component: 'case-claims',
  render: ({ src }) => html`<case-claims src=${src}></case-claims>`,
} satisfies Meta<Args>;

export const FirstCase: Story = {
  ...about(
    'Three claims, two arguments and a test in four parts, all by Twitter: how each stands at its head, how it came to that below, everything with its sources.',
  ),
  args: { src: first('plain') },
  play: async ({ canvasElement }) => {
    const claims = inside(canvasElement, 'case-claims');
    await expect(await claims.all('claim')).toHaveLength(6);
    await expect(await claims.words('standing')).toEqual(Array.from({ length: 6 }, () => 'suit withdrawn'));
  },
};

export const Picked: Story = {
  ...about('An open claim: its words, the events by which it came to stand as it does, its sources in full.'),
  args: { src: first('picked') },
  play: async ({ canvasElement }) => {
    const claims = inside(canvasElement, 'case-claims');
    await claims.all('claim');
    await press(canvasElement, /^The government must first meet a test/);
    await claims.all('citations');
    await expect(await claims.words('quotation')).toEqual([
      expect.stringMatching(/^“have not come close” Twitter.* Sources 1, 4$/),
    ]);
  },
};

export const BesideATimeline: Story = {
  ...about(
    'What is open in the timeline marks the claims that it touches; a claim leads to its events there.',
  ),
  args: { src: first('beside') },
  render: ({ src }) => html`<case-timeline src=${src}></case-timeline>
<case-claims src=${src}></case-claims>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await timeline.mark('lawsuit'));
    await inside(canvasElement, 'case-claims').toSay('Touched by what is open');
  },
};

export const ManySidesAndSteps: Story = {
  ...about(
    'Claims of both sides, each with its history: hollow where the time is not known to the day. The parts of a test stand differently.',
  ),
  args: { src: tower('steps') },
  play: async ({ canvasElement }) => {
    const claims = inside(canvasElement, 'case-claims');
    await expect(await claims.words('standing')).toEqual([
      'upheld in part',
      'dropped',
      'not met Sources 3',
      'settled',
      'How it stands is not stated',
    ]);
    await press(canvasElement, /^Whoever builds is careless/);
    await claims.toSay('Part 4');
  },
};

export const AccountsDiffer: Story = {
  ...about('The two papers differ about a number: both versions stand there, each with its source.'),
  args: { src: tower('differ') },
  play: async ({ canvasElement }) => {
    const claims = inside(canvasElement, 'case-claims');
    await claims.toSay('Accounts differ');
    await press(canvasElement, /^The foundation was not dug/);
    await claims.toSay('The ruling gives no number.');
  },
};

export const NoClaims: Story = {
  ...about('A case that records no claims says so.'),
  render: () => html`<case-claims .case=${{ events: [] }}></case-claims>`,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-claims').toSay('records no claims'),
};

export const Failed: Story = {
  ...about('A file that cannot be loaded: what failed, and a way to try again.'),
  args: { src: 'made-up/server-is-down.json' },
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-claims').toSay('The server answered with an error (503)'),
};

export const Broken: Story = {
  ...about('Of a file with broken entries, what can be read is there.'),
  args: { src: 'data/cases/broken-entries.json#claims' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'case-claims').all('claims');
  },
};

const MANY = {
  parties: [{ id: 'p', name: 'A party with much to say' }],
  events: [],
  claims: Array.from({ length: 5000 }, (_, i) => ({
    id: `c${i}`,
    title: `Claim ${i + 1} of many`,
    by: ['p'],
    standings: [
      { status: 'alleged', when: '2017-04-06' },
      { status: 'dropped', when: '2018' },
    ],
  })),
};

export const FiveThousand: Story = {
  ...about('Of 5,000 claims a page is drawn, and the rest is counted.'),
  render: () => html`<case-claims .case=${MANY}></case-claims>`,
  play: async ({ canvasElement }) => {
    const claims = inside(canvasElement, 'case-claims');
    await expect(await claims.all('claim')).toHaveLength(50);
    await press(canvasElement, /^The 50 after/);
    await waitFor(() => claims.toSay('51 to 100 of 5,000'));
  },
};

export const RightToLeft: Story = {
  ...about('An invented case in Arabic: the column of standings stands at the left.'),
  args: { src: 'data/cases/right-to-left.json#claims' },
  render: ({ src }) => html`<div dir="rtl" lang="ar"><case-claims src=${src}></case-claims></div>`,
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'case-claims').all('history');
  },
};
