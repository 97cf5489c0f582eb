/** What the pages of the book point at is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const named = readdirSync(at('stories'))
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((page) => {
    const text = readFileSync(at(`stories/${page}`), 'utf8').replaceAll('\\`', '`');
    return [...text.matchAll(/`((?:test|src|data|stories)\/[\w./-]+)`/g)].map(([, path = '']) => ({
      page,
      path,
    }));
  });

test.each(named)('$path, named in $page', ({ path }) => {
  expect(existsSync(at(path))).toBe(true);
});
