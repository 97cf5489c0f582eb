/** All of German. */
import type { Language } from '../language.js';
import { deClaims } from './claims.js';
import { deLater } from './later.js';
import { deMention } from './mention.js';
import { messages } from './messages.js';
import { deParties } from './parties.js';
import { deSourceList } from './source-list.js';
import { deStatic } from './static.js';
import { deStory } from './story.js';
import { deTools } from './tools.js';

export const de: Language = {
  messages,
  later: deLater,
  tools: deTools,
  parties: deParties,
  claims: deClaims,
  sourceList: deSourceList,
  story: deStory,
  mention: deMention,
  static: deStatic,
};
