/** The detail alone and beside a timeline: all that is known of the event that is open. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import './themes.css';

interface Args {
  src: string;
  pick?: string;
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#detail-${story}`;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

export default {
  title: 'case-detail',
  component: 'case-detail',
  argTypes: { pick: { description: 'The event that the timeline of the story opens first.' } },
  render: ({ src, pick }) => html`
<div class="beside">
  <case-timeline src=${src} pick=${pick ?? nothing}></case-timeline>
  <case-detail src=${src}><p class="hint">Open an event to read all that is known of it.</p></case-detail>
</div>`,
} satisfies Meta<Args>;

export const NothingPicked: Story = {
  ...about('While nothing is open, the words in the tag are shown.'),
  args: { src: first('nothing') },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'case-timeline').all('event');
    await expect(canvasElement.querySelector('.hint')).toBeVisible();
  },
};

export const Summons: Story = {
  ...about('An event with a quotation, places in its sources, and a finding: its deadline lies before it.'),
  args: { src: first('summons'), pick: 'summons' },
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('CBP faxes Twitter a summons');
    await expect(await detail.all('quotation')).toHaveLength(1);
    await detail.all('citations');
  },
};

export const AccountsDiffer: Story = {
  ...about(
    'The two articles differ about whom Twitter sued: both versions stand side by side, each with its source.',
  ),
  args: { src: first('differ'), pick: 'lawsuit' },
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('The Trump administration, with an order sought against CBP');
    await detail.toSay('The Department of Homeland Security');
  },
};

export const Media: Story = {
  ...about(
    'A picture with its caption and credit, a map that waits to be asked for, and a document at its page.',
  ),
  args: { src: 'data/cases/media-and-documents.json#detail', pick: 'dark' },
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('Drawing: The Seaside Gazette');
    const [picture] = await detail.all('media');
    await expect(picture?.querySelector('img')).toHaveAccessibleName(/^A lighthouse on a rock/);
    await detail.toSay('The log of that night, page 12');
  },
};

export const DateNotStated: Story = {
  ...about('No source states the day: the detail says so, and between which events it must lie.'),
  args: { src: first('undated'), pick: 'summons-withdrawn' },
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-detail').toSay('Neither article states the day'),
};

export const FollowsTheTimeline: Story = {
  ...about('What the reader opens in the timeline is what the detail shows.'),
  args: { src: first('follows') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await timeline.mark('aclu-steps-in'));
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('The ACLU says that it represents the user');
    await expect(await detail.all('quotation')).toHaveLength(3);
  },
};

export const Failed: Story = {
  ...about('A file that cannot be loaded: what failed, and a way to try again.'),
  args: { src: 'made-up/server-is-down.json' },
  render: ({ src }) => html`<case-detail src=${src}></case-detail>`,
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-detail').toSay('The server answered with an error (503)'),
};
