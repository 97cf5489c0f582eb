// npm test: from a fresh clone to the last line "N passed, N failed, N skipped". What follows `--` goes to vitest.

import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { listen, run } from './run.mjs';

/** In turn, until one fails. What a step says is shown once it has ended, so that those at work at once do not mix. */
async function inTurn(...steps) {
  for (const [name, program, ...args] of steps) {
    const { code, said } = await listen(program, args);
    console.log(`\n${name}: ${program} ${args.join(' ')}\n${said}`.trimEnd());
    if (code !== 0) throw new Error(`Stopped: ${name} failed.`);
  }
}

try {
  await ensureInstalled();
  const browser = await ensureBrowser();
  console.log(`Browser for the tests: ${browser.path} (${browser.from})`);
  const lines = await Promise.allSettled([
    inTurn(['Types', 'tsc', '-p', 'tsconfig.json'], ['Format', 'biome', 'check'], ['Lint', 'eslint', '.']),
    inTurn(['Build', 'npm', 'run', '--silent', 'build']),
  ]);
  const stopped = lines.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (stopped.length > 0) throw new Error(stopped.join('\n'));

  const reporters = ['--reporter=default', '--reporter=./test/tools/count-reporter.mjs'];
  process.exitCode = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)], {
    CHROMIUM_PATH: browser.path,
  });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
