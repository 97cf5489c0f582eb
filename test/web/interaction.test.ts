/** What a page is told for its statistics: each thing that a reader does, once; nothing typed, and nothing of the page's own doing. */
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Interaction } from '../../src/web/events.js';
import { FIRST_CASE, show } from './timeline-page.js';

type Told = readonly [action: Interaction, subject?: string];

test('what a reader does is told, and nothing else is', async () => {
  const page = await show({ src: FIRST_CASE, width: 900 });
  const told: Told[] = [];
  const note = ({ action, subject }: HTMLElementEventMap['case-interaction']): unknown =>
    told.push(subject === undefined ? [action] : [action, subject]);
  document.addEventListener('case-interaction', note);
  onTestFinished(() => document.removeEventListener('case-interaction', note));
  const since = (): readonly Told[] => told.splice(0);
  const atRest = (action: Interaction): Promise<void> =>
    vi.waitFor(() => {
      expect(told.at(-1)).toEqual([action]);
    });

  await page.element.goTo('lawsuit');
  await page.element.look(Date.parse('2017-03-13'), Date.parse('2017-03-15'));
  await page.element.showAll();
  await page.until(() => page.marks.some(({ id }) => id === 'summons'), 'the mark is in view again');
  page.focusEvent('summons');
  await page.settled();
  expect(since(), 'methods, and where the keyboard stands').toEqual([]);

  await page.press('{Enter}', '{Escape}');
  expect(since()).toEqual([['pick', 'summons'], ['close']]);

  await page.clickControl('zoom in');
  await atRest('look');
  expect(since()).toEqual([['look']]);

  await page.tools.toggle();
  await page.tools.search('summons');
  await atRest('search');
  expect(new Set(since().map(String)), 'the words are not told').toEqual(new Set(['search']));
  await page.tools.tick('party', 'cbp');
  await page.tools.chooseScale('equal');
  expect(since()).toEqual([
    ['filter', 'cbp'],
    ['scale', 'equal'],
  ]);
});
