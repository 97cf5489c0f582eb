/** All of Hebrew. */
import type { Language } from '../language.js';
import { heClaims } from './claims.js';
import { heLater } from './later.js';
import { heMention } from './mention.js';
import { messages } from './messages.js';
import { heParties } from './parties.js';
import { heSourceList } from './source-list.js';
import { heStatic } from './static.js';
import { heStory } from './story.js';
import { heTools } from './tools.js';

export const he: Language = {
  messages,
  later: heLater,
  tools: heTools,
  parties: heParties,
  claims: heClaims,
  sourceList: heSourceList,
  story: heStory,
  mention: heMention,
  static: heStatic,
};
