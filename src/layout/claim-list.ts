/** In which order claims are listed: by who makes them against whom, then by their kind, each as in the file. */
import type { CaseIndex } from '../case/index-case.js';
import type { Claim } from '../case/schema.js';

/** Claims of the same kind that the same parties make. */
export interface ClaimGroup {
  /** Ids of those who make them. */
  readonly by: readonly string[];
  readonly kind: string | undefined;
  /** Whether it is the first of these parties. */
  readonly isFirst: boolean;
  readonly claims: readonly Claim[];
}

export interface ClaimPage {
  readonly groups: readonly ClaimGroup[];
  /** The place of its first claim among all, from 0. */
  readonly from: number;
  readonly count: number;
  readonly total: number;
}

/** Claims on a page: each has a history, and may have parts. */
export const CLAIMS_ON_PAGE = 50;

const known = new WeakMap<CaseIndex, readonly Claim[]>();

/** All claims as they are listed. Where an id stands twice, the first keeps it, and the others are not reached by it. */
export function claimsInOrder(index: CaseIndex): readonly Claim[] {
  const listed = known.get(index) ?? sortClaims(index.case.claims ?? []);
  known.set(index, listed);
  return listed;
}

function sortClaims(claims: readonly Claim[]): readonly Claim[] {
  const byMaker = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    const kinds = byMaker.get(makersOf(claim)) ?? new Map<string, Claim[]>();
    byMaker.set(makersOf(claim), kinds);
    const found = kinds.get(claim.kind ?? '');
    if (found) found.push(claim);
    else kinds.set(claim.kind ?? '', [claim]);
  }
  return [...byMaker.values()].flatMap((kinds) => [...kinds.values()].flat());
}

function makersOf({ by = [] }: Claim): string {
  return JSON.stringify(by);
}

/** On which page a claim stands; undefined where the case does not have it. */
export function pageWith(index: CaseIndex, id: string | undefined): number | undefined {
  const claim = index.claimById.get(id ?? '');
  const at = claim ? claimsInOrder(index).indexOf(claim) : -1;
  return at === -1 ? undefined : Math.floor(at / CLAIMS_ON_PAGE);
}

/** A page of at most `most` claims of the list, in groups; the last one where there are not so many. */
export function layoutClaims(index: CaseIndex, page: number, most = CLAIMS_ON_PAGE): ClaimPage {
  const all = claimsInOrder(index);
  const last = Math.max(0, Math.ceil(all.length / most) - 1);
  const from = Math.min(last, Math.max(0, page)) * most;
  const claims = all.slice(from, from + most);
  return { groups: inGroups(claims), from, count: claims.length, total: all.length };
}

function inGroups(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups: (ClaimGroup & { readonly claims: Claim[] })[] = [];
  let last: { readonly makers: string; readonly kind: string | undefined } | undefined;
  for (const claim of claims) {
    const { by = [], kind } = claim;
    const makers = makersOf(claim);
    const isFirst = last?.makers !== makers;
    if (isFirst || last?.kind !== kind) groups.push({ by, kind, isFirst, claims: [claim] });
    else groups.at(-1)?.claims.push(claim);
    last = { makers, kind };
  }
  return groups;
}
