/** The timeline in the tempers of three publishers; each theme is a handful of custom properties. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import { inside } from './inside.js';
import './themes.css';
import { about, EVENTS_OF_FIRST, first, type Story, showsAll } from './timeline.js';

export default { title: 'case-timeline/Themes' } satisfies Meta;

const themed = (name: string, font: RegExp, what: string): Story => ({
  ...about(`${what} The whole theme stands in \`stories/themes.css\`.`),
  args: { src: first(name), pick: 'production-deadline' },
  render: ({ src, pick }) => html`<case-timeline class=${name} src=${src!} pick=${pick!}></case-timeline>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    const timeline = inside(canvasElement, 'case-timeline');
    const mark = await timeline.mark('lawsuit');
    await expect(getComputedStyle(mark).fontFamily).toMatch(font);
    // Drawn for the room that it has inside the padding, not squeezed into it.
    const [figure] = await timeline.all('figure');
    await expect(Number(figure!.getAttribute('width'))).toBe(
      Math.floor(figure!.getBoundingClientRect().width),
    );
  },
});

export const Broadsheet = themed('broadsheet', /Palatino/, 'A broadsheet: serif, paper, a dark red.');
export const Wire = themed('wire', /system-ui/, 'A wire service: small, sober, blue.');
export const Magazine = themed(
  'magazine',
  /Avenir/,
  'A magazine: a dark plate on any page, with larger type.',
);
