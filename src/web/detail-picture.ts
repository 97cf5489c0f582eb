/** From what a reader looks at to what a detail draws: the case as it is told, and what is open of it. */
import { placeOf } from '../case/entry-place.js';
import type { CaseIndex } from '../case/index-case.js';
import type { OpenEntry } from '../marks/panel.js';
import type { Telling } from '../marks/telling.js';
import { selectEvents } from '../state/select.js';
import type { View } from '../state/view.js';
import { remember } from './remember.js';
import { ReportedCase } from './reported-case.js';
import type { Reading } from './scene.js';

export interface DetailPicture {
  readonly telling: Telling;
  /** Undefined where nothing is open, or nothing that was known at the date of report that the reader chose. */
  readonly open: OpenEntry | undefined;
}

/** Each stage is skipped while what goes into it is the same. */
export function makeDetailPicture() {
  const reported = new ReportedCase();
  const selection = remember(selectEvents);
  const open = remember((index: CaseIndex, id: string | undefined, shown: CaseIndex['events']) => {
    const place = placeOf({ index, id }, shown);
    return id !== undefined && place ? { id, place } : undefined;
  });
  return (whole: Reading, view: View, lang: string | undefined): DetailPicture => {
    const telling = reported.tell(whole, view, lang);
    const { events } = selection(telling.index, view.facets, view.told);
    return { telling, open: open(telling.index, view.pick, events) };
  };
}
