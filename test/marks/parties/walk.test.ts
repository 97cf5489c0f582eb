/** Where a key leads in the diagram of the first case. */
import { describe, expect, test } from 'vitest';
import { layoutParties } from '../../../src/layout/parties/at-once.js';
import type { Walk } from '../../../src/layout/walk.js';
import { clockwise, findInDiagram, type Stand, walkDiagram } from '../../../src/marks/parties/walk.js';
import { estimateWidths } from '../../layout/estimate-widths.js';
import { firstCase } from '../../state/cases.js';
import { described } from './parties.js';

const { plan } = described(firstCase);
const geometry = layoutParties(plan.subject, {
  width: 1000,
  em: 16,
  isMirrored: false,
  measure: estimateWidths(16),
});

function walk(at: string, ...ways: readonly Walk[]): Stand {
  return ways.reduce<Stand>((stand, way) => walkDiagram(stand, way, plan, geometry) ?? stand, {
    at,
    from: undefined,
  });
}

const twitter = geometry.parties.find(({ id }) => id === 'twitter')!;
const around = clockwise(twitter, geometry.relations, plan).map(({ id }) => id);

test('all that leads to or from a party is around it, each once', () => {
  const own = firstCase.case.relationships!.filter(({ from, to }) => from === 'twitter' || to === 'twitter');
  expect([...around].sort()).toEqual(own.map(({ id }) => id).sort());
});

describe('from a party', () => {
  test('down steps on its first relationship', () => {
    expect(walk('twitter', 'row below')).toEqual({ at: around[0], from: 'twitter' });
  });

  test('right goes through all of them clockwise and round again, left the other way', () => {
    const ways = around.map((_, i) => walk('twitter', 'row below', ...Array<Walk>(i).fill('next')).at);
    expect(ways).toEqual(around);
    expect(walk('twitter', 'row below', ...Array<Walk>(around.length).fill('next')).at).toBe(around[0]);
    expect(walk('twitter', 'row below', 'previous').at).toBe(around.at(-1));
  });

  test('down again goes on to the other party, up goes back', () => {
    const there = walk('twitter', 'row below');
    const { from, to } = plan.edges.get(there.at)!;
    expect(walk('twitter', 'row below', 'row below').at).toBe(from === 'twitter' ? to : from);
    expect(walk('twitter', 'row below', 'row above').at).toBe('twitter');
  });
});

test('left and right reach every party and every group’s button', () => {
  const seen = new Set<string>();
  let stand = walk('twitter', 'first');
  for (let i = 0; i < 60; i++) {
    seen.add(stand.at);
    stand = walkDiagram(stand, 'next', plan, geometry) ?? stand;
  }
  expect([...plan.nodes.keys()].filter((id) => !seen.has(id))).toEqual([]);
  expect(seen).toContain('turn dhs');
  expect(stand.at).toBe(walk('twitter', 'last').at);
});

test('a letter goes to the next party whose name begins so, and round again', () => {
  const first = findInDiagram('u', 'twitter', plan, geometry)!;
  const second = findInDiagram('u', first.at, plan, geometry)!;
  expect(new Set([first.at, second.at])).toEqual(new Set(['cbp', 'uscis']));
  expect(findInDiagram('u', second.at, plan, geometry)).toEqual(first);
  expect(findInDiagram('x', 'twitter', plan, geometry)).toBeUndefined();
});
