/** The languages in which the reader's tools have words: a file for each, none of which a page loads before the tools. */
import { enTools } from './en-tools.js';
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';
import type { ToolWords } from './tool-words.js';

/** Words by language tag in lower case. */
export type ToolLanguages = ReadonlyMap<string, ToolWords>;

export const TOOL_LANGUAGES: ToolLanguages = new Map([[enTools.lang, enTools]]);

/** The words of the tools in the language of the page's other words, so that no two languages stand side by side. */
export function toolWordsFor({ words }: Speech, languages = TOOL_LANGUAGES): ToolWords {
  return nearestWords(words.lang, languages) ?? languages.get(enTools.lang) ?? enTools;
}
