/** A reader who spaces letters and words more widely (WCAG 2.2, success criterion 1.4.12) loses nothing by it. */
import { expect, test } from 'vitest';
import busyDay from '../../data/cases/one-busy-day.json';
import manyMarks from '../../data/cases/spans-and-deadlines.json';
import uncertain from '../../data/cases/uncertain-dates.json';
import firstCase from '../../data/twitter-v-dhs.json';
import { illegible } from './legible.js';
import { column, show, type TimelinePage } from './timeline-page.js';

function space(into: HTMLElement): void {
  Object.assign(into.style, { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' });
}

/** Events whose titles do not fit. */
function cutTitles({ marks }: TimelinePage): readonly string[] {
  return marks.filter(({ label }) => label.includes('…')).map(({ id }) => id);
}

const CASES = { firstCase, manyMarks, uncertain, busyDay };

test.for(Object.entries(CASES))('%s: no label is cut by it, and none lies on another', async ([, data]) => {
  const wrong: string[] = [];
  for (const width of [600, 680, 760, 900, 1240]) {
    const plain = await show({ case: data, width });
    const before = cutTitles(plain);
    const into = column(width);
    space(into);
    const page = await show({ case: data, into });
    const cut = cutTitles(page).filter((id) => !before.includes(id));
    const found = page.isFigure ? [...illegible(page), ...cut] : [];
    wrong.push(...found.map((what) => `${width} px: ${what}`));
    for (const one of [plain, page]) one.element.remove();
  }
  expect(wrong).toEqual([]);
});

test('asked for once the figure is there: its labels are arranged anew, and back', async () => {
  const into = column(760);
  const page = await show({ case: firstCase, into });
  const before = page.figureBox.height;
  const spaced = column(760);
  space(spaced);
  const fresh = await show({ case: firstCase, into: spaced });
  const labelsOf = ({ marks }: TimelinePage): readonly string[] => marks.map(({ label }) => label);
  expect(fresh.figureBox.height, 'it does need more room').toBeGreaterThan(before);
  space(into);
  await page.until(() => page.figureBox.height === fresh.figureBox.height, 'labels with room');
  expect(labelsOf(page)).toEqual(labelsOf(fresh));
  expect(illegible(page)).toEqual([]);
  Object.assign(into.style, { letterSpacing: '', wordSpacing: '', lineHeight: '' });
  await page.until(() => page.figureBox.height === before, 'as it was before');
});
