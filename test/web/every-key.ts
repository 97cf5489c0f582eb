/** Walks a page by keyboard alone, row by row of a table, and holds the table against what the documents promise. */
import { commands, userEvent } from 'vitest/browser';
import { textOf } from './reach.js';

/** One thing that a reader does, with keys as the documents spell them. */
export interface Step {
  /** Where, as “Accessibility” names it. */
  readonly where: string;
  /** What it is, as “Explore” names it where it does. */
  readonly does: string;
  /** The name of what the Tab key has to come to, or its beginning and `…`; empty: where the reader is. */
  readonly at: string;
  /** One after the other, with spaces between; `Shift+Enter` at once. */
  readonly keys: string;
  readonly sees: () => unknown;
  readonly is: unknown;
}

/** The name as it is spoken of what has the focus, through shadow roots, and the value of a slider. */
export function focused(): string {
  let at: Element | null = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at) return '';
  const [label] = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? (at.labels ?? []) : [];
  const host = at.getRootNode() instanceof ShadowRoot ? (at.getRootNode() as ShadowRoot).host : undefined;
  const name =
    at.ariaLabel ??
    (at.getAttribute('title') || textOf(label ?? at) || textOf(host?.matches('case-mention') ? host : null));
  return [name ?? '', at.ariaValueText].filter(Boolean).join(' | ');
}

const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);

const NAMED: Readonly<Record<string, string>> = {
  ...{ '→': 'ArrowRight', '←': 'ArrowLeft', '↓': 'ArrowDown', '↑': 'ArrowUp' },
  ...{ 'Page Down': 'PageDown', 'Page Up': 'PageUp', Esc: 'Escape', Space: ' ' },
};
/** Longer than the way through any of the pages. */
const MOST_TABS = 90;

/** What went otherwise than the table says. @param start focused where Tab has come to the end. @param settled until all is drawn. */
export async function walk(
  steps: readonly Step[],
  start: HTMLElement,
  settled: () => Promise<unknown>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  start.focus();
  for (const { does, at, keys, sees, is } of steps) {
    if (!(await reach(at, start))) wrong.push(`${does}: Tab does not come to “${at}”`);
    for (const key of keys.split(/ (?!Down|Up)/)) {
      await userEvent.keyboard(key.length === 1 && !(key in NAMED) ? key : spelled(key));
      await drawn();
    }
    await settled();
    const seen = await Promise.resolve().then(sees).catch(String);
    if (JSON.stringify(seen) !== JSON.stringify(is))
      wrong.push(`${does}, ${keys} at “${at}”: ${JSON.stringify(seen)}, not ${JSON.stringify(is)}`);
  }
  return wrong;
}

async function reach(name: string, start: HTMLElement): Promise<boolean> {
  const isThere = (): boolean =>
    name.endsWith('…') ? focused().startsWith(name.slice(0, -1)) : name === '' || focused() === name;
  for (let i = 0; i < MOST_TABS && !isThere(); i++) {
    if (document.activeElement === start.parentElement?.lastElementChild) start.focus();
    else await userEvent.tab();
  }
  return isThere();
}

function spelled(keys: string): string {
  const parts = keys.split('+').map((key) => NAMED[key] ?? key);
  const held = parts.slice(0, -1);
  return [
    ...held.map((key) => `{${key}>}`),
    `{${parts.at(-1) ?? ''}}`,
    ...held.map((key) => `{/${key}}`),
  ].join('');
}

/** Every function that “Explore” names: the first cells of its tables, and what stands at the foot. */
export async function explored(): Promise<readonly string[]> {
  const text = await read('explore');
  const rows = [...text.matchAll(/^\| (?!---)([^|]*[^ |]) \|/gm)].map(([, name = '']) => name);
  const listed = [...text.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, name = '']) => name);
  return [...rows.filter((name) => name !== 'tool'), ...listed];
}

/** Every key that “Accessibility” names, as `where: key`. */
export async function promised(): Promise<readonly string[]> {
  const [, table = ''] = (await read('accessibility')).split('## Keys');
  let where = '';
  return [...table.split('## ')[0]!.matchAll(/^\| (?!---|where)([^|]*)\| ([^|]*) \|/gm)].flatMap(
    ([, place = '', cell = '']) => {
      where = place.trim() || where;
      const keys = cell.replaceAll('</kbd>+<kbd>', '+').matchAll(/<kbd>(.+?)<\/kbd>/g);
      return [...keys].map(([, key = '']) => `${where}: ${key}`);
    },
  );
}

async function read(page: string): Promise<string> {
  return (await commands.readText(`stories/${page}.mdx`)) ?? '';
}
