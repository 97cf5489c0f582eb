/** The same page for readers at either edge of the world: a day is never another day, and a time is where it was set. */
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';

const ZONES = ['Pacific/Auckland', 'Pacific/Honolulu'];

const readIn = (timeZone: string, file: string) =>
  commands.visit({
    timeZone,
    // Says where the reader's clock stands, so that the test cannot pass for want of another zone.
    head: '<script src="/zone.js"></script>',
    files: { '/zone.js': `console.log(Intl.DateTimeFormat().resolvedOptions().timeZone)` },
    body: `<script type="module" src="/dist/case-timeline.bundle.js"></script><case-timeline src="/data/${file}"></case-timeline>`,
    isDrawn: true,
  });

/** What is read in each zone; the same everywhere, or the test ends here. */
async function readEverywhere(file: string): Promise<string> {
  const pages = await Promise.all(ZONES.map((zone) => readIn(zone, file)));
  expect(pages.map((page) => page.console)).toEqual(ZONES.map((zone) => [`log: ${zone}`]));
  const [first, ...others] = pages.map(({ drawn }) => drawn);
  expect(first).not.toBe('');
  for (const other of others) expect(other).toBe(first);
  return first!.replace(/\s+/g, ' ');
}

test('the days and the hour of the first case', async () => {
  const said = await readEverywhere('twitter-v-dhs.json');
  expect(said).toContain('April 6, 2017 Twitter sues to stop the summons');
  expect(said).toContain('March 14, 2017 CBP faxes Twitter a summons');
  expect(said).toMatch(/March 13, 2017(?:,| at) 11:45 a\.m\. EDT Records are due at a CBP office/);
  expect(said).not.toMatch(/April [57], 2017|March (?:12|15), 2017/);
});

test.for(['cases/zones.json', 'cases/one-busy-day.json'])('%s', async (file) => {
  await readEverywhere(file);
});
