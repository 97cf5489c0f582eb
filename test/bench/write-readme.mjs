/** Writes the numbers of a run into the main README, so that nobody types them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { EVENT_SUBJECTS, PARTY_SUBJECTS } from './subjects.mjs';
import { SHORT_EVENTS, SHORT_PARTIES, tableOf } from './table.mjs';

const README = new URL('../../README.md', import.meta.url);
const BLOCK = /<!-- bench -->[\s\S]*?<!-- \/bench -->/;

/** What stands between the marks. */
export function shortTables(result) {
  const events = tableOf(result, {
    ...{ kind: 'events', subjects: EVENT_SUBJECTS.filter(({ isLimit }) => !isLimit) },
    ...{ timed: SHORT_EVENTS, sizes: [12, 10_000, 100_000, 1_000_000], hasCounts: false },
  });
  const parties = tableOf(result, {
    ...{
      kind: 'parties',
      subjects: PARTY_SUBJECTS,
      timed: SHORT_PARTIES,
      sizes: [10, 100, 1000],
      hasCounts: false,
    },
  });
  const runs = result.runs === 1 ? 'One run' : `Medians of ${result.runs}`;
  const said = `${runs} on one machine by \`npm run bench\`, ${result.date}; in parentheses, times ours.`;
  return [said, events, parties].filter(Boolean).join('\n\n');
}

export function writeReadme(result) {
  const text = readFileSync(README, 'utf8');
  if (!BLOCK.test(text)) throw new Error('README.md has no <!-- bench --> … <!-- /bench --> to write into.');
  writeFileSync(
    README,
    text.replace(BLOCK, () => `<!-- bench -->\n${shortTables(result)}\n<!-- /bench -->`),
  );
}
