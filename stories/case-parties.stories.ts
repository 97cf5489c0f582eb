/** How the parties of a case stand to each other, at a moment and in all of it; and cases that are hard to draw. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import { ALL_BUT_COLOURS } from './axe.js';
import './fake-server.js';
import { inside } from './inside.js';
import { manyPartiesCase, nestedCase, placedCase, tiedCase } from './made-parties.js';
import './columns.css';

interface Args {
  src?: string;
  case?: unknown;
  moment?: string;
  pick?: string;
  width?: string;
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#parties-${story}`;

const about = (story: string, more: object = {}): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } }, ...more },
});

export default {
  title: 'case-parties',
  component: 'case-parties',
  argTypes: {
    case: { control: false },
    width: { description: 'The class of the column that the story stands in.' },
  },
  render: ({ src, case: data, moment, pick, width }) => html`
<div class=${width ?? nothing}>
  <case-parties src=${src ?? nothing} .case=${data} moment=${moment ?? nothing} pick=${pick ?? nothing}></case-parties>
</div>`,
} satisfies Meta<Args>;

const parties = (canvas: HTMLElement) => inside(canvas, 'case-parties');

/** It hears what is pressed a moment after it is drawn. */
const ready = (canvas: HTMLElement) => parties(canvas).all('kinds');

export const Plain: Story = {
  ...about(
    'Sides face each other, the court stands above, background below; parts stand inside their whole.',
  ),
  args: { src: first('plain') },
  play: async ({ canvasElement }) => {
    await expect(await parties(canvasElement).all('party')).toHaveLength(17);
    await expect(parties(canvasElement).count('relationship')).toBe(16);
  },
};

export const AtAMoment: Story = {
  ...about('The day before the suit: what is not in force stays as a faint trace. The slider moves the day.'),
  args: { src: first('moment'), moment: '2017-04-05' },
  play: async ({ canvasElement }) => {
    await parties(canvasElement).toSay('April 5, 2017');
    await ready(canvasElement);
    await userEvent.click(await parties(canvasElement).button('Play the changes'));
    await parties(canvasElement).toSay('Begins: Twitter sues Department of Homeland Security');
    await userEvent.click(await parties(canvasElement).button('Pause'));
  },
};

export const Picked: Story = {
  ...about(
    'A party that is picked: what belongs to it stands out, here and in a timeline with the same file.',
  ),
  args: { src: first('picked'), pick: 'cbp' },
  render: ({ src, pick }) => html`
<case-timeline src=${src ?? nothing}></case-timeline>
<case-parties src=${src ?? nothing} pick=${pick ?? nothing}></case-parties>`,
  play: async ({ canvasElement }) => {
    await parties(canvasElement).all('party');
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await waitFor(async () => expect(await timeline.mark('aclu-steps-in')).toHaveClass('is-dim'));
    await expect(await timeline.mark('summons')).not.toHaveClass('is-dim');
  },
};

export const AsTable: Story = {
  ...about('The same relationships as a table: who, what, to whom, since when, until when, and who says so.'),
  args: { src: first('table') },
  play: async ({ canvasElement }) => {
    await userEvent.click(await parties(canvasElement).button('Show as a table'));
    await expect(await parties(canvasElement).all('row')).toHaveLength(21);
  },
};

export const Narrow: Story = {
  ...about(
    'In a narrow column there is no drawing: the parties stand by sides, each with its relationships.',
  ),
  args: { src: first('narrow'), width: 'narrow', moment: '2017-04-06' },
  play: async ({ canvasElement }) => parties(canvasElement).toSay('Plaintiffs'),
};

export const NotIdentified: Story = {
  ...about('Two of the parties are not identified: drawn with a dashed outline, and never given a name.'),
  args: { src: first('unknown'), pick: 'account-user' },
  play: async ({ canvasElement }) => parties(canvasElement).toSay('not identified'),
};

export const ParallelAndSelf: Story = {
  ...about('Several relationships between the same two, both ways, and one of a party with itself.'),
  args: { case: tiedCase() },
  play: async ({ canvasElement }) => expect(await parties(canvasElement).all('relationship')).toHaveLength(7),
};

export const Nested: Story = {
  ...about('Parts of parts, which fold to one name with a count.'),
  args: { case: nestedCase() },
  play: async ({ canvasElement }) => {
    const before = (await parties(canvasElement).all('party')).length;
    await ready(canvasElement);
    const [fold] = await parties(canvasElement).all('group-button');
    await userEvent.click(fold!);
    await waitFor(() => expect(parties(canvasElement).count('party')).toBeLessThan(before));
    await userEvent.click((await parties(canvasElement).all('group-button'))[0]!);
    await waitFor(() => expect(parties(canvasElement).count('party')).toBe(before));
  },
};

export const PlacedByTheAuthor: Story = {
  ...about('Positions that the file gives are kept.'),
  args: { case: placedCase() },
  play: async ({ canvasElement }) => expect(await parties(canvasElement).all('party')).toHaveLength(4),
};

export const ThreeHundred: Story = {
  ...about('Three hundred parties start folded by side and kind; a group opens on demand.'),
  args: { case: manyPartiesCase(300) },
  play: async ({ canvasElement }) => {
    await parties(canvasElement).all('party');
    await expect(parties(canvasElement).count('party')).toBeLessThan(60);
  },
};

export const Thousand: Story = {
  ...about('A thousand parties are placed in slices, between which the page goes on.', ALL_BUT_COLOURS),
  // As it is in the other direction is seen where there are few.
  tags: ['one-direction'],
  args: { case: manyPartiesCase(1000) },
  play: async ({ canvasElement }) => {
    await parties(canvasElement).all('row');
    await parties(canvasElement).all('party');
  },
};

export const RightToLeft: Story = {
  ...about(
    'In a page that is read from right to left the sides, the slider and the arrow keys are mirrored.',
  ),
  args: { src: first('rtl'), moment: '2017-04-06' },
  render: ({ src, moment }) =>
    html`<div dir="rtl"><case-parties src=${src ?? nothing} moment=${moment ?? nothing}></case-parties></div>`,
  play: async ({ canvasElement }) => {
    await parties(canvasElement).all('party');
  },
};

export const Empty: Story = {
  ...about('A case that names no parties says so.'),
  args: { case: { title: 'Nobody', events: [] } },
  play: async ({ canvasElement }) => parties(canvasElement).toSay('This case names no parties.'),
};

export const WithoutRelationships: Story = {
  ...about('Parties of which the case does not say how they stand to each other.'),
  args: { case: { ...tiedCase(), relationships: [] } },
  play: async ({ canvasElement }) =>
    parties(canvasElement).toSay('The case does not say how they stand to each other.'),
};

export const Broken: Story = {
  ...about('A file that cannot be loaded: what failed, and a way to try again.'),
  args: { src: 'made-up/server-is-down.json' },
  play: async ({ canvasElement }) => parties(canvasElement).toSay('The server answered with an error (503)'),
};
