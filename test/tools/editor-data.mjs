// Writes what editors know of the tags, from custom-elements.json: custom data for VS Code, web-types for JetBrains.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { ROOT } from './run.mjs';

/** @param outdir from the project's folder. */
export function writeEditorData(manifest, outdir) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  generateVsCodeCustomElementData(manifest, { outdir });
  generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, version });
}

if (process.argv[1] === import.meta.filename)
  writeEditorData(JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')), 'dist');
