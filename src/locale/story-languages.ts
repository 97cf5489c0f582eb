/** The languages in which the story has words: a file for each, which a page loads with `<case-story>` alone. */
import { enStory } from './en-story.js';
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';
import type { StoryWords } from './story-words.js';

/** Words by language tag in lower case. */
export type StoryLanguages = ReadonlyMap<string, StoryWords>;

export const STORY_LANGUAGES: StoryLanguages = new Map([[enStory.lang, enStory]]);

/** The words of the story in the language of the page's other words, so that no two languages stand side by side. */
export function storyWordsFor({ words }: Speech, languages = STORY_LANGUAGES): StoryWords {
  return nearestWords(words.lang, languages) ?? languages.get(enStory.lang) ?? enStory;
}
