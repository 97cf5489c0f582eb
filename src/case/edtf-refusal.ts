/** Why a text is no date: handed up through the reader instead of an exception. */
export interface Refusal {
  /** A sentence for an editor; empty where the text has no known form at all. */
  readonly reason: string;
  /** What was probably meant, where the reader can tell. */
  readonly mended?: string;
}

export function isRefusal(value: object | string | undefined): value is Refusal {
  return typeof value === 'object' && 'reason' in value;
}
