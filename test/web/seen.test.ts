/**
 * What all elements owe to the eye and to the finger: in forced colors and with more contrast nothing is lost in its
 * ground, and what can be pressed is large enough or stands apart.
 */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { showEntries } from './entries-page.js';
import { writeArticle } from './mention-page.js';
import { SUIT, showParties } from './parties-page.js';
import { contrast, drawn, inks, tooSmall } from './seen.js';
import { showStory } from './story-page.js';
import { column, show } from './timeline-page.js';

/** Every element, each with something open. */
async function article(width: number): Promise<HTMLElement> {
  const into = column(width);
  const given = { case: firstCase, into };
  const timeline = await show(given);
  await timeline.tools.toggle();
  await timeline.tools.tick('party', 'cbp');
  await timeline.clickEvent('production-deadline');
  const parties = await showParties({ case: SUIT, into });
  await parties.openKinds();
  await parties.clickStop('acorn');
  await showStory(given);
  const detail = document.createElement('case-detail');
  Object.assign(detail, { case: firstCase, pick: 'cbp' });
  into.append(detail);
  const [claim] = firstCase.claims;
  await (await showEntries('case-claims', given)).toggle(claim!.id);
  const sources = await showEntries('case-sources', given);
  await sources.tell(firstCase.sources[0]!.id, firstCase.sources[1]!.id);
  const [mention] = writeArticle(into, { pick: 'lawsuit', case: firstCase });
  await mention!.ready();
  await mention!.click();
  await timeline.settled();
  return into;
}

const MODES = [
  ['forced colors', { forcedColors: 'active' }],
  ['forced colors in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
] as const;

test('what is too small, or cannot be told from its ground, is found', () => {
  const into = column(300);
  const small =
    'position:absolute;box-sizing:border-box;min-width:0;width:12px;height:12px;padding:0;border:0';
  const put = (left: number): void => {
    const button = document.createElement('button');
    button.style.cssText = `${small};left:${left}px;color:#fff;background:#eee`;
    button.textContent = 'x';
    into.append(button);
  };
  put(0);
  put(100);
  expect(tooSmall(into), 'those that stand apart are large enough').toEqual([]);
  put(16);
  expect(tooSmall(into)).toHaveLength(2);
  expect(inks(into).filter(({ ink, behind, least }) => contrast(ink, behind ?? '') < least)).toHaveLength(3);
});

describe.for([900, 320])('%i px wide', (width) => {
  test('targets, forced colors, more contrast', { timeout: 120_000 }, async () => {
    const into = await article(width);
    expect(tooSmall(into), 'smaller than 24 px, and too near to another').toEqual([]);
    const usual = drawn(into).length;
    expect(usual).toBeGreaterThan(width === 900 ? 60 : 15);
    for (const [mode, settings] of MODES) {
      await commands.emulateMedia(settings);
      const ground = 'forcedColors' in settings ? 'Canvas' : 'white';
      const faint = [...inks(into), ...drawn(into)].flatMap(({ name, ink, behind, least }) => {
        const seen = contrast(ink, behind ?? ground);
        return seen < least ? [`${mode}: ${name}: ${ink} on ${behind ?? ground} (${seen.toFixed(1)})`] : [];
      });
      expect([...new Set(faint)]).toEqual([]);
      expect(drawn(into), 'all marks are still there').toHaveLength(usual);
    }
  });
});
