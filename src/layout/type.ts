/** The sizes of type in a figure, and the one question that layout asks: how wide is this text. */

/** date: the small line above a title. title: an event's title. note: a sentence below it. tick: on the axis. mark: source numbers. lane: the head of a lane. */
export type FontKey = 'date' | 'title' | 'note' | 'tick' | 'mark' | 'lane';

/** Width of a text in CSS px. A browser measures it; elsewhere an estimate answers. */
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

/** Mean advance of a character in a text face, in ems; wide scripts take a whole em. */
const NARROW_EM = 0.52;
const WIDE =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFF}]/gu;

/** An estimate of text widths for where no browser can measure, for a figure whose em is `em` px. */
export function estimateWidths(em: number): Measure {
  return (text, font) => {
    const wide = text.match(WIDE)?.length ?? 0;
    return FONTS[font].size * em * (wide + (text.length - wide) * NARROW_EM);
  };
}
