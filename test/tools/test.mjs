// npm test: from a fresh clone to the last line "N passed, N failed, N skipped". What follows `--` goes to vitest.

import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

async function step(name, program, args, env) {
  console.log(`\n${name}: ${program} ${args.join(' ')}`);
  const code = await run(program, args, env);
  if (code !== 0) {
    console.error(`\nStopped: ${name} failed.`);
    process.exit(1);
  }
}

await ensureInstalled();

let browser;
try {
  browser = await ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`Browser for the tests: ${browser.path} (${browser.from})`);

await step('Types', 'tsc', ['-p', 'tsconfig.json']);
await step('Lint', 'eslint', ['.']);
await step('Format', 'biome', ['check']);
await step('Build', 'npm', ['run', '--silent', 'build']);

const reporters = ['--reporter=default', '--reporter=./test/tools/count-reporter.mjs'];
process.exitCode = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)], {
  CHROMIUM_PATH: browser.path,
});
