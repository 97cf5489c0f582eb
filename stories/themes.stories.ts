/** The themes that are shipped, each with every element, in light and dark. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { allElements } from './all-elements.js';
import { LOOKS_ALONE } from './axe.js';
import { inside } from './inside.js';
import './columns.css';
import { EVENTS_OF_FIRST, showsAll } from './timeline.js';

export default { title: 'Themes/Shipped', tags: ['one-direction', '!autodocs'] } satisfies Meta;

/** @param ink of the drawing, as the theme says it. */
const themed = (look: string, scheme: 'light' | 'dark', ink: string, what: string): StoryObj => ({
  globals: { look, theme: scheme },
  parameters: {
    docs: { description: { story: `${what} It is \`case-timeline/themes/${look}.css\`.` } },
    ...LOOKS_ALONE,
  },
  render: () => html`<div class="stack">${allElements(`${look}-${scheme}`)}</div>`,
  play: async ({ canvasElement }) => {
    await showsAll(canvasElement, EVENTS_OF_FIRST);
    const timeline = inside(canvasElement, 'case-timeline');
    await expect(getComputedStyle(timeline.element).color).toBe(ink);
    await inside(canvasElement, 'case-parties').all('party');
    // Drawn for the room that it has inside the padding, not squeezed into it.
    const [figure] = await timeline.all('figure');
    const { width } = figure!.getBoundingClientRect();
    await expect(Number(figure!.getAttribute('width'))).toBe(Math.floor(width));
  },
});

const BROADSHEET = 'A broadsheet: ink on paper, heavy headlines below a double rule, one dark red.';
export const Broadsheet = themed('broadsheet', 'light', 'rgb(27, 26, 24)', BROADSHEET);
export const BroadsheetDark = themed('broadsheet', 'dark', 'rgb(233, 228, 218)', BROADSHEET);

const WIRE = 'A wire service: small, dense and sober, times in a typewriter’s face.';
export const Wire = themed('wire', 'light', 'rgb(16, 24, 32)', WIRE);
export const WireDark = themed('wire', 'dark', 'rgb(219, 228, 236)', WIRE);

const MAGAZINE = 'A magazine: a warm plate with much air, large light headlines, round corners.';
export const Magazine = themed('magazine', 'light', 'rgb(42, 26, 46)', MAGAZINE);
export const MagazineDark = themed('magazine', 'dark', 'rgb(246, 235, 228)', MAGAZINE);

const COURT = 'A court’s paper: black on white, a book face, typewritten dates, wide lines, a ruled margin.';
export const Court = themed('court', 'light', 'rgb(17, 17, 17)', COURT);
export const CourtDark = themed('court', 'dark', 'rgb(230, 230, 230)', COURT);

const HIGH = 'High contrast: no half-tones, thick lines, and a ring of focus that cannot be missed.';
export const HighContrast = themed('high-contrast', 'light', 'rgb(0, 0, 0)', HIGH);
export const HighContrastDark = themed('high-contrast', 'dark', 'rgb(255, 255, 255)', HIGH);
