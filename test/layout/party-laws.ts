/** What holds for every drawing of parties, checked by looking at each pair of things. */
import type {
  PartiesFrame,
  PartiesGeometry,
  PartiesSubject,
  PartyGeometry,
  Rect,
} from '../../src/layout/parties/geometry.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const ROUNDING_PX = 0.01;

/** What is wrong with a drawing; nothing where all laws hold. */
export function findFaults(
  subject: PartiesSubject,
  geometry: PartiesGeometry,
  frame: PartiesFrame,
): readonly string[] {
  const drawn = new Drawn(subject, geometry, frame);
  return [
    ...drawn.findUnsound(),
    ...drawn.findStrayParts(),
    ...drawn.findOverlaps(),
    ...drawn.findBuriedVerbs(),
    ...drawn.findLooseEnds(),
    ...drawn.findCrossedWords(),
    ...drawn.findMoved(),
  ];
}

class Drawn {
  readonly geometry: PartiesGeometry;
  readonly frame: PartiesFrame;
  readonly subject: PartiesSubject;
  readonly byId: ReadonlyMap<string, PartyGeometry>;
  readonly wholeOf = new Map<string, string>();
  readonly authored = new Set<string>();

  constructor(subject: PartiesSubject, geometry: PartiesGeometry, frame: PartiesFrame) {
    this.subject = subject;
    this.geometry = geometry;
    this.frame = frame;
    this.byId = new Map(geometry.parties.map((party) => [party.id, party]));
    const seen = new Set<string>();
    const firsts = subject.parties.filter(({ id }) => !seen.has(id) && seen.add(id));
    for (const { id, whole } of firsts) {
      if (whole === undefined || !seen.has(whole) || this.wholesOf(whole).includes(id)) continue;
      this.wholeOf.set(id, whole);
    }
    for (const { id, position } of firsts) {
      if (position && isKept(position)) for (const of of this.wholesOf(id)) this.authored.add(of);
    }
  }

  /** A party, what it stands in, what that stands in, and so on. */
  wholesOf(id: string): readonly string[] {
    const wholes = [id];
    for (let at = this.wholeOf.get(id); at !== undefined; at = this.wholeOf.get(at)) wholes.push(at);
    return wholes;
  }

  isWithin(id: string, whole: string): boolean {
    return this.wholesOf(id).includes(whole);
  }

  isPlaced(id: string): boolean {
    return this.wholesOf(id).some((of) => this.authored.has(of));
  }

  /** Whether the author has put it where others lie on it. */
  isBuried(id: string): boolean {
    const party = this.byId.get(id);
    if (!party || !this.isPlaced(id)) return false;
    return this.geometry.parties.some(
      (other) =>
        overlap(party, other) &&
        this.isPlaced(other.id) &&
        !(this.isWithin(id, other.id) || this.isWithin(other.id, id)),
    );
  }

  findUnsound(): string[] {
    const { width, height, parties, relations } = this.geometry;
    const faults: string[] = [];
    const ids = new Set(this.subject.parties.map(({ id }) => id));
    if (parties.length !== ids.size || parties.some(({ id }) => !ids.has(id)))
      faults.push('parties are missing');
    const isFit = ({ from, to }: { from: string; to: string }): boolean => ids.has(from) && ids.has(to);
    const tied = new Set(this.subject.relations.filter(isFit).map(({ id }) => id));
    if (relations.length !== tied.size) faults.push('relations are missing');
    const isIn = (box: Rect): boolean =>
      box.x >= -ROUNDING_PX &&
      box.y >= -ROUNDING_PX &&
      box.x + box.width <= width + ROUNDING_PX &&
      box.y + box.height <= height + ROUNDING_PX;
    for (const party of parties) if (!isIn(party)) faults.push(`${party.id} is outside`);
    for (const { id, label, lines, points } of relations) {
      if (lines.length > 0 && !isIn(label)) faults.push(`the verb of ${id} is outside`);
      if (points.length < 2) faults.push(`${id} is no line`);
      if (!points.every((point) => isIn({ ...point, width: 0, height: 0 }))) faults.push(`${id} is outside`);
    }
    return faults;
  }

  findStrayParts(): string[] {
    return this.geometry.parties.flatMap((party, i) => {
      const id = this.wholeOf.get(party.id);
      const whole = id === undefined ? undefined : this.byId.get(id);
      const isLate = whole !== undefined && this.geometry.parties.indexOf(whole) > i;
      if (party.depth !== this.wholesOf(party.id).length - 1) return [`${party.id} has a wrong depth`];
      if (isLate) return [`${party.id} comes before its whole`];
      return whole && !isInside(party, whole) ? [`${party.id} is outside of its whole`] : [];
    });
  }

  findOverlaps(): string[] {
    const faults: string[] = [];
    const { parties } = this.geometry;
    parties.forEach((one, i) => {
      for (const other of parties.slice(i + 1)) {
        if (!overlap(one, other)) continue;
        if (this.isWithin(one.id, other.id) || this.isWithin(other.id, one.id)) continue;
        if (this.isPlaced(one.id) && this.isPlaced(other.id)) continue;
        faults.push(`${one.id} lies on ${other.id}`);
      }
    });
    return faults;
  }

  findBuriedVerbs(): string[] {
    const faults: string[] = [];
    const said = this.geometry.relations.filter(({ lines }) => lines.length > 0);
    const subjects = new Map(this.subject.relations.toReversed().map((relation) => [relation.id, relation]));
    said.forEach(({ id, label, points }, i) => {
      const { from = '', to = '' } = subjects.get(id) ?? {};
      for (const party of this.geometry.parties) {
        const isGround = party.isWhole && this.isWithin(from, party.id) && this.isWithin(to, party.id);
        if (overlap(label, isGround ? wordsOf(party, this.frame) : party)) {
          faults.push(`the verb of ${id} lies on ${party.id}`);
        }
      }
      for (const other of said.slice(i + 1)) {
        if (overlap(label, other.label)) faults.push(`the verb of ${id} lies on that of ${other.id}`);
      }
      const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
      if (!points.slice(1).some((to, at) => isOn(middle, points[at] as Point, to))) {
        faults.push(`the verb of ${id} is not in its line`);
      }
    });
    return faults;
  }

  findLooseEnds(): string[] {
    const subjects = new Map(this.subject.relations.toReversed().map((relation) => [relation.id, relation]));
    return this.geometry.relations.flatMap(({ id, points }) => {
      const { from = '', to = '' } = subjects.get(id) ?? {};
      const isTied =
        isOnBorder(points[0], this.byId.get(from)) && isOnBorder(points.at(-1), this.byId.get(to));
      return isTied ? [] : [`${id} does not end at the edges of its parties`];
    });
  }

  findCrossedWords(): string[] {
    const faults: string[] = [];
    const subjects = new Map(this.subject.relations.toReversed().map((relation) => [relation.id, relation]));
    for (const { id, points } of this.geometry.relations) {
      const { from = '', to = '' } = subjects.get(id) ?? {};
      // Who lies under what the author has put there may have no way out: then the line is drawn straight.
      if (isSlanting(points) && (this.isBuried(from) || this.isBuried(to))) continue;
      for (const party of this.geometry.parties) {
        if (party.id === from || party.id === to) continue;
        // Who stands where the author has put others may leave no way around.
        if (this.authored.size > 0 && this.isPlaced(party.id)) continue;
        const words = wordsOf(party, this.frame);
        const isGround = this.isWithin(from, party.id) || this.isWithin(to, party.id);
        // Over the frame of a whole there may be no other way where the author's positions lie on each other.
        const area = isGround || (party.isWhole && this.authored.size > 0) ? words : party;
        if (points.slice(1).some((end, i) => cuts(points[i] as Point, end, area))) {
          faults.push(`${id} runs through ${party.id}`);
        }
      }
    }
    return faults;
  }

  findMoved(): string[] {
    const { isMirrored, em } = this.frame;
    const first = new Map(this.subject.parties.toReversed().map((party) => [party.id, party]));
    const offs = [...first.values()].flatMap(({ id, position }) => {
      const party = this.byId.get(id);
      if (!party || !position || !isKept(position)) return [];
      const x = party.x + party.width / 2;
      const read = isMirrored ? this.geometry.width - x : x;
      return [{ id, x: read - position.x * em, y: party.y + party.height / 2 - position.y * em }];
    });
    const [start = { x: 0, y: 0 }] = offs;
    const moved = offs.filter(({ x, y }) => Math.abs(x - start.x) + Math.abs(y - start.y) > ROUNDING_PX);
    if (start.x < -ROUNDING_PX || start.y < -ROUNDING_PX) return ['what the author placed has moved back'];
    return moved.map(({ id }) => `${id} is not where the author put it`);
  }
}

/** Whether a part of it is neither level nor upright. */
function isSlanting(points: readonly Point[]): boolean {
  return points.slice(1).some(({ x, y }, i) => x !== points[i]?.x && y !== points[i]?.y);
}

/** Positions that are no places are not kept. */
function isKept({ x, y }: Point): boolean {
  return Math.abs(x) <= 10_000 && Math.abs(y) <= 10_000;
}

/** The words of a party, as the widths of the frame say. */
export function wordsOf({ lines, note, textX, textY }: PartyGeometry, { em, measure }: PartiesFrame): Rect {
  const width = Math.max(
    0,
    ...lines.map((line) => measure(line, 'title')),
    ...note.map((line) => measure(line, 'note')),
  );
  const height = Math.max(0, lines.length * 1.25 + note.length * 1.125) * em;
  return { x: textX - width / 2, y: textY - 0.9 * em, width, height };
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - ROUNDING_PX &&
    b.x < a.x + a.width - ROUNDING_PX &&
    a.y < b.y + b.height - ROUNDING_PX &&
    b.y < a.y + a.height - ROUNDING_PX
  );
}

function isInside(part: Rect, whole: Rect): boolean {
  return (
    part.x >= whole.x - ROUNDING_PX &&
    part.y >= whole.y - ROUNDING_PX &&
    part.x + part.width <= whole.x + whole.width + ROUNDING_PX &&
    part.y + part.height <= whole.y + whole.height + ROUNDING_PX
  );
}

function isOn(point: Point, from: Point, to: Point): boolean {
  const reach = Math.hypot(point.x - from.x, point.y - from.y) + Math.hypot(to.x - point.x, to.y - point.y);
  return reach - Math.hypot(to.x - from.x, to.y - from.y) < 0.1;
}

function isOnBorder(point: Point | undefined, box: Rect | undefined): boolean {
  if (!point || !box) return false;
  const left = Math.abs(point.x - box.x);
  const right = Math.abs(point.x - box.x - box.width);
  const top = Math.abs(point.y - box.y);
  const bottom = Math.abs(point.y - box.y - box.height);
  const isIn = isInside({ ...point, width: 0, height: 0 }, box);
  return isIn && Math.min(left, right, top, bottom) < 0.1;
}

/** Whether a line runs through the inside of a box, found by halving it where it might. */
function cuts(from: Point, to: Point, box: Rect): boolean {
  const corners = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x, y: box.y + box.height },
    { x: box.x + box.width, y: box.y + box.height },
  ];
  const shade = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
  const around = { ...shade, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  const isNear =
    around.x < box.x + box.width - ROUNDING_PX &&
    box.x < around.x + around.width - ROUNDING_PX &&
    around.y < box.y + box.height - ROUNDING_PX &&
    box.y < around.y + around.height - ROUNDING_PX;
  if (!isNear) return false;
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  const offs = corners.map(
    (corner) => ((to.x - from.x) * (corner.y - from.y) - (to.y - from.y) * (corner.x - from.x)) / long,
  );
  return Math.min(...offs) < -ROUNDING_PX && Math.max(...offs) > ROUNDING_PX;
}
