/** The words of the story; a page loads them with `<case-story>` alone. */
import { enStory } from './en/story.js';
import { wordsOf } from './words-of.js';

export const storyWordsFor = wordsOf('story', enStory);
