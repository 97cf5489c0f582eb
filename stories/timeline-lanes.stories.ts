/** How the timeline is arranged: how time is laid out, and by what events stand in lanes. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import { inside } from './inside.js';
import { madeCase } from './made-cases.js';
import {
  type Args,
  about,
  EVENTS_OF_FIRST,
  first,
  invented,
  render,
  type Story,
  showsAll,
} from './timeline.js';

export default { title: 'case-timeline/Time and lanes', render } satisfies Meta<Args>;

export const ScaleFolded: Story = {
  ...about('`scale="folded"`, the default: in proportion, with long silences folded and their length named.'),
  args: { src: first('folded'), scale: 'folded' },
  play: async ({ canvasElement }) => {
    const [fold] = await inside(canvasElement, 'case-timeline').all('fold');
    await expect(fold).toHaveTextContent('23 days');
  },
};

export const ScaleTime: Story = {
  ...about('`scale="time"`: in strict proportion. Three weeks of nothing take most of the room.'),
  args: { src: first('time'), scale: 'time' },
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    const folds = await inside(canvasElement, 'case-timeline').words('fold');
    await expect(folds).toEqual(['Later, date not stated']);
  },
};

export const ScaleEqual: Story = {
  ...about('`scale="equal"`: one step for each event, and the dates say how far apart they are.'),
  args: { src: first('equal'), scale: 'equal' },
  play: async ({ canvasElement }) => showsAll(canvasElement, EVENTS_OF_FIRST),
};

/** A story of lanes, with the names over them from the first lane down. */
const inLanes = (
  lanes: NonNullable<Args['lanes']>,
  src: string,
  what: string,
  names: readonly string[],
): Story => ({
  ...about(what),
  args: { src, lanes },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, 'case-timeline').words('lane')).toEqual(names);
  },
});

export const LanesByParty = inLanes(
  'party',
  invented('filing-chain', 'party'),
  '`lanes="party"`: each event stands in the lane of the first party that it names. Where it names others, a small ring stands on the rules of their lanes.',
  ['Larkspur Lanterns', 'The Town of Overfield', 'The Overfield Court'],
);

export const LanesByKind = inLanes(
  'kind',
  invented('filing-chain', 'kind'),
  '`lanes="kind"`: filings, orders, deadlines, hearings and decisions apart.',
  ['filing', 'order', 'deadline', 'hearing', 'decision'],
);

export const LanesBySource = inLanes(
  'source',
  first('source'),
  '`lanes="source"`: by the first source that each event cites.',
  [
    'BuzzFeed News, report of April 6, 2017',
    "Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked",
  ],
);

export const LanesByNone: Story = {
  ...about('`lanes="none"`, the default: all events in one stream.'),
  args: { src: invented('filing-chain', 'none'), lanes: 'none' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.all('event');
    await expect(timeline.count('lane')).toBe(0);
  },
};

export const MoreLanesThanHelp: Story = {
  ...about(
    'Twelve parties: the eight with most events have lanes of their own, and the others share the last.',
  ),
  render: () =>
    html`<case-timeline lanes="party" .case=${madeCase({ events: 120, days: 60, parties: 12 })}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const names = await inside(canvasElement, 'case-timeline').words('lane');
    await expect(names).toHaveLength(9);
    await expect(names.at(-1)).toBe('Others');
  },
};

export const Rearranged: Story = {
  ...about('What the page sets is only the beginning: in the tools the reader chooses lanes and scale.'),
  args: { src: invented('filing-chain', 'rearranged') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.openTools();
    await userEvent.click(timeline.here.getByRole('radio', { name: 'Parties' }));
    await waitFor(async () => expect(await timeline.all('lane')).toHaveLength(3));
    await userEvent.click(timeline.here.getByRole('radio', { name: 'A step for each event' }));
    await userEvent.click(timeline.here.getByRole('radio', { name: 'None' }));
    await waitFor(() => expect(timeline.count('lane')).toBe(0));
  },
};
