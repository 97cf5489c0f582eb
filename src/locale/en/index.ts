/** All of English. Pages load it part by part; this is for whoever compares a language with it. */
import type { Language } from '../language.js';
import { enClaims } from './claims.js';
import { enLater } from './later.js';
import { enMention } from './mention.js';
import { en as messages } from './messages.js';
import { enParties } from './parties.js';
import { enSourceList } from './source-list.js';
import { enStatic } from './static.js';
import { enStory } from './story.js';
import { enTools } from './tools.js';

export const en: Language = {
  messages,
  later: enLater,
  tools: enTools,
  parties: enParties,
  claims: enClaims,
  sourceList: enSourceList,
  story: enStory,
  mention: enMention,
  static: enStatic,
};
