/** The text of a case beside the timeline that takes its place. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import first from '../data/twitter-v-dhs.json';
import { indexCase } from '../src/case/index-case.js';
import { parseCase } from '../src/case/parse.js';
import '../src/define.js';
import { renderHtml } from '../src/static/index.js';
import '../src/static.css';
import './fake-server.js';
import './themes.css';

const { case: told } = parseCase(first);
const index = told && indexCase(told);

/** As a page has it: read as markup by the browser, which is what a story has to show. */
function asMarkup(text: string): TemplateResult {
  const page = new DOMParser().parseFromString(text, 'text/html');
  return html`${[...page.body.childNodes]}`;
}

export default {
  title: 'Without JavaScript',
} satisfies Meta;

/** What readers without scripts have, and below it what the others have. */
export const TextAndTimeline: StoryObj = {
  render: () =>
    html`${index ? asMarkup(renderHtml(index, { hasFigures: true, prefix: 'text-' })) : nothing}
      <case-timeline src="data/twitter-v-dhs.json#static"></case-timeline>`,
  async play({ canvasElement }) {
    const events = canvasElement.querySelectorAll('article > section > ol > li time');
    await expect(events.length).toBeGreaterThan(10);
    await expect(canvasElement.querySelectorAll('article figure > svg[role="img"]')).toHaveLength(2);
  },
};
