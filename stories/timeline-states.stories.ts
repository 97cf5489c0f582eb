/** What the timeline shows where it cannot show a case, or not all of it. */
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import './fake-server.js';
import { inside } from './inside.js';
import { type Args, about, EVENTS_OF_FIRST, render, type Story } from './timeline.js';

export default { title: 'case-timeline/States', render } satisfies Meta<Args>;

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

export const LoadingWithoutWords: Story = {
  ...about('The same with nothing in the tag: after a moment the element says that it is loading.'),
  args: { src: 'made-up/never-answers.json#bare' },
  play: async ({ canvasElement }) => {
    const [message] = await inside(canvasElement, 'case-timeline').all('message');
    await expect(message).toHaveTextContent('Loading the case…');
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
    const timeline = inside(canvasElement, 'case-timeline');
    const [retry] = await timeline.all('retry');
    // What answers the button comes a moment after it.
    await waitFor(
      async () => {
        if (timeline.count('retry') > 0) await userEvent.click(retry!);
        await expect(timeline.count('entry')).toBe(EVENTS_OF_FIRST);
      },
      { timeout: 5000, interval: 500 },
    );
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
