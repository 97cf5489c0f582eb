/** The story alone and beside a timeline: the case step by step, and as text that is scrolled. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import './columns.css';

interface Args {
  src: string;
  form?: 'steps' | 'scroll';
}
type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
const first = (story: string): string => `data/twitter-v-dhs.json#story-${story}`;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

export default {
  title: 'case-story',
  component: 'case-story',
  argTypes: { form: { control: 'inline-radio', options: ['steps', 'scroll'] } },
  render: ({ src, form }) => html`<case-story src=${src} form=${form ?? nothing}></case-story>`,
} satisfies Meta<Args>;

export const Alone: Story = {
  ...about(
    'One step at a time. Buttons, marks, arrow keys, Home and End, and a swipe lead through the story.',
  ),
  args: { src: first('alone') },
  play: async ({ canvasElement }) => {
    const story = inside(canvasElement, 'case-story');
    await userEvent.click(await story.button('Next'));
    await story.toSay('Step 2 of 6');
  },
};

export const WithATimeline: Story = {
  ...about('Press Next: the text, the stretch of time and what is open in the timeline move together.'),
  args: { src: first('timeline') },
  render: ({ src }) => html`
<case-story src=${src}></case-story>
<case-timeline src=${src}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await inside(canvasElement, 'case-story').button('Step 3: Twitter goes to court'));
    await timeline.toOpen('Twitter sues to stop the summons');
  },
};

export const OpenElsewhere: Story = {
  ...about(
    'What is opened in the timeline does not move the story: it says which of its steps tells of that.',
  ),
  args: { src: first('elsewhere') },
  render: ({ src }) => html`
<case-story src=${src}></case-story>
<case-timeline src=${src}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await timeline.element.goTo('aclu-steps-in');
    await inside(canvasElement, 'case-story').toSay('What is open is told in step 5');
  },
};

export const Scrolling: Story = {
  ...about(
    'All steps stand one below the other as text of the article, and the one in the middle of the view leads. The page lets the figure stay in view.',
  ),
  args: { src: first('scrolling') },
  render: ({ src }) => html`
<div class="told">
  <case-timeline src=${src}></case-timeline>
  <case-story src=${src} form="scroll"></case-story>
</div>`,
  play: async ({ canvasElement }) => {
    const steps = await inside(canvasElement, 'case-story').all('step');
    await expect(steps).toHaveLength(6);
  },
};

export const WithoutAStory: Story = {
  ...about('A file without a story: its events in order are the steps.'),
  args: { src: 'data/cases/filing-chain.json#story' },
  play: async ({ canvasElement }) => inside(canvasElement, 'case-story').toSay(/Step 1 of \d+/),
};

export const Many: Story = {
  ...about('A day of many events: a line shows how far the story has come.'),
  args: { src: 'data/cases/one-busy-day.json#story' },
  play: async ({ canvasElement }) => inside(canvasElement, 'case-story').toSay(/Step 1 of \d+/),
};

export const RightToLeft: Story = {
  ...about('A case in Arabic: the line runs from the right, and so do the arrows.'),
  args: { src: 'data/cases/right-to-left.json#story' },
  render: ({ src }) => html`<div dir="rtl"><case-story src=${src}></case-story></div>`,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-story').toSay(/1/),
};

export const WithoutScripts: Story = {
  ...about('Until the case is there, and without scripts, the text in the tag is read.'),
  args: { src: 'made-up/never-answers.json' },
  render: ({ src }) => html`
<case-story src=${src}>
  <ol>
    <li>A demand by fax: on March 14, 2017, a border agency asks Twitter for its records on an account.</li>
    <li>Twitter goes to court, three weeks later.</li>
    <li>Both sides withdraw.</li>
  </ol>
</case-story>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('ol')).toBeVisible());
  },
};

export const Failed: Story = {
  ...about('A file that cannot be loaded: what failed, and a way to try again.'),
  args: { src: 'made-up/server-is-down.json' },
  play: async ({ canvasElement }) =>
    inside(canvasElement, 'case-story').toSay('The server answered with an error (503)'),
};
