/** The timeline alone: its forms, scales and states, the invented cases, themes, languages, and odd places. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import './themes.css';

interface Args {
  src?: string;
  scale?: 'folded' | 'time' | 'equal';
  pick?: string;
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#${story}`;
const EVENTS_OF_FIRST = 11;

export default {
  title: 'case-timeline',
  component: 'case-timeline',
  argTypes: {
    src: { control: 'text' },
    scale: { control: 'inline-radio', options: ['folded', 'time', 'equal'] },
    pick: { control: 'text' },
    case: { control: false },
  },
  render: ({ src, scale, pick }) =>
    html`<case-timeline src=${src ?? nothing} scale=${scale ?? nothing} pick=${pick ?? nothing}></case-timeline>`,
} satisfies Meta<Args & { case: unknown }>;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

/** Waits for as many entries in the list, which is always there, as the case has events. */
async function showsAll(canvas: HTMLElement, events: number): Promise<void> {
  await expect(await inside(canvas, 'case-timeline').all('entry')).toHaveLength(events);
}

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
  play: async ({ canvasElement }) => showsAll(canvasElement, EVENTS_OF_FIRST),
};

export const ScaleEqual: Story = {
  ...about('`scale="equal"`: one step for each event, and the dates say how far apart they are.'),
  args: { src: first('equal'), scale: 'equal' },
  play: async ({ canvasElement }) => showsAll(canvasElement, EVENTS_OF_FIRST),
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

export const Loading: Story = {
  ...about(
    'A server that does not answer: the words in the tag stay readable, and after half a minute the element gives up and says so.',
  ),
  args: { src: 'made-up/never-answers.json' },
  render: ({ src }) =>
    html`<case-timeline src=${src!}><p>On April 6, 2017, Twitter sued over a summons.</p></case-timeline>`,
  play: async ({ canvasElement }) => {
    const { element, toSay } = inside(canvasElement, 'case-timeline');
    await toSay('Loading the case');
    await expect(element.matches(':state(loading)')).toBe(true);
  },
};

export const Failed: Story = {
  ...about('A server that is down: what failed, a way to try again, and the words in the tag.'),
  args: { src: 'made-up/server-is-down.json' },
  render: ({ src }) =>
    html`<case-timeline src=${src!}><p>On April 6, 2017, Twitter sued over a summons.</p></case-timeline>`,
  play: async ({ canvasElement }) => {
    const { element, all, toSay } = inside(canvasElement, 'case-timeline');
    await toSay('The server answered with an error (503)');
    await expect(await all('retry')).toHaveLength(1);
    await expect(element.matches(':state(failed)')).toBe(true);
  },
};

export const TriedAgain: Story = {
  ...about('The same, with a server that is back when the reader tries again.'),
  args: { src: 'made-up/second-try.json' },
  play: async ({ canvasElement }) => {
    const [retry] = await inside(canvasElement, 'case-timeline').all('retry');
    await userEvent.click(retry!);
    await showsAll(canvasElement, EVENTS_OF_FIRST);
  },
};

export const Empty: Story = {
  ...about('`empty.json`: sources and parties are there, and nothing has happened yet.'),
  args: { src: 'data/cases/empty.json' },
  play: async ({ canvasElement }) => inside(canvasElement, 'case-timeline').toSay('This case has no events'),
};

export const PartlyRead: Story = {
  ...about(
    '`broken-entries.json`: wrong types, impossible dates, ids that point nowhere. What can be read is shown; what cannot is counted under the figure, with the place in the file and how to mend it.',
  ),
  args: { src: 'data/cases/broken-entries.json' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    for (const good of ['A good event', 'Another good event', 'The last good event'])
      await timeline.toSay(good);
    const [problems] = await timeline.all('problems');
    await expect(problems).toHaveTextContent(/could not be read/);
  },
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
    const marks = await inside(canvasElement, 'case-timeline').all('event');
    await userEvent.click(marks.find((mark) => mark.getAttribute('data-id') === 'lawsuit')!);
    await detail.toSay('Twitter sues to stop the summons');
  },
};

/** A story of one of the invented cases in `data/cases/`. */
const invented = (file: string, events: number, what: string): Story => ({
  ...about(`\`${file}.json\`: ${what}`),
  args: { src: `data/cases/${file}.json` },
  play: async ({ canvasElement }) => showsAll(canvasElement, events),
});

export const Bce = invented(
  'bce',
  13,
  'a lawsuit of Roman law. Year 1 follows 1 BCE, and no year 0 is ever shown.',
);
export const ConflictingAccounts = invented(
  'conflicting-accounts',
  7,
  'sources that differ about days, times, places and names. An event that is opened shows every version with its source.',
);
export const HostileText = invented(
  'hostile-text',
  14,
  'markup, script addresses, bidi controls and endless words. All of it is text, and none of it runs.',
);
export const LongSilence = invented(
  'long-silence',
  10,
  'two crowded days, forty-one years of nothing, a crowded week, and eleven more years.',
);
export const Media: Story = {
  ...about(
    '`media-and-documents.json`: pictures of the page’s own server are there at once. What lies on another site is named, and loaded when a reader asks for it; a post is a link. Documents open at their page.',
  ),
  args: { src: 'data/cases/media-and-documents.json', pick: 'filmed' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await expect(await timeline.all('facade')).toHaveLength(2);
    await timeline.toSay('Loading it tells youtube.com that you are reading this.');
    const { shadowRoot } = timeline.element;
    await expect(shadowRoot?.querySelectorAll('img, iframe')).toHaveLength(0);
  },
};
export const MonthOnly = invented(
  'month-only',
  8,
  'nothing is dated more exactly than to the month, so that no day is shown anywhere.',
);
export const OneBusyDay = invented(
  'one-busy-day',
  40,
  'forty events on one day. What finds no room is counted, and the count opens.',
);
export const SpansAndDeadlines = invented(
  'spans-and-deadlines',
  14,
  'every kind of mark in time: points, spans, open spans, and deadlines met, missed and set too late.',
);
export const UncertainDates = invented(
  'uncertain-dates',
  33,
  'dates that are uncertain, approximate, partly unknown, open, one of several, or told by other events.',
);
export const UndatedOnly = invented(
  'undated-only',
  7,
  'no date is known of anything. There is no axis, and what is known of the order is kept.',
);
export const Zones = invented(
  'zones',
  18,
  'times in their own zones, days around the date line, and hours that a clock change skips or repeats.',
);

export const RightToLeft: Story = {
  ...about(
    '`right-to-left.json` in an Arabic page: time runs from right to left, and dates are formed in Arabic.',
  ),
  args: { src: 'data/cases/right-to-left.json' },
  render: ({ src }) => html`<div dir="rtl" lang="ar"><case-timeline src=${src!}></case-timeline></div>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, 8);
    const xs = (await inside(canvasElement, 'case-timeline').all('event'))
      .filter((mark) => ['ighlaq', 'hukm'].includes(mark.getAttribute('data-id') ?? ''))
      .map((mark) => mark.getBoundingClientRect().right);
    await expect(xs[0]).toBeGreaterThan(xs[1]!);
  },
};

const themed = (name: string, what: string): Story => ({
  ...about(`${what} The whole theme stands in \`stories/themes.css\`.`),
  args: { src: first(name), pick: 'production-deadline' },
  render: ({ src, pick }) => html`<case-timeline class=${name} src=${src!} pick=${pick!}></case-timeline>`,
  play: async ({ canvasElement }) => showsAll(canvasElement, EVENTS_OF_FIRST),
});

export const ThemeBroadsheet = themed('broadsheet', 'A broadsheet: serif, paper, a dark red.');
export const ThemeWire = themed('wire', 'A wire service: small, sober, blue.');
export const ThemeMagazine = themed('magazine', 'A magazine: a dark plate on any page, with larger type.');

export const TwoOnOnePage: Story = {
  ...about(
    'Two cases in two languages and two themes, neither of which knows of the other. The words of the controls exist in English so far; dates follow the page’s language.',
  ),
  render: () => html`
<div class="stack">
  <section lang="en" aria-label="English"><case-timeline class="broadsheet" src=${first('two')}></case-timeline></section>
  <section lang="fr" aria-label="Français"><case-timeline class="magazine" src="data/cases/month-only.json#two"></case-timeline></section>
</div>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    await expect(await inside(canvasElement, 'case-timeline', 1).all('entry')).toHaveLength(8);
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

export const CaseAsProperty: Story = {
  ...about('The case given as the property `case`, as the text of a file or as data.'),
  loaders: [async () => ({ file: await (await fetch('data/twitter-v-dhs.json')).text() })],
  render: (_, { loaded: { file } }) => html`<case-timeline .case=${file}></case-timeline>`,
  play: async ({ canvasElement }) => showsAll(canvasElement, EVENTS_OF_FIRST),
};
