/** What is left of a statement where some of its sources do not count. */
import { knownThrough } from '../case/known-through.js';
import type { Account, Citation, Source } from '../case/schema.js';

/** Citations of a statement, then of those that it is a part of. */
type Around = readonly (readonly Citation[])[];

/** The sources that count. */
export class Counting {
  readonly #ids: ReadonlySet<string>;
  readonly #sourceById: ReadonlyMap<string, Source>;

  constructor(ids: ReadonlySet<string>, sourceById: ReadonlyMap<string, Source>) {
    this.#ids = ids;
    this.#sourceById = sourceById;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Whether it counts there: a source that is known through others does where one of those counts that it came through. */
  vouches({ source: id }: Citation, around: Around): boolean {
    return this.#isKnown(id, around, new Set());
  }

  #isKnown(id: string, around: Around, asked: Set<string>): boolean {
    const source = this.#sourceById.get(id);
    if (!source || !this.has(id) || asked.has(id)) return false;
    asked.add(id);
    const { published, via } = source;
    if (published || !via) return true;
    const through = knownThrough(source, ...around);
    return through === via || through.some((other) => this.#isKnown(other, around, asked));
  }
}

/** A record without what in its lists cites only sources that do not count; the same one where that is nothing. */
export function thin<T extends object>(of: T, counting: Counting, outer: Around = []): T {
  const { cites = [] } = of as { cites?: readonly Citation[] };
  const around = cites.length > 0 ? [cites, ...outer] : outer;
  let thinned = of;
  for (const key of Object.keys(of)) {
    const list: unknown = Reflect.get(of, key);
    if (!Array.isArray(list)) continue;
    const kept =
      key === 'cites'
        ? allOrLess(
            list,
            cites.filter((cite) => counting.vouches(cite, around)),
          )
        : keepCounting(list, counting, around);
    if (kept !== list) thinned = { ...thinned, [key]: kept };
  }
  return thinned === of ? of : settle(thinned);
}

function keepCounting(list: readonly unknown[], counting: Counting, around: Around): readonly unknown[] {
  const kept = list.map((member) => keep(member, counting, around)).filter((member) => member !== undefined);
  return allOrLess(list, kept);
}

/** The list itself where it has lost nothing. */
function allOrLess(list: readonly unknown[], kept: readonly unknown[]): readonly unknown[] {
  return kept.length === list.length && kept.every((member, i) => member === list[i]) ? list : kept;
}

function keep(member: unknown, counting: Counting, around: Around): unknown {
  if (typeof member !== 'object' || member === null) return member;
  const { source, cites = [] } = member as { source?: string; cites?: readonly Citation[] };
  const isCounting = source === undefined || counting.has(source);
  const isReported = cites.length === 0 || cites.some((cite) => counting.vouches(cite, [cites, ...around]));
  return isCounting && isReported ? thin(member, counting, around) : undefined;
}

/** Where one version is left nothing differs: what it cites stands behind the whole. */
function settle<T extends { accounts?: readonly Account[]; cites?: readonly Citation[] }>(of: T): T {
  const { accounts = [], cites = [] } = of;
  const differing = accounts.filter(({ versions }) => versions.length > 1);
  if (differing.length === accounts.length) return of;
  const settled = accounts.filter(({ versions }) => versions.length < 2);
  const behind = settled.flatMap(({ versions }) => versions.flatMap((version) => version.cites ?? []));
  return { ...of, accounts: differing, cites: [...cites, ...behind] };
}
