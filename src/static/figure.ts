/** The drawings of a case without a browser: its events in time, and its parties. */
import { type Axis, makeAxis } from '../layout/axis.js';
import { layoutExtras } from '../layout/extras.js';
import { insetOf, rowsOf } from '../layout/figure-room.js';
import { makeLanes } from '../layout/lanes.js';
import { layoutParties } from '../layout/parties/at-once.js';
import { planFor } from '../layout/plan.js';
import { makeRoom, makeScale } from '../layout/scale.js';
import { layoutTimeline } from '../layout/timeline.js';
import { laterWordsFor, partyWordsFor } from '../locale/index.js';
import { drawBelowPicture } from '../marks/below-picture.js';
import { sayCounted } from '../marks/counted.js';
import { drawEach } from '../marks/each.js';
import { drawTimeline } from '../marks/figure.js';
import { kindsIn, legendItems, pictureExtras } from '../marks/legend-items.js';
import { describeParties } from '../marks/parties/describe.js';
import { drawDiagram } from '../marks/parties/diagram.js';
import { describeRelations } from '../marks/parties/relations.js';
import { describeStandings, termsOf } from '../marks/parties/standing.js';
import { QUIET } from '../marks/quiet.js';
import { describeSubject, describeWords } from '../marks/subject.js';
import { drawTies } from '../marks/tie.js';
import { estimateWidth } from './estimate.js';
import type { Told } from './told.js';
import { type Twig, treeOf } from './tree.js';

/** A drawing before it is painted. Lengths are CSS px. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** How far it reaches to the left of 0. */
  readonly inset: number;
  readonly isMirrored: boolean;
  /** What it is, in words. */
  readonly name: string;
  readonly tree: readonly Twig[];
  /** What its marks mean, and what it only counts, as wide as the drawing without its insets. */
  readonly below: { readonly tree: readonly Twig[]; readonly height: number };
}

const NOTHING_BELOW: Figure['below'] = { tree: [], height: 0 };

/** How much room there is. */
export interface FigureRoom {
  readonly width: number;
  /** CSS px of the words. */
  readonly em: number;
}

/** Undefined where the case has no events. */
export function drawEventsFigure(told: Told, room: FigureRoom): Figure | undefined {
  const { index, speech } = told;
  if (index.events.length === 0) return undefined;
  const { em } = room;
  const isMirrored = speech.direction === 'rtl';
  const measure = estimateWidth(em);
  const lanes = makeLanes(index, index.events.slice(0, index.datedCount), 'none');
  const words = describeWords(told, undefined);
  const subject = describeSubject(told, words, { ...index, lanes, by: 'none', now: undefined });
  const inset = insetOf(subject, em);
  const frame = { width: room.width - 2 * inset, em, rows: rowsOf(subject), isMirrored, measure };
  const axis: Axis | undefined = makeAxis(index, 'folded');
  const scale = axis && makeScale(axis, undefined, makeRoom(axis, frame.width, em));
  const least = scale ? planFor(subject, scale, frame).bottom : 0;
  const bare = layoutTimeline(subject, scale, frame, { least });
  const underWay = (count: number): string => laterWordsFor(speech).underWay(count);
  const from = scale?.window.from;
  const extras = from === undefined ? undefined : layoutExtras(bare, { subject, measure, from, underWay });
  const geometry = extras?.geometry ?? bare;
  const ties = extras && drawTies(extras, geometry, [], speech);
  const items = legendItems(kindsIn(index), pictureExtras({ telling: told, geometry, ties: extras }), told);
  const below = drawBelowPicture(items, sayCounted(geometry, told), {
    width: frame.width,
    em,
    measure,
    isMirrored,
  });
  return {
    width: room.width,
    height: geometry.height,
    inset,
    isMirrored,
    name: speech.words.timelineName(index.case.title, index.events.length),
    tree: treeOf(drawTimeline(geometry, told, { ...QUIET, ties })),
    below: { tree: treeOf(below.drawn), height: below.height },
  };
}

/** Undefined where the case names no parties. */
export function drawPartiesFigure(told: Told, { width, em }: FigureRoom): Figure | undefined {
  const { index, speech } = told;
  if (index.partyById.size === 0) return undefined;
  const isMirrored = speech.direction === 'rtl';
  const plan = describeParties(describeRelations(told), { hidden: [], turned: [] }, told);
  const geometry = layoutParties(plan.subject, { width, em, isMirrored, measure: estimateWidth(em) });
  const standings = describeStandings(undefined, termsOf(index));
  const state = {
    pick: undefined,
    hover: undefined,
    current: undefined,
    lit: undefined,
    hasTraces: true,
    each: drawEach,
  };
  const words = partyWordsFor(speech);
  return {
    width: geometry.width,
    height: geometry.height,
    inset: 0,
    isMirrored,
    name: words.figureName(
      index.case.title,
      words.parties(plan.parties.length),
      words.relationships(plan.rows.length),
    ),
    tree: treeOf(drawDiagram(geometry, { plan, standings, telling: told, em, isMirrored, state })),
    below: NOTHING_BELOW,
  };
}
