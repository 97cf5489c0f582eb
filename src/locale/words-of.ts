/** Words that come with what needs them: English with it, other languages whole. */
import { changed, type Language, type Some } from './language.js';
import type { Speech } from './speech.js';

/** What chooses one part of a language: that of the page's other words, so that no two stand side by side, else English. */
export function wordsOf<Part extends keyof Language>(part: Part, english: Language[Part]) {
  const told = new WeakMap<Speech, Language[Part]>();
  return (speech: Speech): Language[Part] => {
    const own = (speech.language[part] ?? english) as Language[Part];
    const words = told.get(speech) ?? changed(own, speech.changes[part] as Some<Language[Part]>);
    told.set(speech, words);
    return words;
  };
}
