/** Lists whose things keep their nodes: whatever comes and goes, each has its own words, and nobody else's focus. */
import fc from 'fast-check';
import { html, render, svg, type TemplateResult } from 'lit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keepNodes } from '../../src/web/keep-nodes.js';

const own = (key: string): string => key;
const FORMS = {
  'a drawing': (keys: readonly string[]): TemplateResult =>
    html`<svg>${keepNodes(keys, own, (key) => svg`<g tabindex="0"><text>${key}</text></g>`)}</svg>`,
  'a list': (keys: readonly string[]): TemplateResult =>
    html`<ul>${keepNodes(keys, own, (key) => html`<li tabindex="0">${key}</li>`)}</ul>`,
} as const;

/** Draws one after the other into the same place. */
function place(form: keyof typeof FORMS) {
  const into = document.createElement('div');
  document.body.append(into);
  onTestFinished(() => {
    into.remove();
  });
  return {
    draw(...keys: readonly string[]): readonly (HTMLElement | SVGElement)[] {
      render(FORMS[form](keys), into);
      return [...into.querySelectorAll<HTMLElement | SVGElement>('g, li')];
    },
  };
}
const words = (nodes: readonly Element[]): readonly string[] => nodes.map(({ textContent }) => textContent);

test('in a drawing what comes takes the nodes of what goes', () => {
  const { draw } = place('a drawing');
  const [a, b, c] = draw('a', 'b', 'c');
  expect(draw('b', 'c', 'd')).toEqual([b, c, a]);
  expect(a?.textContent).toBe('d');
  expect(draw('e', 'b', 'd', 'f').slice(0, 3)).toEqual([c, b, a]);
});

test('elsewhere it has nodes of its own, since what goes may have been opened', () => {
  const { draw } = place('a list');
  const [a, b, c] = draw('a', 'b', 'c');
  const [one, two, three] = draw('b', 'c', 'd');
  expect([one, two]).toEqual([b, c]);
  expect(three).not.toBe(a);
});

describe.each(['a drawing', 'a list'] as const)('%s', (form) => {
  test('nobody has the focus of what has gone', () => {
    const { draw } = place(form);
    const [a] = draw('a', 'b', 'c');
    a?.focus();
    expect(document.activeElement).toBe(a);
    draw('b', 'c', 'd');
    expect(document.activeElement).toBe(document.body);
  });

  test('whatever comes and goes stands in its order, and what stays keeps its nodes', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 2, maxLength: 8 }), (lists) => {
        const { draw } = place(form);
        let before: ReadonlyMap<string, Element> = new Map();
        for (const list of lists) {
          const nodes = draw(...list);
          expect(words(nodes)).toEqual(list);
          for (const [i, key] of list.entries()) if (before.has(key)) expect(nodes[i]).toBe(before.get(key));
          before = new Map(list.map((key, i) => [key, nodes[i]!]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
