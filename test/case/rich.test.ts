import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/case/plain-text.js';
import { type Block, type Inline, parseRich } from '../../src/case/rich.js';

/** The tree in short: `p(a em(b))`. */
function shown(text: string): string {
  const inline = (of: Inline): string => {
    if (typeof of === 'string') return of.replaceAll('\n', '\\n');
    if (of.kind === 'break') return '<br>';
    const inner = of.children.map(inline).join('');
    if (of.kind === 'link') return `a<${of.href}>(${inner})`;
    return `${of.kind === 'strong' ? 'b' : 'i'}(${inner})`;
  };
  const block = (of: Block): string => {
    if (of.kind === 'list') {
      const items = of.items.map((item) => `li(${item.map(inline).join('')})`).join('');
      return `${of.isOrdered ? 'ol' : 'ul'}(${items})`;
    }
    return `${of.kind === 'quotation' ? 'q' : 'p'}(${of.children.map(inline).join('')})`;
  };
  return parseRich(text).map(block).join(' ');
}

function nodesIn(blocks: readonly Block[]): number {
  const count = (of: Inline): number =>
    typeof of === 'string' || of.kind === 'break'
      ? 1
      : 1 + of.children.reduce((sum, child) => sum + count(child), 0);
  const inlines = (of: Block): readonly Inline[] => (of.kind === 'list' ? of.items.flat() : of.children);
  return blocks.reduce(
    (sum, of) => sum + 1 + inlines(of).reduce((inner, child) => inner + count(child), 0),
    0,
  );
}

function depthOf(blocks: readonly Block[]): number {
  const depth = (of: Inline): number =>
    typeof of === 'string' || of.kind === 'break' ? 1 : 1 + Math.max(0, ...of.children.map(depth));
  const inlines = (of: Block): readonly Inline[] => (of.kind === 'list' ? of.items.flat() : of.children);
  return Math.max(0, ...blocks.flatMap(inlines).map(depth));
}

describe('the grammar', () => {
  test.each<[string, string, string]>([
    ['nothing', '', ''],
    ['spaces', ' \n\t\n ', ''],
    ['text', 'Plain words.', 'p(Plain words.)'],
    ['emphasis', 'a *b* c', 'p(a i(b) c)'],
    ['emphasis by lines', 'a _b_ c', 'p(a i(b) c)'],
    ['strong', 'a **b** c', 'p(a b(b) c)'],
    ['emphasis in strong', '**a *b* c**', 'p(b(a i(b) c))'],
    ['strong in emphasis', '*a **b** c*', 'p(i(a b(b) c))'],
    ['both at once', '***a***', 'p(b(i(a)))'],
    ['emphasis in a word', '2*3*4', 'p(2i(3)4)'],
    ['lines in a word', 'snake_case_name', 'p(snake_case_name)'],
    ['a star alone', '2 * 3 * 4', 'p(2 * 3 * 4)'],
    ['a star without an end', 'a *b', 'p(a *b)'],
    ['two stars without an end', 'a **b', 'p(a **b)'],
    ['a star that opens nothing', 'a * b*', 'p(a * b*)'],
    ['ends that cross', '*a **b* c**', 'p(i(a **b) c**)'],
    ['strong by lines', 'a __b__ c', 'p(a b(b) c)'],
    ['two lines in a word', 'a__b__c', 'p(a__b__c)'],
    ['both at once, ended one by one', '**a *b***', 'p(b(a i(b)))'],
    ['an empty space to fill in', 'Mr. ____ said', 'p(Mr. ____ said)'],
    ['a long empty space', 'Name: ________', 'p(Name: ________)'],
    ['two lines', 'Mr. __ said', 'p(Mr. __ said)'],
    ['a word left out', 'you ****', 'p(you ****)'],
    ['letters left out', 'a f****d b', 'p(a f****d b)'],
    ['many stars', '* * *', 'ul(li(* *))'],
    ['a rule of stars', '*****', 'p(*****)'],
    ['a link', '[a](https://example.org/b)', 'p(a<https://example.org/b>(a))'],
    ['a link among words', 'see [a b](https://example.org), c', 'p(see a<https://example.org>(a b), c)'],
    ['a link with emphasis', '[a *b*](https://example.org)', 'p(a<https://example.org>(a i(b)))'],
    ['emphasis around a link', '*[a](https://example.org)*', 'p(i(a<https://example.org>(a)))'],
    ['a link of mail', '[a](mailto:b@example.org)', 'p(a<mailto:b@example.org>(a))'],
    ['a relative link', '[a](/b)', 'p(a</b>(a))'],
    [
      'a link without words',
      '[](https://example.org/b)',
      'p(a<https://example.org/b>(https://example.org/b))',
    ],
    ['brackets alone', 'he [sic] said', 'p(he [sic] said)'],
    ['brackets in brackets', '[a [b](https://example.org)]', 'p(a<https://example.org>(a [b)])'],
    ['a bracket without an end', '[a', 'p([a)'],
    ['a bracket that ends nothing', 'a]', 'p(a])'],
    ['a space before the address', '[a] (https://example.org)', 'p([a] (https://example.org))'],
    ['a space in the address', '[a](https://example.org b)', 'p([a](https://example.org b))'],
    ['no address', '[a]()', 'p([a]())'],
    ['a title behind the address', '[a](https://example.org "b")', 'p([a](https://example.org "b"))'],
    ['an image', '![a](https://example.org/b.png)', 'p(!a<https://example.org/b.png>(a))'],
    ['an escape', '\\*a\\* \\[b\\]', 'p(*a* [b])'],
    ['an escape of nothing', 'C:\\path', 'p(C:\\path)'],
    ['an escape at the end', 'a\\', 'p(a\\)'],
    ['two lines', 'a\nb', 'p(a\\nb)'],
    ['a line break', 'a  \nb', 'p(a<br>b)'],
    ['one space before the end of a line', 'a \nb', 'p(a\\nb)'],
    ['other ends of lines', 'a\r\nb\r\rc', 'p(a\\nb) p(c)'],
    ['paragraphs', 'a\n\nb\n \nc', 'p(a) p(b) p(c)'],
    ['emphasis over lines', '*a\nb*', 'p(i(a\\nb))'],
    ['emphasis over paragraphs', '*a\n\nb*', 'p(*a) p(b*)'],
    ['a quotation', '> a\n> b', 'q(a\\nb)'],
    ['a quotation without spaces', '>a', 'q(a)'],
    ['a quotation in a quotation', '> > a', 'q(> a)'],
    ['a quotation after a paragraph', 'a\n> b', 'p(a) q(b)'],
    ['a list', '- a\n- b', 'ul(li(a)li(b))'],
    ['a list by other marks', '* a\n+ b', 'ul(li(a)li(b))'],
    ['a list with emphasis', '- *a*\n- b', 'ul(li(i(a))li(b))'],
    ['a list of numbers', '1. a\n2. b', 'ol(li(a)li(b))'],
    ['a list of numbers by brackets', '1) a\n2) b', 'ol(li(a)li(b))'],
    ['both kinds of list', '- a\n1. b', 'ul(li(a)) ol(li(b))'],
    ['a list and words', '- a\nb', 'ul(li(a)) p(b)'],
    ['a year that ends a sentence', 'It was\n2017. Then', 'p(It was\\n2017. Then)'],
    ['a year at the start', '2017. Then', 'p(2017. Then)'],
    ['a list that does not start at 1', '3. c\n4. d', 'p(3. c\\n4. d)'],
    ['a list that leaves numbers out', '1. a\n5. b', 'ol(li(a)) p(5. b)'],
    ['a list of ones', '1. a\n1. b\n1. c', 'ol(li(a)li(b)li(c))'],
    ['a list in pieces', '1. a\n\n2. b', 'ol(li(a)) p(2. b)'],
    ['a number without words', '1.', 'p(1.)'],
    ['a minus without a space', '-5 degrees', 'p(-5 degrees)'],
    ['a text of markup', '<b>a</b> &amp; <!-- c -->', 'p(<b>a</b> &amp; <!-- c -->)'],
    ['headings are no grammar', '# a', 'p(# a)'],
    ['code is no grammar', '`a *b*`', 'p(`a i(b)`)'],
  ])('%s: %j', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('hostile addresses stay text', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'javascript&colon;x//https://',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'https://news.example@evil.example',
  ])('[a](%s)', (address) => {
    const links = parseRich(`[a](${address})`).flatMap((block) =>
      block.kind === 'list'
        ? []
        : block.children.filter((child) => typeof child !== 'string' && child.kind === 'link'),
    );
    const isRelative = address.includes('&colon;');
    expect(links).toHaveLength(isRelative ? 1 : 0);
    expect(plainText(`[a](${address})`)).toBe(isRelative ? 'a' : `[a](${address})`);
  });
});

describe('laws', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    ']',
    '](https://e.org)',
    '\\',
    '\n',
    '  \n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    ' ',
    'a',
    'Ω',
    '7',
  );
  const text = fc.array(marks, { maxLength: 40 }).map((of) => of.join(''));

  test('no letter is lost, whatever the marks', () => {
    fc.assert(
      fc.property(text, (of) => {
        const letters = (from: string): string => from.replace(/[^aΩ7]/g, '');
        expect(letters(plainText(of))).toBe(letters(of.replaceAll('(https://e.org)', '')));
      }),
      { numRuns: 500 },
    );
  });

  test('text without marks is kept as it is', () => {
    const plain = fc
      .string({ unit: fc.constantFrom(...Array.from('abcÄ訴😀 .,;:!?"\'()<>&#@/=%$^~|{}')), minLength: 1 })
      .map((of) => of.trim())
      .filter((of) => of !== '' && !of.startsWith('>'));
    fc.assert(
      fc.property(plain, (of) => {
        expect(parseRich(of)).toEqual([{ kind: 'paragraph', children: [of] }]);
        expect(plainText(of)).toBe(of);
      }),
      { numRuns: 200 },
    );
  });

  test('text with every mark escaped is kept as it is', () => {
    const raw = fc.string({ unit: fc.constantFrom(...Array.from('ab*_[]\\()')), minLength: 1 });
    fc.assert(
      fc.property(raw, (of) => {
        expect(plainText(of.replace(/[*_[\]\\]/g, '\\$&'))).toBe(of);
      }),
      { numRuns: 200 },
    );
  });

  test('a tree is never deep', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(depthOf(parseRich(of))).toBeLessThanOrEqual(6);
      }),
      { numRuns: 200 },
    );
  });
});

/** Pieces that would drive a careless reader to look at every pair of them. */
const PIECES = [
  '*',
  '**a',
  '_a ',
  '[',
  ']',
  '[a](',
  '[a](b) ',
  '*a _b **c ',
  '\\',
  '> ',
  '> a\n',
  '- a\n',
  '1. ',
  ' ',
  'a',
  '  \n',
  '(',
  '[*_',
  '](',
  '*a**',
];

describe.each(PIECES)('%j many times', (piece) => {
  test('twice the text gives no more than twice the nodes', () => {
    const nodes = [2000, 4000, 8000].map((times) => nodesIn(parseRich(piece.repeat(times))));
    expect(nodes[1]).toBeLessThanOrEqual(2 * (nodes[0] ?? 0) + 8);
    expect(nodes[2]).toBeLessThanOrEqual(2 * (nodes[1] ?? 0) + 8);
  });

  test('is no deeper than once', () => {
    expect(depthOf(parseRich(piece.repeat(20_000)))).toBeLessThanOrEqual(6);
  });
});

test('a million spaces before the end of a line are read once', () => {
  // Looking from each of them for the end of the line would take minutes.
  expect(shown(`a${' '.repeat(1_000_000)}b\nc`)).toMatch(/^p\(a +b\\nc\)$/);
});

test('the deepest quotations and lists are flat', () => {
  expect(parseRich('> '.repeat(10_000).concat('a'))).toHaveLength(1);
  expect(parseRich('- '.repeat(10_000).concat('a'))).toHaveLength(1);
});
