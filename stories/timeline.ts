/** What the stories of the timeline share: its attributes, the files that they show, and words about a story. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { inside } from './inside.js';

export interface Args {
  src?: string;
  scale?: 'folded' | 'time' | 'equal';
  lanes?: 'party' | 'kind' | 'source' | 'none';
  pick?: string;
}
export type Story = StoryObj<Args>;

/** Elements with the same address share one view; what stands behind the # gives each story a view of its own. */
export const first = (story: string): string => `data/twitter-v-dhs.json#${story}`;
export const EVENTS_OF_FIRST = 11;
export const invented = (file: string, story: string): string => `data/cases/${file}.json#${story}`;

export const render = ({ src, scale, lanes, pick }: Args): TemplateResult =>
  html`<case-timeline src=${src ?? nothing} scale=${scale ?? nothing} lanes=${lanes ?? nothing} pick=${pick ?? nothing}></case-timeline>`;

export const about = (story: string, more: object = {}): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } }, ...more },
});

/** Waits for as many entries in the list, which is always there, as the case has events. */
export async function showsAll(canvas: HTMLElement, events: number): Promise<void> {
  await expect(await inside(canvas, 'case-timeline').all('entry')).toHaveLength(events);
}
