/** The timeline as most pages have it: its forms, where its case comes from, and how a page works with it. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import type { CasePickEvent } from '../src/index.js';
import { inside } from './inside.js';
import './columns.css';
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

export default {
  title: 'case-timeline/In a page',
  component: 'case-timeline',
  argTypes: {
    src: { control: 'text' },
    scale: { control: 'inline-radio', options: ['folded', 'time', 'equal'] },
    lanes: { control: 'inline-radio', options: ['none', 'party', 'kind', 'source'] },
    pick: { control: 'text' },
    case: { control: false },
  },
  render,
} satisfies Meta<Args & { case: unknown }>;

export const Plain: Story = {
  ...about('The first case, with nothing set but the address of its file.'),
  args: { src: first('plain') },
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.toSay('Passed before it was set');
    await expect(await timeline.all('event')).toHaveLength(EVENTS_OF_FIRST);
  },
};

export const AsAList: Story = {
  ...about('The last button shows the events as a list, and the list’s own button leads back to the figure.'),
  args: { src: first('list') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await timeline.button('Show as a list'));
    await timeline.button('Show as a figure');
    await showsAll(canvasElement, EVENTS_OF_FIRST);
  },
};

export const InANarrowBox: Story = {
  ...about(
    'A container of 360 pixels gets the vertical timeline, however wide the window is: `case-timeline:state(narrow)`.',
  ),
  args: { src: first('narrow') },
  render: ({ src }) => html`<div class="narrow"><case-timeline src=${src!}></case-timeline></div>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    const { element } = inside(canvasElement, 'case-timeline');
    await expect(element.matches(':state(narrow)')).toBe(true);
    await expect(element.scrollWidth).toBeLessThanOrEqual(360);
  },
};

export const AnEventOpen: Story = {
  ...about(
    '`pick` names the event that is open at first: here the lawsuit, about which the two articles differ.',
  ),
  args: { src: first('open'), pick: 'lawsuit' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    const [title] = await timeline.all('detail-title');
    await expect(title).toHaveTextContent('Twitter sues to stop the summons');
    await timeline.toSay('The Department of Homeland Security');
  },
};

export const MovedIn: Story = {
  ...about(
    'Zoomed in twice by the button, and moved by the keys of the strip’s window. The strip below the figure shows which part of the case is in view.',
  ),
  args: { src: first('moved') },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    const whole = timeline.element.span!;
    const zoom = await timeline.button('Zoom in');
    await userEvent.click(zoom);
    await userEvent.click(zoom);
    await waitFor(() => expect(length(timeline.element.span)).toBeLessThan(length(whole)));
    const [before] = await timeline.all('overview-window');
    const end = timeline.here.getByRole('slider', { name: 'End of what is in view' });
    const width = before!.getAttribute('width');
    end.focus();
    await userEvent.keyboard('{PageUp}');
    await waitFor(() => expect(before!.getAttribute('width')).not.toBe(width));
  },
};

const length = (span: { readonly from: number; readonly to: number } | undefined): number =>
  span ? span.to - span.from : Number.NaN;

export const InlineCase: Story = {
  ...about('The case as JSON inside the tag: nothing is fetched.'),
  render: () => html`
<case-timeline>
  <script type="application/json">
    {
      "title": "The bridge at Sampleton",
      "language": "en",
      "sources": [{ "id": "gazette", "title": "Bridge closes", "publisher": "The Sampleton Gazette", "published": "2024-03-05" }],
      "events": [
        { "id": "crack", "title": "A walker reports a crack", "when": "2024-03~", "cites": ["gazette"] },
        { "id": "closed", "title": "The bridge is closed", "when": "2024-03-04", "cites": ["gazette"] },
        { "id": "open", "title": "The ferry stands in", "when": "2024-03-05/..", "cites": ["gazette"] }
      ]
    }
  </script>
</case-timeline>`,
  play: async ({ canvasElement }) => showsAll(canvasElement, 3),
};

export const CaseAsProperty: Story = {
  ...about('The case given as the property `case`, as the text of a file or as data.'),
  loaders: [async () => ({ file: await (await fetch('data/twitter-v-dhs.json')).text() })],
  render: (_, { loaded: { file } }) => html`<case-timeline .case=${file}></case-timeline>`,
  play: async ({ canvasElement }) => showsAll(canvasElement, EVENTS_OF_FIRST),
};

export const WithDetailBeside: Story = {
  ...about(
    'Two elements with the same `src` share one case and one view: what is opened in the timeline stands in `<case-detail>`.',
  ),
  args: { src: first('beside'), pick: 'summons' },
  render: ({ src, pick }) => html`
<div class="beside">
  <case-timeline src=${src!} pick=${pick!}></case-timeline>
  <case-detail src=${src!}><p class="hint">Open an event to read all that is known of it.</p></case-detail>
</div>`,
  play: async ({ canvasElement }) => {
    const detail = inside(canvasElement, 'case-detail');
    await detail.toSay('CBP faxes Twitter a summons');
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await timeline.mark('lawsuit'));
    await detail.toSay('Twitter sues to stop the summons');
  },
};

export const Links: Story = {
  ...about(
    '`hash="court"`: what the reader looks at stands in the page’s address, as `#court.pick=ruling`. A link of this form, or the bare id of an event, opens it. The second timeline has no `hash`, and leaves the address alone.',
  ),
  render: () => html`
<div class="stack">
  <p><a href="#court.pick=motion&amp;court.lanes=party">The motion, in lanes</a> · <a href="#ruling">The ruling</a></p>
  <case-timeline hash="court" src=${invented('filing-chain', 'links')}></case-timeline>
  <case-timeline src=${invented('filing-chain', 'no-links')}></case-timeline>
</div>`,
  beforeEach: () => restoreAddress,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    location.hash = 'court.pick=motion&court.lanes=party';
    await timeline.toOpen('The town asks to have the suit dismissed');
    await expect(await timeline.all('lane')).toHaveLength(3);
    await userEvent.click(await timeline.mark('ruling'));
    await waitFor(() => expect(location.hash).toBe('#court.pick=ruling&court.lanes=party'));
    await expect(inside(canvasElement, 'case-timeline', 1).count('panel')).toBe(0);
  },
};

/** Takes away what a story has written into the address. */
const restoreAddress = (): void => {
  history.replaceState(history.state, '', location.pathname + location.search);
};

export const WorkedByThePage: Story = {
  ...about(
    'Buttons of the page call `goTo(id)`, `look(from, to)` and `showAll()`; `span` says what is in view. The page answers `case-pick` itself: `preventDefault()` keeps the event from opening in the figure.',
  ),
  render: () => html`
<div class="stack" @case-pick=${saysPick}>
  <p>
    <button type="button" @click=${goesToRuling}>Go to the ruling</button>
    <button type="button" @click=${looksAtApril}>April 2023</button>
    <button type="button" @click=${showsAllOf}>All of it</button>
  </p>
  <case-timeline src=${invented('filing-chain', 'methods')}></case-timeline>
  <p class="said-by-page" role="status">Nothing has been picked.</p>
</div>`,
  play: async ({ canvasElement, canvas }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(canvas.getByRole('button', { name: 'April 2023' }));
    await waitFor(() => expect(timeline.element.span?.from).toBe(APRIL.from));
    await userEvent.click(canvas.getByRole('button', { name: 'Go to the ruling' }));
    await timeline.toOpen('The court lets the suit go on');
    await expect(timeline.element.span?.to).toBeGreaterThan(APRIL.to);
    await userEvent.click(canvas.getByRole('button', { name: 'All of it' }));
    await userEvent.click(await timeline.mark('motion'));
    await expect(canvasElement.querySelector('.said-by-page')).toHaveTextContent('Picked: motion');
    await timeline.toOpen('The court lets the suit go on');
  },
};

const APRIL = { from: Date.parse('2023-04-01T00:00Z'), to: Date.parse('2023-05-01T00:00Z') };

const timelineBeside = ({ currentTarget }: Event) =>
  (currentTarget as HTMLElement).closest('.stack')!.querySelector('case-timeline')!;
const goesToRuling = (event: Event): void => void timelineBeside(event).goTo('ruling');
const looksAtApril = (event: Event): void => void timelineBeside(event).look(APRIL.from, APRIL.to);
const showsAllOf = (event: Event): void => void timelineBeside(event).showAll();
const saysPick = (event: CasePickEvent): void => {
  event.preventDefault();
  const said = (event.currentTarget as HTMLElement).querySelector('.said-by-page')!;
  said.textContent = `Picked: ${event.id ?? 'nothing'}`;
};

export const SeveralOnOnePage: Story = {
  ...about('Three cases in three languages, none of which knows of the others.'),
  render: () => html`
<div class="stack">
  <section lang="en" aria-label="English"><case-timeline src=${first('several')}></case-timeline></section>
  <section lang="fr" aria-label="Français"><case-timeline src=${invented('month-only', 'several')}></case-timeline></section>
  <section lang="ar" dir="rtl" aria-label="العربية"><case-timeline src=${invented('right-to-left', 'several')}></case-timeline></section>
</div>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    const [english, french, arabic] = [0, 1, 2].map((at) => inside(canvasElement, 'case-timeline', at));
    await expect(await french!.all('entry')).toHaveLength(8);
    await expect(await arabic!.all('entry')).toHaveLength(8);
    await english!.ready();
    await userEvent.click(await english!.mark('lawsuit'));
    await expect(await english!.all('panel')).toHaveLength(1);
    await expect(french!.count('panel') + arabic!.count('panel')).toBe(0);
  },
};

export const InClosedDetails: Story = {
  ...about('Inside a closed `<details>` there is no room to draw in; the figure comes when it is opened.'),
  args: { src: first('drawer') },
  render: ({ src }) => html`
<details class="drawer">
  <summary>The case in time</summary>
  <case-timeline src=${src!}></case-timeline>
</details>`,
  play: async ({ canvasElement }) => {
    const drawer = canvasElement.querySelector('details')!;
    drawer.open = true;
    await expect(await inside(canvasElement, 'case-timeline').all('event')).toHaveLength(EVENTS_OF_FIRST);
    drawer.open = false;
    await waitFor(() => expect(drawer.open).toBe(false));
  },
};
