/** What the story says around its own text; loaded with the elements that tell it. Counts and places come as numbers. */
export interface StoryWords {
  /** The name of the steps together, and of the buttons that lead through them. */
  readonly story: string;
  readonly steps: string;
  /** What the keys do there, in a sentence. */
  readonly keys: string;
  /** `place` counts from 1. */
  readonly stepOf: (place: number, count: number) => string;
  /** A step by its title, where it has one. */
  readonly stepName: (place: number, title: string | undefined) => string;
  readonly previousStep: string;
  readonly nextStep: string;
  /** What the reader has opened elsewhere is told in another step. */
  readonly openIn: (place: number) => string;
  /** Beside such a step in a scrolling story. */
  readonly isOpen: string;
  /** In place of a step of which nothing was known on the day of report that the reader chose. */
  readonly notReported: string;
  /** Steps that are drawn only when asked for. */
  readonly moreSteps: (count: number) => string;
}
