/** The text of a case beside the timeline that takes its place. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { indexCase } from '../src/case/index-case.js';
import { parseCase } from '../src/case/parse.js';
import '../src/define.js';
import { renderHtml } from '../src/static/index.js';
import '../src/static.css';
import './fake-server.js';
import './columns.css';

const SRC = 'data/twitter-v-dhs.json';

/** The text of the first case. */
async function textOf(src: string): Promise<string> {
  const { case: told } = parseCase(await (await fetch(src)).text());
  return told ? renderHtml(indexCase(told), { hasFigures: true, prefix: 'text-' }) : '';
}

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
  loaders: [async () => ({ text: await textOf(SRC) })],
  render: (_, { loaded }) =>
    html`${asMarkup(String(loaded['text']))} <case-timeline src=${`${SRC}#static`}></case-timeline>`,
  async play({ canvasElement }) {
    const events = canvasElement.querySelectorAll('article > section > ol > li time');
    await expect(events.length).toBeGreaterThan(10);
    await expect(canvasElement.querySelectorAll('article figure > svg[role="img"]')).toHaveLength(2);
  },
};
