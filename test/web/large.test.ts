/** A file of several megabytes: how far it has been read is shown, and another case ends that. */
import { expect, test } from 'vitest';
import '../../src/define/case-timeline.js';
import { column } from './timeline-page.js';

/** 30,000 events, from the last to the first. */
const large = JSON.stringify({
  events: Array.from({ length: 30_000 }, (_, i) => ({
    id: `event-${i}`,
    title: `Event ${i} of many, of which each has a title that is as long as one in a newspaper would be`,
    when: new Date(Date.UTC(2020, 0, 1) - 864e5 * i).toISOString().slice(0, 10),
  })),
});

async function until(isThere: () => unknown): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
}

test('its share is a number that grows; then the events are there', async () => {
  const timeline = document.createElement('case-timeline');
  column(900).append(timeline);
  timeline.case = large;
  const shares: number[] = [];
  const bar = (): HTMLProgressElement | null | undefined => timeline.shadowRoot?.querySelector('progress');
  await until(() => {
    const share = bar()?.value;
    if (share !== undefined && share !== shares.at(-1)) shares.push(share);
    return timeline.shadowRoot?.querySelector('[part="event"]');
  });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(bar()).toBeNull();
  expect(timeline.shadowRoot?.querySelector('figure')?.ariaLabel).toContain('30,000');
  timeline.remove();
});

test('a case that takes its place while it is being read stays', async () => {
  const timeline = document.createElement('case-timeline');
  column(900).append(timeline);
  timeline.case = large;
  await until(() => timeline.shadowRoot?.querySelector('progress'));
  timeline.case = { events: [{ id: 'only', title: 'The only one', when: '2020-01-01' }] };
  await until(() => timeline.shadowRoot?.querySelector('[part="event"]'));
  for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
  expect(timeline.shadowRoot?.querySelectorAll('[part="event"]')).toHaveLength(1);
  expect(timeline.shadowRoot?.querySelector('progress')).toBeNull();
  timeline.remove();
});
