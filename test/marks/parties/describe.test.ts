/** From a case to what is drawn of its parties: places, wholes, who stands beside whom, and what folds. */
import { describe, expect, test } from 'vitest';
import { firstCase, indexOf } from '../../state/cases.js';
import { manyParties } from './many.js';
import { described } from './parties.js';

const { plan, telling } = described(firstCase);
const subjectOf = (id: string, of = plan) => of.subject.parties.find((party) => party.id === id);

describe('the first case', () => {
  test.each([
    ['twitter', 'first'],
    ['wilmerhale', 'first'],
    ['dhs', 'second'],
    ['cbp', 'second'],
    ['court', 'court'],
    ['alt-uscis', 'third'],
    ['trump', 'third'],
    ['wikileaks', 'background'],
  ])('%s stands in place "%s"', (id, place) => {
    expect(subjectOf(id)?.place).toBe(place);
  });

  test.each([
    ['cbp', 'dhs'],
    ['dhs', 'trump-administration'],
    ['waxman', 'wilmerhale'],
    ['twitter', undefined],
  ])('%s stands inside %s', (id, whole) => {
    expect(subjectOf(id)?.whole).toBe(whole);
  });

  test.each([
    ['wilmerhale', 'twitter'],
    ['aclu', 'account-user'],
    ['cbp-agent', 'cbp'],
    ['wessler', 'aclu'],
    ['twitter', undefined],
  ])('%s stands beside %s', (id, client) => {
    expect(subjectOf(id)?.beside).toBe(client);
  });

  test('who is not identified is said to be that', () => {
    expect(plan.subject.parties.filter(({ note }) => note === 'not identified').map(({ id }) => id)).toEqual([
      'account-user',
      'cbp-agent',
    ]);
  });

  test('each relationship is a line with its verb; who is part of whom is seen, and stands in the table', () => {
    expect(plan.subject.relations).toHaveLength(firstCase.case.relationships!.length);
    expect(plan.subject.relations).toContainEqual({
      id: 'twitter-sues-dhs',
      from: 'twitter',
      to: 'dhs',
      text: 'sues',
      isBackground: false,
    });
    expect(plan.rows).toHaveLength(firstCase.case.relationships!.length + 5);
    expect(plan.rows.at(-1)).toMatchObject({ from: 'waxman', verb: 'is part of', to: 'wilmerhale' });
  });

  test('a kind that is left out is gone, its parties are not', () => {
    const { plan: left } = described(firstCase, { hidden: ['lawsuit', 'part of'] });
    expect(left.subject.relations.map(({ id }) => id)).not.toContain('twitter-sues-dhs');
    expect(left.rows.some(({ kind }) => kind === 'part of')).toBe(false);
    expect(left.nodes.size).toBe(plan.nodes.size);
    expect(subjectOf('cbp', left)?.whole).toBe('dhs');
  });

  test('a group that is turned over is one node with a count, and what led to its parts leads to it', () => {
    const { plan: folded } = described(firstCase, { turned: ['trump-administration'] });
    expect(folded.nodes.has('cbp')).toBe(false);
    expect(subjectOf('trump-administration', folded)).toMatchObject({ note: '4 parts', whole: undefined });
    const led = folded.subject.relations.filter(({ to }) => to === 'trump-administration');
    expect(led.map(({ from, text }) => [from, text])).toEqual([
      ['twitter', '3 relationships'],
      ['cbp-agent', 'acts for'],
      ['alt-uscis', '2 relationships'],
    ]);
    expect(folded.rows, 'the table keeps them all').toHaveLength(plan.rows.length);
  });
});

test('a pseudonym is the only name', () => {
  const { plan: veiled } = described(
    indexOf({
      events: [],
      parties: [{ id: 'a', name: 'Jane Roe', pseudonym: 'Witness A' }],
      relationships: [],
    }),
  );
  expect(JSON.stringify(veiled.subject)).toContain('Witness A');
  expect(JSON.stringify(veiled.subject)).not.toContain('Jane Roe');
});

test('no name and no verb is drawn the other way round', () => {
  const { plan } = described(
    indexOf({
      events: [],
      parties: [
        { id: 'a', name: 'Party \u202Eof Example\u202C' },
        { id: 'b', name: '\u2067B\u2069' },
      ],
      relationships: [{ id: 'c', from: 'a', to: 'b', verb: '\u202Esues' }],
    }),
  );
  expect(plan.subject.parties.map(({ text }) => text)).toEqual(['Party of Example', 'B']);
  expect(plan.subject.relations.map(({ text }) => text)).toEqual(['sues']);
});

test('circles of parts, ties to nobody and ids that stand twice do no harm', () => {
  const { plan: odd } = described(
    indexOf({
      events: [],
      parties: [
        { id: 'a', name: 'A', partOf: ['b'] },
        { id: 'b', name: 'B', partOf: ['c'] },
        { id: 'c', name: 'C', partOf: ['a', 'c', 'nobody'] },
        { id: 'a', name: 'Another A' },
      ],
      relationships: [
        { id: 'r', from: 'a', to: 'nobody', verb: 'sues' },
        { id: 's', from: 'a', to: 'a', verb: 'audits' },
      ],
    }),
  );
  expect(odd.subject.parties.map(({ id, whole }) => [id, whole])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['c', undefined],
  ]);
  expect(odd.subject.relations.map(({ id }) => id)).toContain('s');
  expect(odd.subject.relations.map(({ id }) => id)).not.toContain('r');
});

test('a role that ended gives way to the one that holds, and stands in the drawing as a line', () => {
  const { plan: roles } = described(
    indexOf({
      events: [],
      parties: [
        {
          id: 'a',
          name: 'A',
          partOf: [
            { party: 'old', when: '2010/2015' },
            { party: 'new', when: '2015/..' },
          ],
        },
        { id: 'old', name: 'Old' },
        { id: 'new', name: 'New' },
      ],
    }),
  );
  expect(subjectOf('a', roles)?.whole).toBe('new');
  expect(roles.subject.relations).toMatchObject([{ from: 'a', to: 'old', text: 'is part of' }]);
});

describe('many parties', () => {
  test('counsel of the one side and of the other are groups of their own, each beside whom they serve', () => {
    const sides = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'plaintiff' : 'defendant'));
    const index = indexOf({
      events: [],
      parties: sides.flatMap((side, i) => [
        { id: `p${i}`, name: `Party ${i}`, side },
        { id: `c${i}`, name: `Counsel ${i}`, kind: 'attorney' },
      ]),
      relationships: sides.map((_, i) => ({
        id: `r${i}`,
        from: `c${i}`,
        to: `p${i}`,
        kind: 'representation',
      })),
    });
    const { nodes, edges, subject } = described(index).plan;
    expect(Array.from(nodes.values(), ({ name, note }) => `${name}, ${note}`)).toEqual([
      'Plaintiffs, 30 parties',
      'Plaintiffs: attorney, 30 parties',
      'Defendants, 30 parties',
      'Defendants: attorney, 30 parties',
    ]);
    const [plaintiffs, theirs, defendants, others] = subject.parties.map(({ id }) => id);
    expect(subject.parties.map(({ beside }) => beside)).toEqual([
      undefined,
      plaintiffs,
      undefined,
      defendants,
    ]);
    expect(Array.from(edges.values(), ({ from, to }) => [from, to])).toEqual([
      [theirs, plaintiffs],
      [others, defendants],
    ]);
  });

  const index = indexOf(manyParties(200));

  test('start folded by side and kind', () => {
    const { plan: many } = described(index);
    expect([...many.nodes.values()].map(({ name, note }) => [name, note])).toEqual([
      ['Plaintiffs: company', '50 parties'],
      ['Defendants: company', '50 parties'],
      ['Plaintiffs: person', '50 parties'],
      ['Defendants: person', '50 parties'],
    ]);
    expect(many.subject.relations.map(({ text }) => text)).toEqual(Array(4).fill('50 relationships'));
  });

  test('open on demand, their parties inside them', () => {
    const [group] = described(index).plan.nodes.keys();
    const { plan: open } = described(index, { turned: [group!] });
    expect(open.nodes.size).toBe(54);
    expect(subjectOf('p0', open)?.whole).toBe(group);
  });

  test('few with very many ties are folded, too', () => {
    const few = manyParties(20);
    const relationships = Array.from({ length: 6 }, (_, i) =>
      few.relationships.map((tie) => ({ ...tie, id: `${tie.id} ${String(i)}` })),
    ).flat();
    const { nodes } = described(indexOf({ ...few, relationships })).plan;
    expect([...nodes.values()].map(({ note }) => note)).toEqual(Array(4).fill('5 parties'));
  });

  test('fewer are not folded', () => {
    expect(described(indexOf(manyParties(59))).plan.nodes.size).toBe(59);
  });
});

test('what is described stays the same for the same case', () => {
  expect(described(firstCase).plan.subject).toEqual(plan.subject);
  expect(telling.index).toBe(firstCase);
});
