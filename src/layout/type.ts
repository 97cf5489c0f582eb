/** The sizes of type in a figure, and the one question that layout asks: how wide is this text. */

/** date: the small line above a title. title: an event's title. note: a sentence below it. tick: on the axis. mark: source numbers. lane: the head of a lane. */
export type FontKey = 'date' | 'title' | 'note' | 'tick' | 'mark' | 'lane';

/** Width of a text in CSS px; those of its words and spaces add up to it. A browser measures it; elsewhere an estimate answers. */
export type Measure = (text: string, font: FontKey) => number;

export interface FontSpec {
  /** Size, in ems of the figure. */
  readonly size: number;
  /** Distance from one baseline to the next, in ems of the figure. */
  readonly lead: number;
  readonly weight: number;
}

/** The type scale. The style sheet sets no other sizes inside the drawing. */
export const FONTS: Readonly<Record<FontKey, FontSpec>> = {
  date: { size: 0.8125, lead: 1.125, weight: 400 },
  title: { size: 1, lead: 1.25, weight: 600 },
  note: { size: 0.8125, lead: 1.125, weight: 400 },
  tick: { size: 0.8125, lead: 1.125, weight: 400 },
  mark: { size: 0.6875, lead: 1, weight: 400 },
  lane: { size: 0.8125, lead: 1.125, weight: 600 },
};
