/** Which single part of a written date is marked as in doubt, where it is not the whole. */
import type { DatePart } from './messages.js';

/** Year, month and day with the marks of EDTF level 2, before and after each. */
const MARKED = /^([?~%]?)(?:-?[\dX]+)([?~%]?)(?:-([?~%]?)[\dX]+([?~%]?))?(?:-([?~%]?)[\dX]+([?~%]?))?$/;

/** A mark after a part is for it and all before it; a mark before a part is for that part alone. */
export function partInDoubt(text: string): DatePart | undefined {
  const [, beforeYear, afterYear, beforeMonth, afterMonth, beforeDay, afterDay] = MARKED.exec(text) ?? [];
  if (afterMonth || afterDay) return undefined;
  const isLonger = beforeMonth !== undefined;
  const inDoubt: DatePart[] = [];
  if (isLonger && (beforeYear || afterYear)) inDoubt.push('year');
  if (beforeMonth) inDoubt.push('month');
  if (beforeDay) inDoubt.push('day');
  return inDoubt.length === 1 ? inDoubt[0] : undefined;
}
