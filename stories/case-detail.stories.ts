/** The detail alone and beside a timeline: all that is known of what is open, whatever it is. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import { madeCase } from './made-cases.js';
import './columns.css';

interface Args {
  src?: string;
  case?: unknown;
  pick?: string;
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#detail-${story}`;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

/** By itself, as an element anywhere in the article. */
const alone = ({ src, case: of, pick }: Args) =>
  html`<case-detail src=${src ?? nothing} .case=${of} pick=${pick ?? nothing}><p class="hint">Nothing is open.</p></case-detail>`;

export default {
  title: 'case-detail',
  component: 'case-detail',
  argTypes: {
    pick: {
      description: 'The id of what is open at first: of an event, party, relationship, claim or source.',
    },
  },
  render: ({ src, pick }) => html`
<div class="beside">
  <case-timeline src=${src ?? nothing}></case-timeline>
  <case-detail src=${src ?? nothing} pick=${pick ?? nothing}><p class="hint">Open an event to read all that is known of it.</p></case-detail>
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

export const Party: Story = {
  ...about(
    'What a party is, its other names and who uses them, how it stands to others and since when, its events, its claims and its words. Each name leads to its own card.',
  ),
  args: { src: first('party'), pick: 'alt-uscis' },
  render: alone,
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('Also called');
    await detail.toSay('ALT Immigration');
    await userEvent.click(await detail.link('Twitter'));
    await detail.toSay('Party 1 of 17');
  },
};

export const Relationship: Story = {
  ...about(
    'Who stands how to whom, since when and until when. Where a time is only known by an event, that event is named and no date is made up.',
  ),
  args: { src: first('relationship'), pick: 'cbp-demands-records' },
  render: alone,
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-detail').toSay('date not stated, at the time of The summons is withdrawn'),
};

export const Claim: Story = {
  ...about('By whom, against whom, on what basis, in which parts, and how it stood when.'),
  args: { src: first('claim'), pick: 'unmasking-test' },
  render: alone,
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('A criminal or civil offense was committed.');
    await detail.toSay('How it stood');
  },
};

export const Source: Story = {
  ...about(
    'What a source reports, and what no other source has. Filings that are known only through an article are listed with it.',
  ),
  args: { src: first('source'), pick: 'it-worked' },
  render: alone,
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('Known through it');
    await detail.toSay('in no other source');
  },
};

export const PartyAccountsDiffer: Story = {
  ...about('The two articles spell the handle differently; neither is preferred.'),
  args: { src: first('names'), pick: 'court' },
  render: alone,
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('A federal court in California');
    await detail.toSay('A federal court in San Francisco');
  },
};

export const NotIdentified: Story = {
  ...about('Nobody has named this party: the card says so, and gives no name.'),
  args: { src: first('unnamed'), pick: 'account-user' },
  render: alone,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-detail').toSay('not identified'),
};

export const Pseudonym: Story = {
  ...about(
    'A party with a pseudonym is called by nothing else: its own name, its other names and its address are left out. Anybody can open the file itself, so best leave them out of it.',
  ),
  args: {
    pick: 'witness',
    case: {
      title: 'The case of the empty lighthouse',
      language: 'en',
      sources: [{ id: 'gazette', title: 'The Seaside Gazette' }],
      parties: [
        { id: 'witness', name: 'Jane Realname', pseudonym: 'Witness A', aliases: ['J. R.'], kind: 'person' },
        { id: 'harbour', name: 'The harbour office', kind: 'agency', side: 'defendant' },
      ],
      relationships: [
        {
          id: 'works',
          from: 'witness',
          to: 'harbour',
          verb: 'worked for',
          ends: '2021-05~',
          cites: ['gazette'],
        },
      ],
      events: [
        {
          id: 'dark',
          title: 'The light is out',
          when: '2021-04-03',
          parties: [{ party: 'witness', role: 'witness' }],
          quotations: [{ words: 'I saw nothing at all', speaker: 'witness', cites: ['gazette'] }],
          cites: ['gazette'],
        },
      ],
    },
  },
  render: alone,
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('Witness A');
    await expect(detail.element.shadowRoot!.textContent).not.toMatch(/Realname|J\. R\./);
  },
};

export const LongParty: Story = {
  ...about('A party with thousands of events: fifty are listed, the rest is counted.'),
  args: { pick: 'party-0', case: madeCase({ events: 5000, days: 900, parties: 2 }) },
  render: alone,
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-detail').toSay(/\d,\d{3} more are not listed here/),
};

export const HostileText: Story = {
  ...about('Whatever a file holds is text.'),
  args: { src: 'data/cases/hostile-text.json#detail', pick: 'constructor' },
  render: alone,
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-detail').toSay('<iframe src="javascript:globalThis.wasRun=true"></iframe>'),
};

export const RightToLeft: Story = {
  ...about('Mirrored where text runs from right to left.'),
  args: { src: 'data/cases/right-to-left.json#detail', pick: 'nakhla' },
  render: (args) => html`<div dir="rtl" lang="ar">${alone(args)}</div>`,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-detail').toSay('شركة النخلة الخيالية'),
};

export const Narrow: Story = {
  ...about('In a sidebar or on a phone.'),
  args: { src: first('narrow'), pick: 'twitter' },
  render: (args) => html`<div class="sidebar">${alone(args)}</div>`,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-detail').toSay('Party 1 of 17'),
};

export const InTheFigure: Story = {
  ...about('The same cards open inside a timeline: below the figure, and in a list within the event.'),
  args: { src: first('figure') },
  render: ({ src }) => html`<case-timeline src=${src ?? nothing} pick="summons"></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await timeline.link('Twitter'));
    await timeline.toOpen('Twitter');
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
  render: alone,
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-detail').toSay('The server answered with an error (503)'),
};
