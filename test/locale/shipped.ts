/** The languages that come with the library, whole. */
import { ar } from '../../src/locale/ar/index.js';
import { de } from '../../src/locale/de/index.js';
import { es } from '../../src/locale/es/index.js';
import { fr } from '../../src/locale/fr/index.js';
import { he } from '../../src/locale/he/index.js';
import type { Language, Languages } from '../../src/locale/index.js';
import { ptBr } from '../../src/locale/pt-br/index.js';
import { ru } from '../../src/locale/ru/index.js';
import { uk } from '../../src/locale/uk/index.js';

/** All but English, by the tag under which their words are found. */
export const SHIPPED: ReadonlyMap<string, Language> = new Map([
  ['ar', ar],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['he', he],
  ['pt', ptBr],
  ['ru', ru],
  ['uk', uk],
]);

export const TAGS: readonly string[] = [...SHIPPED.keys()];

/** As if all had been loaded. */
export const LOADED: Languages = SHIPPED;
