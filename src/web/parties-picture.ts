/**
 * From a reading and a view to what is drawn of the parties, stage by stage; each is skipped while what goes into it is
 * the same. Holds no state but the last results.
 */
import type { CaseIndex } from '../case/index-case.js';
import { type Camera, type Extent2D, fitted, type Lens } from '../layout/camera.js';
import { type Moments, makeMoments } from '../layout/moments.js';
import type { PartiesGeometry } from '../layout/parties/geometry.js';
import type { Measure } from '../layout/type.js';
import { languagesNow } from '../locale/index.js';
import { describeParties, type PartiesPlan } from '../marks/parties/describe.js';
import { describeRelations, type Relations } from '../marks/parties/relations.js';
import { bySide, REGISTER_PARTIES } from '../marks/parties/sides.js';
import type { describeSlide, Slide } from '../marks/parties/slider.js';
import {
  describeMoment,
  describeStandings,
  type Standings,
  sayChanges,
  termsOf,
} from '../marks/parties/standing.js';
import { TABLE_ROWS } from '../marks/parties/table.js';
import { describeTelling, type Telling } from '../marks/telling.js';
import { INITIAL_DIAGRAM } from '../state/diagram.js';
import type { View } from '../state/view.js';
import type { litBy } from './parties-lit.js';
import type { Placing } from './placing-controller.js';
import { remember } from './remember.js';
import type { Reading } from './scene.js';
import type { Size } from './size-controller.js';

export interface PartiesInput {
  readonly reading: Reading;
  readonly view: View;
  readonly size: Size;
  readonly measure: Measure;
  readonly lang: string | undefined;
  readonly isMirrored: boolean;
  /** Undefined: all of the drawing. */
  readonly camera: Camera | undefined;
  /** How many more times the reader has asked for more of a long list. */
  readonly pages: number;
  readonly place: Placing;
  /** Undefined before there are hands. */
  readonly describeSlide: typeof describeSlide | undefined;
  readonly litBy: typeof litBy | undefined;
}

export interface PartiesPicture {
  readonly telling: Telling;
  readonly relations: Relations;
  readonly plan: PartiesPlan;
  readonly moments: Moments | undefined;
  /** The time of the case is long enough for a slider. */
  readonly hasSlider: boolean;
  readonly slide: Slide | undefined;
  readonly standings: Standings;
  /** What begins and ends at the moment, in words. */
  readonly changes: readonly string[];
  readonly geometry: PartiesGeometry | undefined;
  readonly lens: Lens | undefined;
  readonly camera: Camera;
  /** Before there is a geometry, about what it will take. */
  readonly room: Extent2D;
  readonly form: 'figure' | 'table' | 'register';
  readonly lit: ReadonlySet<string> | undefined;
  readonly most: number;
  /** The key of what the keyboard comes to first. */
  readonly firstStop: string | undefined;
  readonly isWide: boolean;
  readonly isMirrored: boolean;
  readonly size: Size;
  readonly measure: Measure;
}

/** Narrower figures, in ems, get a register in place of a drawing. */
const LEAST_EMS = 36;
/** What stands beside the slider, CSS px. */
const PLAY_PX = 38;
/** A drawing is no taller than so many ems before it is made smaller. */
const TALLEST_EMS = 90;
/** What a drawing is expected to take, and a party in a register. */
const LOWEST_EMS = 10;
const EMS_PER_PARTY = 2.4;
const EMS_PER_ENTRY = 10;
const MOST_IN_FULL = 45;

export class PartiesPictures {
  readonly #telling = remember(describeTelling);
  readonly #relations = remember(describeRelations);
  readonly #plan = remember(
    (relations: Relations, hidden: readonly string[], turned: readonly string[], telling: Telling) =>
      describeParties(relations, { hidden, turned }, telling),
  );
  readonly #terms = remember(termsOf);
  readonly #moments = remember((index: CaseIndex, { stated, memberships }: Relations) => {
    const all = [...stated, ...memberships];
    const times = all.flatMap(({ when, begins, ends }) => [when ?? [], begins ?? [], ends ?? []].flat());
    return makeMoments(index, all.map(this.#terms(index)), times);
  });
  readonly #slide = remember(
    (describe: typeof describeSlide, moments: Moments, { width, em }: Size, isMirrored: boolean) =>
      describe(moments, { width: width - PLAY_PX, em, isMirrored }),
  );
  readonly #standings = remember((view: View['moment'], moments: Moments | undefined, telling: Telling) =>
    describeStandings(describeMoment(view, moments, telling), this.#terms(telling.index)),
  );
  readonly #changes = remember(sayChanges);
  readonly #camera = remember(
    (drawing: Extent2D, room: Extent2D, camera: Camera | undefined) => camera ?? fitted({ drawing, room }),
  );
  readonly #room = remember(roomFor);

  make(input: PartiesInput): PartiesPicture {
    const { reading, view, size, lang, isMirrored, measure } = input;
    const diagram = view.diagram ?? INITIAL_DIAGRAM;
    const telling = this.#telling(reading, lang, languagesNow());
    const relations = this.#relations(telling);
    const moments = this.#moments(reading.index, relations);
    const hasSlider = moments !== undefined && moments.count > 3;
    const isWide = hasRoom(size);
    const form = diagram.form === 'table' && isWide ? 'table' : isWide ? 'figure' : 'register';
    const standings = this.#standings(view.moment, moments, telling);
    const wanted = this.#plan(relations, diagram.hidden, diagram.turned, telling);
    const placed = form === 'figure' ? input.place(wanted, { size, measure, isMirrored }) : undefined;
    const plan = placed?.plan ?? wanted;
    const geometry = placed?.geometry;
    const room = geometry
      ? this.#room(geometry, size)
      : guessRoom(wanted.subject.parties.length, size, isWide);
    return {
      ...{ telling, relations, moments, plan, geometry, room, form, isWide, isMirrored, size, measure },
      hasSlider,
      slide:
        moments && hasSlider && input.describeSlide
          ? this.#slide(input.describeSlide, moments, size, isMirrored)
          : undefined,
      standings,
      changes: this.#changes(standings, plan.rows, telling),
      lens: geometry && { drawing: geometry, room },
      camera: geometry ? this.#camera(geometry, room, input.camera) : { scale: 1, x: 0, y: 0 },
      lit: input.litBy?.(reading.index, view.hover ?? view.pick, plan),
      firstStop: firstStopOf(form, plan, geometry),
      most: (form === 'register' ? REGISTER_PARTIES : TABLE_ROWS) * (1 + input.pages),
    };
  }
}

function firstStopOf(
  form: PartiesPicture['form'],
  { parties, rows }: PartiesPlan,
  geometry: PartiesGeometry | undefined,
): string | undefined {
  if (form === 'figure') return geometry?.parties[0]?.id;
  const [row] = rows;
  if (form === 'table') return row && `${row.id} from`;
  return bySide(parties).find((side) => side.parties.length > 0)?.parties[0]?.id;
}

/** Whether a drawing has room, or only a register. */
export function hasRoom({ width, em, spread }: Size): boolean {
  return width >= LEAST_EMS * em * spread;
}

/** Whether all that is to be drawn can be. @param hasRegister whether one can be drawn. */
export function isWhole({ form, geometry, relations }: PartiesPicture, hasRegister: boolean): boolean {
  if (form === 'table' || relations.parties.length === 0) return true;
  return form === 'register' ? hasRegister : geometry !== undefined;
}

/** What is kept before anyone has a place: drawings are about so tall, and those of many are made smaller to fit the width. */
function guessRoom(parties: number, { width, em }: Size, isWide: boolean): Extent2D {
  const height = isWide ? LOWEST_EMS + parties * EMS_PER_PARTY : parties * EMS_PER_ENTRY;
  const most = isWide && parties > MOST_IN_FULL ? width : TALLEST_EMS * em;
  return { width, height: Math.min(height * em, most) };
}

/** As wide as there is room, and as tall as the drawing is then. */
function roomFor(drawing: Extent2D, { width, em }: Size): Extent2D {
  const scale = Math.min(1, width / drawing.width);
  return { width, height: Math.min(TALLEST_EMS * em, drawing.height * scale) };
}
