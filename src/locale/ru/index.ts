/** All of Russian. */
import type { Language } from '../language.js';
import { ruClaims } from './claims.js';
import { ruLater } from './later.js';
import { ruMention } from './mention.js';
import { messages } from './messages.js';
import { ruParties } from './parties.js';
import { ruSourceList } from './source-list.js';
import { ruStatic } from './static.js';
import { ruStory } from './story.js';
import { ruTools } from './tools.js';

export const ru: Language = {
  messages,
  later: ruLater,
  tools: ruTools,
  parties: ruParties,
  claims: ruClaims,
  sourceList: ruSourceList,
  story: ruStory,
  mention: ruMention,
  static: ruStatic,
};
