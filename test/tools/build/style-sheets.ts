/** Style sheets that are published as files. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SRC = new URL('../../../src/', import.meta.url);

/** Puts the themes, the tokens and the style of static pages beside the modules, as they are. */
export function styleSheets(): Plugin {
  return {
    name: 'style-sheets',
    generateBundle() {
      for (const file of readdirSync(new URL('themes', SRC))) {
        const fileName = file.endsWith('.css') ? `themes/${file}` : file;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(`themes/${file}`, SRC)) });
      }
      this.emitFile({
        type: 'asset',
        fileName: 'static.css',
        source: readFileSync(new URL('static.css', SRC)),
      });
    },
  };
}
