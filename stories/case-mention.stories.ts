/** Phrases of an article that are linked with the case, both ways. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import { inside } from './inside.js';
import './columns.css';

interface Args {
  src: string;
}
type Story = StoryObj<Args>;

const first = (story: string): string => `data/twitter-v-dhs.json#mention-${story}`;

const about = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

const phrase = async (canvas: HTMLElement, at = 0): Promise<Element> => {
  const [found] = await inside(canvas, 'case-mention', at).all('phrase');
  return found!;
};

export default {
  title: 'case-mention',
  component: 'case-mention',
  render: ({ src }) => html`
<p class="text">
  On March 14, 2017, an agent of <case-mention src=${src} pick="cbp">U.S. Customs and Border Protection</case-mention>
  faxed the company <case-mention src=${src} pick="summons">a summons</case-mention>. Twitter’s answer came after
  twenty-three days, and it was <case-mention src=${src} pick="lawsuit">a lawsuit</case-mention>.
</p>`,
} satisfies Meta<Args>;

export const Phrases: Story = {
  ...about(
    'Text of the article, quietly underlined. Pressed, a phrase opens a card where no figure is in view.',
  ),
  args: { src: first('phrases') },
  play: async ({ canvasElement }) => {
    await userEvent.click(await phrase(canvasElement, 1));
    const [card] = await inside(canvasElement, 'case-mention', 1).all('card');
    await expect(card).toHaveAccessibleName('CBP faxes Twitter a summons');
  },
};

export const BesideATimeline: Story = {
  ...about(
    'Point at a phrase and its event lights up; press it and the event opens, with the way back to the phrase.',
  ),
  args: { src: first('timeline') },
  render: ({ src }) => html`
<p class="text">
  On March 14, 2017, an agent faxed the company <case-mention src=${src} pick="summons">a summons</case-mention>.
  Twitter’s answer was <case-mention src=${src} pick="lawsuit">a lawsuit</case-mention>.
</p>
<case-timeline src=${src}></case-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'case-timeline');
    await timeline.ready();
    await userEvent.click(await phrase(canvasElement));
    await timeline.toOpen('CBP faxes Twitter a summons');
    await timeline.toSay('In the article');
  },
};

export const AuthorsLink: Story = {
  ...about('A link that the author wrote stays one, and works without scripts too.'),
  args: { src: first('link') },
  render: ({ src }) => html`
<p class="text">
  An agent faxed the company <case-mention src=${src} pick="summons"><a href="#summons">a summons</a></case-mention>.
</p>
<p class="text" id="summons">March 14, 2017: CBP faxes Twitter a summons.</p>`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('a')).toHaveAccessibleName('a summons');
  },
};

export const NotKnown: Story = {
  ...about('A phrase about what the case does not have is plain text; the page is told.'),
  args: { src: first('unknown') },
  render: ({ src }) => html`
<p class="text">An agent faxed the company <case-mention src=${src} pick="sumons">a summons</case-mention>.</p>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('case-mention')).toBeVisible());
    await expect(inside(canvasElement, 'case-mention').count('phrase')).toBe(0);
  },
};
