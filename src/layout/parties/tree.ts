/** The parties of a subject as a forest of boxes, and the links between them: what cannot be drawn is left out. */
import type { PartiesSubject, PartySubject, Rect, RelationSubject } from './geometry.js';
import type { Measures } from './words.js';

/** A party while it is being placed. */
export interface PartyBox {
  readonly subject: PartySubject;
  /** Its place in the order of the file. */
  readonly index: number;
  parent: PartyBox | undefined;
  readonly parts: PartyBox[];
  /** Places its parts, from 0 on, where they are many that are tied to each other; as large as they are together. */
  lineUp: ((em: number) => Rect) | undefined;
  depth: number;
  /** The outermost box that it stands in; itself where it stands in none. */
  root: PartyBox;
  /** The box that it serves. */
  client: PartyBox | undefined;
  lines: readonly string[];
  note: readonly string[];
  /** Size of its words with the space around them, CSS px. */
  wordsWidth: number;
  wordsHeight: number;
  /** How much taller it is than its words, CSS px. */
  extra: number;
  /** From its parent's top left until all are placed, then from the frame's. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The author says where it is, or where one of its parts is. */
  isFixed: boolean;
  /** It is no party but room for ties. */
  isLane: boolean;
}

/** A relationship between two boxes while it is being drawn. */
export interface Link {
  readonly subject: RelationSubject;
  readonly from: PartyBox;
  readonly to: PartyBox;
  lines: readonly string[];
  /** Size of the verb with the space around it, CSS px; 0 where there is none. */
  labelWidth: number;
  labelHeight: number;
}

export interface Forest {
  /** Wholes before their parts, else in the order of the file. */
  readonly boxes: readonly PartyBox[];
  readonly roots: readonly PartyBox[];
  readonly links: readonly Link[];
  /** For what its words have been sized. */
  sizedFor: Measures | undefined;
}

export function growForest({ parties, relations }: PartiesSubject): Forest {
  const byId = new Map<string, PartyBox>();
  for (const subject of parties) if (!byId.has(subject.id)) byId.set(subject.id, makeBox(subject, byId.size));
  const all = [...byId.values()];
  for (const box of all) {
    const whole = box.subject.whole === undefined ? undefined : byId.get(box.subject.whole);
    if (!whole || isWithin(whole, box)) continue;
    box.parent = whole;
    whole.parts.push(box);
  }
  const roots = all.filter((box) => !box.parent);
  const boxes = wholesFirst(roots);
  for (const box of all) box.client = clientOf(box, byId);
  return { boxes, roots, links: linksBetween(byId, relations), sizedFor: undefined };
}

/** Whether a box is another or stands in it, however deep. */
export function isWithin(box: PartyBox, other: PartyBox): boolean {
  for (let at: PartyBox | undefined = box; at; at = at.parent) if (at === other) return true;
  return false;
}

export function makeBox(subject: PartySubject, index: number): PartyBox {
  const box = {
    subject,
    index,
    parent: undefined,
    parts: [],
    lineUp: undefined,
    depth: 0,
    client: undefined,
    lines: [],
    note: [],
    wordsWidth: 0,
    wordsHeight: 0,
    extra: 0,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    isFixed: false,
    isLane: false,
  };
  const rooted: Omit<PartyBox, 'root'> & { root?: PartyBox } = box;
  rooted.root = rooted as PartyBox;
  return rooted as PartyBox;
}

function wholesFirst(roots: readonly PartyBox[]): PartyBox[] {
  const boxes: PartyBox[] = [];
  const open = [...roots].reverse();
  for (let box = open.pop(); box; box = open.pop()) {
    boxes.push(box);
    for (const part of box.parts.toReversed()) {
      part.depth = box.depth + 1;
      part.root = box.root;
      open.push(part);
    }
  }
  return boxes;
}

/** Whom a box serves, where that is someone else. */
function clientOf({ subject, root }: PartyBox, byId: ReadonlyMap<string, PartyBox>): PartyBox | undefined {
  const client = subject.beside === undefined ? undefined : byId.get(subject.beside);
  return client && client.root !== root ? client : undefined;
}

function linksBetween(
  byId: ReadonlyMap<string, PartyBox>,
  relations: readonly RelationSubject[],
): readonly Link[] {
  const ids = new Set<string>();
  return relations.flatMap((subject) => {
    const from = byId.get(subject.from);
    const to = byId.get(subject.to);
    if (!from || !to || ids.has(subject.id)) return [];
    ids.add(subject.id);
    return [{ subject, from, to, lines: [], labelWidth: 0, labelHeight: 0 }];
  });
}
