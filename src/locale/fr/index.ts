/** All of French. */
import type { Language } from '../language.js';
import { frClaims } from './claims.js';
import { frLater } from './later.js';
import { frMention } from './mention.js';
import { messages } from './messages.js';
import { frParties } from './parties.js';
import { frSourceList } from './source-list.js';
import { frStatic } from './static.js';
import { frStory } from './story.js';
import { frTools } from './tools.js';

export const fr: Language = {
  messages,
  later: frLater,
  tools: frTools,
  parties: frParties,
  claims: frClaims,
  sourceList: frSourceList,
  story: frStory,
  mention: frMention,
  static: frStatic,
};
