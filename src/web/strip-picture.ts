/** The strip below the figure: counted once for a case and a width, whatever is in view. Holds no state but that. */
import type { Axis } from '../layout/axis.js';
import { layoutOverview, type Overview } from '../layout/overview.js';
import type { Room } from '../layout/scale.js';
import type { Selection } from '../state/select.js';
import { remember } from './remember.js';
import type { Picture } from './timeline-picture.js';

export class StripPicture {
  readonly #overview = remember(
    (selection: Selection, axis: Axis, room: Room, em: number, isMirrored: boolean): Overview => {
      const { events, datedCount } = selection;
      return layoutOverview(events.slice(0, datedCount), axis, room, { em, isMirrored });
    },
  );

  /** Undefined where there is nothing to move in. */
  make({ isFigure, scale, room, selection, geometry, isMirrored }: Picture): Overview | undefined {
    if (!isFigure || !scale || !room || !geometry || selection.datedCount < 2) return undefined;
    return this.#overview(selection, scale.axis, room, geometry.em, isMirrored);
  }
}
