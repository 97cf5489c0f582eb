// Writes data/case.schema.json from the schema in src/case, for editors. A test fails when the two differ.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';

const { module } = await runnerImport(join(ROOT, 'src', 'case', 'json-schema.ts'), {
  configFile: false,
  logLevel: 'error',
});

mkdirSync(join(ROOT, 'data'), { recursive: true });
writeFileSync(
  join(ROOT, 'data', 'case.schema.json'),
  `${JSON.stringify(module.caseJsonSchema(), null, 2)}\n`,
);
console.log('Written: data/case.schema.json');
