/** Templates and style sheets without what only people read in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const STYLES = `${SRC}web/styles/`;

/** What the style sheets hand on among themselves, each with a letter or two: the same in every build and chunk of it. */
function privateNames(): ReadonlyMap<string, string> {
  const sheets = readdirSync(STYLES).map((file) => readFileSync(STYLES + file, 'utf8'));
  const names = [...new Set(sheets.join('').match(PRIVATE))].sort();
  return new Map(names.map((name, i) => [name, `--_${(i + 10).toString(36)}`]));
}

const PRIVATE = /--_[\w-]+/g;

/**
 * Takes the indentation out of the templates in what pages load, where between tags and rules it means nothing, and the
 * length out of names that no page can know.
 */
export function shortTemplates(): Plugin {
  const names = privateNames();
  const shortStyle = (text: string): string =>
    withoutSpace(text).replace(PRIVATE, (name) => names.get(name) ?? name);
  return {
    name: 'short-templates',
    transform(code, id) {
      if (!id.startsWith(SRC) || !/\b(css|html|svg)`/.test(code)) return undefined;
      const texts = templateTexts(this.parse(code)).sort((a, b) => a.start - b.start);
      let short = '';
      let done = 0;
      for (const { start, end, isStyle } of texts) {
        short += code.slice(done, start) + (isStyle ? shortStyle : shortMarkup)(code.slice(start, end));
        done = end;
      }
      return { code: short + code.slice(done), map: null };
    },
  };
}

function shortMarkup(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/( [\w-]+=)"([\w.-]+)"(?=[ >])/g, '$1$2');
}

/** What stands in quotation marks is seen by readers, and stays. */
function withoutSpace(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/('[^']*')|([:;,{}]|^)\s+/g, '$1$2')
    .replace(/\s+\{/g, '{')
    .replace(/ > /g, '>')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
}

interface TemplateText {
  readonly start: number;
  readonly end: number;
  readonly isStyle: boolean;
}

/** The texts of Lit's templates in a syntax tree (ESTree), in no order. */
function templateTexts(node: unknown): TemplateText[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(templateTexts);
  const { type, tag, quasi } = node as {
    type?: string;
    tag?: { name?: string };
    quasi?: { quasis: TemplateText[] };
  };
  if (type !== 'TaggedTemplateExpression' || !/^(css|html|svg)$/.test(tag?.name ?? '')) return below;
  return [
    ...below,
    ...(quasi?.quasis ?? []).map(({ start, end }) => ({ start, end, isStyle: tag?.name === 'css' })),
  ];
}
