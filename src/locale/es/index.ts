/** All of Spanish. */
import type { Language } from '../language.js';
import { esClaims } from './claims.js';
import { esLater } from './later.js';
import { esMention } from './mention.js';
import { messages } from './messages.js';
import { esParties } from './parties.js';
import { esSourceList } from './source-list.js';
import { esStatic } from './static.js';
import { esStory } from './story.js';
import { esTools } from './tools.js';

export const es: Language = {
  messages,
  later: esLater,
  tools: esTools,
  parties: esParties,
  claims: esClaims,
  sourceList: esSourceList,
  story: esStory,
  mention: esMention,
  static: esStatic,
};
