/** All of Brazilian Portuguese. */
import type { Language } from '../language.js';
import { ptBrClaims } from './claims.js';
import { ptBrLater } from './later.js';
import { ptBrMention } from './mention.js';
import { messages } from './messages.js';
import { ptBrParties } from './parties.js';
import { ptBrSourceList } from './source-list.js';
import { ptBrStatic } from './static.js';
import { ptBrStory } from './story.js';
import { ptBrTools } from './tools.js';

export const ptBr: Language = {
  messages,
  later: ptBrLater,
  tools: ptBrTools,
  parties: ptBrParties,
  claims: ptBrClaims,
  sourceList: ptBrSourceList,
  story: ptBrStory,
  mention: ptBrMention,
  static: ptBrStatic,
};
