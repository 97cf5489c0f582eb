/** In a language that is loaded, nothing around a case is said in English. */
import { afterAll, expect, test, vi } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { enClaims } from '../../src/locale/en/claims.js';
import { enLater } from '../../src/locale/en/later.js';
import { en } from '../../src/locale/en/messages.js';
import { enParties } from '../../src/locale/en/parties.js';
import { enStatic } from '../../src/locale/en/static.js';
import { fr } from '../../src/locale/fr/index.js';
import { loadLanguage, renderHtml } from '../../src/static/index.js';
import { filledWith } from './outputs.js';
import { parseHtml } from './parsed.js';

// Other files share the process, and not the language that is loaded here.
afterAll(() => {
  vi.resetModules();
});

/** The words of tables, as deep as they go; those with numbers and names in them are functions, and left out. */
function wordsIn(table: object): readonly string[] {
  return Object.values(table).flatMap((value: unknown) =>
    typeof value === 'string' ? value : typeof value === 'object' && value !== null ? wordsIn(value) : [],
  );
}

test('French', async () => {
  await loadLanguage('fr');
  const index = indexCase(filledWith('§'));
  const [inEnglish = '', inFrench = ''] = ['en', 'fr'].map(
    (lang) => parseHtml(renderHtml(index, { lang }))[0]?.text,
  );
  const french = new Set(wordsIn(fr));
  const english = wordsIn([en, enLater, enParties, enClaims, enStatic]).filter((word) => /\w{4}/.test(word));
  const said = english.filter((word) => inEnglish.includes(word));
  expect(said.length).toBeGreaterThan(20);
  const left = said.filter((word) => !french.has(word));
  expect(left.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(inFrench))).toEqual([]);
});
