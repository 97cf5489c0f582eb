// npm test: from a fresh clone to the last line "N passed, N failed, N skipped". What follows `--` goes to vitest.

import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { listen, run } from './run.mjs';

/** In turn, until one fails. What a step says is shown once it has ended, so that those at work at once do not mix. */
async function inTurn(...steps) {
  for (const [name, program, ...args] of steps) await step(name, program, args);
}

async function step(name, program, args, how) {
  const { code, said } = await listen(program, args, how);
  console.log(`\n${name}: ${program} ${args.join(' ')}\n${said}`.trimEnd());
  if (code !== 0) throw new Error(`${name} failed.`);
}

/** Until all of them have ended: what they give, or what failed in any of them. */
async function atOnce(...lines) {
  const ended = await Promise.allSettled(lines);
  const failed = ended.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (failed.length > 0) throw new Error(failed.join('\n'));
}

async function tests(browser) {
  const reporters = ['--reporter=default', '--reporter=./test/tools/count-reporter.mjs'];
  const args = ['run', ...reporters, ...process.argv.slice(2)];
  const code = await run('vitest', args, { CHROMIUM_PATH: browser.path }, (line) => {
    count = line;
  });
  if (code !== 0) throw new Error('Tests failed.');
}

/** The last line, once all has ended. */
let count = '';

try {
  await ensureInstalled();
  const browser = await ensureBrowser();
  console.log(`Browser for the tests: ${browser.path} (${browser.from})`);
  await atOnce(
    inTurn(
      ['Types', 'tsc', '-p', 'tsconfig.json'],
      ['Rules that need types', 'oxlint', '--deny-warnings'],
      ['Format', 'biome', 'check'],
    ),
    inTurn(['Build', 'npm', 'run', '--silent', 'build']),
  );
  // It takes what browsers leave of the machine, which wait for each other and for frames. What it has found is kept by
  // what files say, in a folder that goes with the packages: other rules come with others.
  const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];
  await atOnce(step('Other rules', 'eslint', ['.', ...kept], { isPatient: true }), tests(browser));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
if (count !== '') console.log(count);
