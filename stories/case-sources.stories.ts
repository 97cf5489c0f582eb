/** Sources alone and beside a timeline: what rests on each, and two tellings side by side. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import './columns.css';

interface Args {
  src: string;
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#sources-${story}`;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

/** Chooses whose tellings are laid beside each other, as a reader does. */
async function tell(story: HTMLElement, ...ids: readonly string[]): Promise<void> {
  const sources = inside(story, 'case-sources');
  await sources.all('tellings');
  for (const [i, id] of ids.entries()) {
    const list = (await sources.here.findAllByRole('combobox'))[i]!;
    await userEvent.selectOptions(list, id);
    await sources.element.updateComplete;
  }
}

export default {
  title: 'case-sources',
  component: 'case-sources',
  render: ({ src }) => html`<case-sources src=${src}></case-sources>`,
} satisfies Meta<Args>;

export const FirstCase: Story = {
  ...about(
    'Six sources by the numbers used everywhere, of which two are known themselves and four only through these; what is not known of them is said.',
  ),
  args: { src: first('plain') },
  play: async ({ canvasElement }) => {
    const sources = inside(canvasElement, 'case-sources');
    await expect(await sources.all('source')).toHaveLength(6);
    await sources.toSay('publisher and date not stated');
  },
};

export const Picked: Story = {
  ...about('An open source: every event, party, relationship and claim that cites it, each a way there.'),
  args: { src: first('picked') },
  play: async ({ canvasElement }) => {
    const sources = inside(canvasElement, 'case-sources');
    await sources.all('source');
    await userEvent.click(
      await sources.here.findByRole('button', { name: /^Cited for 3 events, 1 party, 2 relationships/ }),
    );
    await sources.all('source-citing');
    await sources.toSay('Known only through');
  },
};

export const TwoTellings: Story = {
  ...about(
    'The two articles side by side, event by event: what both tell, what only one tells, and what they tell differently.',
  ),
  args: { src: first('tellings') },
  play: async ({ canvasElement }) => {
    await tell(canvasElement, 'buzzfeed', 'it-worked');
    const sources = inside(canvasElement, 'case-sources');
    await sources.toSay('2 events told alike');
    await sources.toSay('The Department of Homeland Security');
  },
};

export const AccountsDiffer: Story = {
  ...about('Sources that contradict each other about days, places and titles.'),
  args: { src: 'data/cases/conflicting-accounts.json#sources' },
  play: async ({ canvasElement }) => {
    await tell(canvasElement, 'herald', 'mirror');
    await inside(canvasElement, 'case-sources').toSay('The ferry company refuses refunds');
  },
};

export const Narrow: Story = {
  ...about('In a narrow column one telling stands below the other, and each says whose it is.'),
  args: { src: first('narrow') },
  render: ({ src }) => html`<div class="narrow"><case-sources src=${src}></case-sources></div>`,
  play: async ({ canvasElement }) => {
    await tell(canvasElement, 'buzzfeed', 'it-worked');
    await inside(canvasElement, 'case-sources').all('told');
  },
};

export const BesideATimeline: Story = {
  ...about(
    'Two tellings that are chosen here stand out in the timeline; an event there marks its sources here.',
  ),
  args: { src: first('beside') },
  render: ({ src }) => html`<case-timeline src=${src}></case-timeline>
<case-sources src=${src}></case-sources>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await tell(canvasElement, 'buzzfeed', 'it-worked');
    await userEvent.click(await timeline.mark('summons'));
    await inside(canvasElement, 'case-sources').toSay('Cited by what is open');
  },
};

export const WithAddresses: Story = {
  ...about('Titles lead to their addresses, and the host is named; one source is cited by nothing.'),
  args: { src: 'data/cases/claims-over-time.json#sources' },
  play: async ({ canvasElement }) => {
    const sources = inside(canvasElement, 'case-sources');
    await sources.toSay('example.org');
    await sources.toSay('Nothing in this case cites it.');
  },
};

export const NoSources: Story = {
  ...about('A case that records no sources says so.'),
  render: () => html`<case-sources .case=${{ events: [] }}></case-sources>`,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-sources').toSay('records no sources'),
};

export const Failed: Story = {
  ...about('A file that cannot be loaded: what failed, and a way to try again.'),
  args: { src: 'made-up/server-is-down.json' },
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-sources').toSay('The server answered with an error (503)'),
};

export const Broken: Story = {
  ...about('Of a file with broken entries, what can be read is there.'),
  args: { src: 'data/cases/broken-entries.json#sources' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'case-sources').all('sources');
  },
};

const MANY = {
  sources: Array.from({ length: 5000 }, (_, i) => ({
    id: `s${i}`,
    title: `Volume ${i + 1} of a long docket`,
  })),
  events: Array.from({ length: 5000 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i + 1}`,
    when: '2017',
    cites: [`s${i}`, 's0'],
  })),
};

export const FiveThousand: Story = {
  ...about('Of 5,000 sources a page is drawn, and the rest is counted.'),
  render: () => html`<case-sources .case=${MANY}></case-sources>`,
  play: async ({ canvasElement }) => {
    const sources = inside(canvasElement, 'case-sources');
    await expect(await sources.all('source')).toHaveLength(50);
    await sources.toSay('1 to 50 of 5,000');
  },
};

export const RightToLeft: Story = {
  ...about('An invented case in Arabic, with two tellings.'),
  args: { src: 'data/cases/right-to-left.json#sources' },
  render: ({ src }) => html`<div dir="rtl" lang="ar"><case-sources src=${src}></case-sources></div>`,
  play: async ({ canvasElement }) => {
    await tell(canvasElement, 'sahifa', 'daawa');
    await inside(canvasElement, 'case-sources').all('told');
  },
};
