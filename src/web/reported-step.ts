/** A step of the story as it was known on the day that the reader chose. It keeps its place, whatever was not. */
import type { CaseIndex } from '../case/index-case.js';
import { placeOfStep, type StoryStep, stepAt } from '../case/steps.js';
import { storyWordsFor } from '../locale/story-languages.js';
import type { Telling } from '../marks/telling.js';
import { isKnown } from '../state/keep-known.js';

/** @param telling of the case as it was reported. */
export function reportedStep(
  whole: CaseIndex,
  place: number,
  { index, speech }: Telling,
): StoryStep | undefined {
  const step = stepAt(whole, place);
  if (!step || index === whole || !isKnown(step.pick, whole)) return step;
  if (!isKnown(step.pick, index))
    return { ...step, title: undefined, text: storyWordsFor(speech).notReported, pick: undefined };
  const { story = [] } = whole.case;
  return stepAt(index, story.length > 0 ? place : placeOfStep(index, step.pick ?? ''));
}
