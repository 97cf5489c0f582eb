// Writes src/web/styles/tokens.ts from src/themes/tokens.json. A test fails when the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';

const { module } = await runnerImport(join(ROOT, 'test', 'tools', 'token-sheet.ts'), {
  configFile: false,
  logLevel: 'error',
});
const tokens = JSON.parse(readFileSync(join(ROOT, 'src', 'themes', 'tokens.json'), 'utf8'));

writeFileSync(join(ROOT, 'src', 'web', 'styles', 'tokens.ts'), module.tokenSheet(tokens));
console.log('Written: src/web/styles/tokens.ts');
