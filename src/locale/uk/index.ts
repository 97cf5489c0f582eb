/** All of Ukrainian. */
import type { Language } from '../language.js';
import { ukClaims } from './claims.js';
import { ukLater } from './later.js';
import { ukMention } from './mention.js';
import { messages } from './messages.js';
import { ukParties } from './parties.js';
import { ukSourceList } from './source-list.js';
import { ukStatic } from './static.js';
import { ukStory } from './story.js';
import { ukTools } from './tools.js';

export const uk: Language = {
  messages,
  later: ukLater,
  tools: ukTools,
  parties: ukParties,
  claims: ukClaims,
  sourceList: ukSourceList,
  story: ukStory,
  mention: ukMention,
  static: ukStatic,
};
