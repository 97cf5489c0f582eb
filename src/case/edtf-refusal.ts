/** Why a text is no date: handed up through the reader instead of an exception. */
export interface Refusal {
  readonly reason: Reason;
  /** The parts of the text that the reason is about. */
  readonly about?: readonly string[];
  /** What was probably meant, where the reader can tell. */
  readonly mended?: string;
}

/** `edtf-hints.ts` has a sentence for each. */
export type Reason =
  | 'not text'
  | 'unknown form'
  | 'too long'
  | 'set not closed'
  | 'open within'
  | 'date missing'
  | 'no ends'
  | 'season as end'
  | 'reversed'
  | 'signed zero'
  | 'season with days'
  | 'no such day'
  | 'year beyond'
  | 'no such time'
  | 'time without day';

export function isRefusal(value: object | string | undefined): value is Refusal {
  return typeof value === 'object' && 'reason' in value;
}
