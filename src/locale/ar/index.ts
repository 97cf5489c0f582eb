/** All of Arabic. */
import type { Language } from '../language.js';
import { arClaims } from './claims.js';
import { arLater } from './later.js';
import { arMention } from './mention.js';
import { messages } from './messages.js';
import { arParties } from './parties.js';
import { arSourceList } from './source-list.js';
import { arStatic } from './static.js';
import { arStory } from './story.js';
import { arTools } from './tools.js';

export const ar: Language = {
  messages,
  later: arLater,
  tools: arTools,
  parties: arParties,
  claims: arClaims,
  sourceList: arSourceList,
  story: arStory,
  mention: arMention,
  static: arStatic,
};
