/** The rooms of src/: who may import whom, and who may know the page, the clock and chance. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** A room of src/, or a door beside them, with what it may import: rooms and doors by name, packages by pattern. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages?: RegExp;
}

const ORDER = ['case', 'formats', 'layout', 'locale', 'marks', 'state', 'static', 'web'];
/** The rooms above one in the order, and itself. */
const upTo = (room: string): readonly string[] => ORDER.slice(0, ORDER.indexOf(room) + 1);

const RULES: Readonly<Record<string, Room>> = {
  case: { rooms: upTo('case') },
  formats: { rooms: upTo('formats'), packages: /^d3-dsv$/ },
  layout: { rooms: upTo('layout'), packages: /^d3(-(scale|time|shape|force|array))?$/ },
  locale: { rooms: upTo('locale') },
  marks: {
    rooms: upTo('marks'),
    packages: /^lit$|^lit\/directives\/(class-map|guard|if-defined|join|map|range|repeat|when)\.js$/,
  },
  state: { rooms: upTo('state') },
  static: { rooms: upTo('static'), packages: /^lit$/ },
  web: {
    rooms: upTo('web'),
    packages: /^lit(\/(?!directives\/(unsafe|style-map))|$)|^@lit\/context$|^d3-zoom$/,
  },
  define: { rooms: ['web', 'define'] },
  'define.ts': { rooms: ['define'] },
  'elements.ts': { rooms: ['locale', 'web'] },
  'index.ts': { rooms: ['case', 'elements.ts'] },
  cli: { rooms: ['case', 'formats', 'locale', 'static', 'cli'], packages: /^node:util$/ },
  // Files and streams: no network.
  'cli.ts': { rooms: ['cli'], packages: /^node:(fs(\/promises)?|path|process|stream\/consumers)$/ },
  'embed.ts': { rooms: [] },
  'embed-parent.ts': { rooms: [] },
  'bundle.ts': { rooms: ['define.ts', 'elements.ts'] },
};

/** Only web/ knows the page; the door to it asks for the registry, and the door of the command for the clock. */
const PAGE = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'screen',
  'customElements',
  'localStorage',
]);
const PAGE_TYPE =
  /^(HTML|SVG|Shadow|Mutation|Resize|Intersection|Custom)\w*(Element|Root|Observer|Registry|Event)$|^(Node|Element|Document|Event|EventTarget|CSSStyleSheet|DOMParser|XMLHttpRequest|fetch|requestAnimationFrame|setTimeout|setInterval|queueMicrotask)$/;
const VAGUE = /^(utils?|helpers?|common|shared|internal|misc|lib)$/;

type Files = ReadonlyMap<string, string>;

/** What breaks a rule, as `file:line what`. Names are paths from src/. */
function findViolations(files: Files): string[] {
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => {
      const text = files.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    },
  };
  // Without any library, every name that a file does not declare or import is one of the machine's or the page's.
  const program = ts.createProgram([...files.keys()], { noLib: true, noResolve: true, types: [] }, host);
  const checker = program.getTypeChecker();
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    if (!file) return [];
    const found: string[] = VAGUE.test(posix.dirname(name).split('/').at(-1) ?? '')
      ? [`${name}:1 a vague folder`]
      : [];
    const visit = (node: ts.Node): void => {
      for (const what of [importIn(node, name, files), impureIn(node, name, checker)]) {
        if (what === undefined) continue;
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push(`${name}:${line + 1} ${what}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** The import that a node is and that no rule allows: static, dynamic, of a type, or exported from. */
function importIn(node: ts.Node, from: string, files: Files): string | undefined {
  const specifier = specifierOf(node);
  if (specifier === undefined) return undefined;
  const room = roomOf(from);
  const rule = RULES[room];
  if (!rule) return `no rule for ${room}/`;
  if (!specifier.startsWith('.'))
    return rule.packages?.test(specifier) ? undefined : `${room} may not import ${specifier}`;
  const target = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  if (!rule.rooms.includes(roomOf(target))) return `${room} may not import ${target}`;
  if (isElement(from, files) && isElement(target, files)) return `an element may not import ${target}`;
  return undefined;
}

function specifierOf(node: ts.Node): string | undefined {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const named = isStatic
    ? node.moduleSpecifier
    : isDynamic
      ? node.arguments[0]
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : undefined;
  if (named === undefined) return undefined;
  return ts.isStringLiteralLike(named) ? named.text : 'a name that is only known later';
}

function isElement(path: string, files: Files): boolean {
  return path.startsWith('web/') && /^ \* @tag /m.test(files.get(path) ?? '');
}

/** What a node below web/ knows of the page, the clock or chance. */
function impureIn(node: ts.Node, from: string, checker: ts.TypeChecker): string | undefined {
  const room = roomOf(from);
  if (room === 'web' || room === 'define' || /^embed\b/.test(room)) return undefined;
  if (room === 'cli.ts' && node.getText() === 'Date.now') return undefined;
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    if (/^(Date\.now|Math\.random|performance\.now)$/.test(text)) return `${text} below web/`;
    if (node.expression.getText() === 'globalThis' && isOfPage(node.name.text)) return `${text} below web/`;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date() below web/';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date() below web/';
  const isFree =
    ts.isIdentifier(node) &&
    isOfPage(node.text) &&
    isName(node) &&
    !checker.getSymbolAtLocation(node)?.declarations;
  return isFree ? `${node.text} below web/` : undefined;
}

function isOfPage(name: string): boolean {
  return PAGE.has(name) || PAGE_TYPE.test(name);
}

/** Not the property of something, nor the key of an object. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) && parent.name === node);
}

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files: Files = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(src + name, 'utf8')]),
);

test('every file of src/ keeps the rules', () => {
  expect(findViolations(files)).toEqual([]);
});

test('every room and door of src/ has rules', () => {
  const known = new Set([...files.keys()].map(roomOf));
  expect([...known].filter((room) => RULES[room] === undefined)).toEqual([]);
  expect([...known]).toEqual(
    expect.arrayContaining(['case', 'formats', 'layout', 'locale', 'marks', 'state', 'web', 'define']),
  );
});

describe('the check itself', () => {
  const tagged = '/**\n * @tag case-other\n */\nexport class Other {}';
  const found = (name: string, text: string): string[] =>
    findViolations(
      new Map([
        [name, text],
        ['web/other.ts', tagged],
      ]),
    );

  test.each<[string, string, string, string | undefined]>([
    [
      'an import from below',
      'case/a.ts',
      "import { b } from '../layout/b.js';",
      'case may not import layout/b.ts',
    ],
    ['an import from above', 'layout/a.ts', "import { b } from '../case/b.js';", undefined],
    [
      'an import of a type',
      'marks/a.ts',
      "import type { B } from '../state/b.js';",
      'marks may not import state/b.ts',
    ],
    ['an inline type', 'case/a.ts', "type A = import('../web/b.js').B;", 'case may not import web/b.ts'],
    ['an export from', 'case/a.ts', "export * from '../locale/b.js';", 'case may not import locale/b.ts'],
    ['an import at run time', 'case/a.ts', "void import('../web/b.js');", 'case may not import web/b.ts'],
    [
      'an import of a computed name',
      'case/a.ts',
      'void import(`../${1}.js`);',
      'case may not import a name that is only known later',
    ],
    ['an import for its effect', 'index.ts', "import './define.js';", 'index.ts may not import define.ts'],
    [
      'an import of a folder',
      'index.ts',
      "export * from './define/case-timeline.js';",
      'index.ts may not import define/case-timeline.ts',
    ],
    ['a package', 'case/a.ts', "import { scaleUtc } from 'd3';", 'case may not import d3'],
    ['a package of another room', 'layout/a.ts', "import { html } from 'lit';", 'layout may not import lit'],
    ['a module of Node in the command', 'cli/a.ts', "import 'node:fs';", 'cli may not import node:fs'],
    ['a module of Node at its door', 'cli.ts', "import 'node:fs';", undefined],
    [
      'the page in the command',
      'cli/a.ts',
      "import { b } from '../web/b.js';",
      'cli may not import web/b.ts',
    ],
    ['the clock at the door of the command', 'cli.ts', 'export const a = Date.now();', undefined],
    ['its package', 'layout/a.ts', "import { bisectRight } from 'd3';", undefined],
    ['a module of Node', 'locale/a.ts', "import 'node:fs';", 'locale may not import node:fs'],
    [
      'markup from text',
      'web/a.ts',
      "import 'lit/directives/unsafe-html.js';",
      'web may not import lit/directives/unsafe-html.js',
    ],
    [
      'a directive with a state',
      'marks/a.ts',
      "import 'lit/directives/until.js';",
      'marks may not import lit/directives/until.js',
    ],
    [
      'an import in several lines',
      'case/a.ts',
      "import {\n  b,\n} from '../web/b.js';",
      'case may not import web/b.ts',
    ],
    ['a network of the command', 'cli.ts', "import 'node:https';", 'cli.ts may not import node:https'],
    ['the same without an import', 'cli/a.ts', "void fetch('/a');", 'fetch below web/'],
    ['an import in a comment', 'case/a.ts', "// import { b } from '../web/b.js';", undefined],
    [
      'an element in an element',
      'web/a.ts',
      "/**\n * @tag case-a\n */\nimport './other.js';",
      'an element may not import web/other.ts',
    ],
    ['an element in what is none', 'web/a.ts', "import './other.js';", undefined],
    ['a new room', 'stuff/a.ts', "import './b.js';", 'no rule for stuff/'],
    ['a vague folder', 'case/utils/a.ts', 'export const a = 1;', 'a vague folder'],
    ['the page', 'marks/a.ts', 'export const a = document.title;', 'document below web/'],
    [
      'the page by way of the global',
      'marks/a.ts',
      'export const a = globalThis.window;',
      'globalThis.window below web/',
    ],
    ['a type of the page', 'layout/a.ts', 'export type A = HTMLElement;', 'HTMLElement below web/'],
    [
      'an observer',
      'state/a.ts',
      'export const a = new ResizeObserver(() => {});',
      'ResizeObserver below web/',
    ],
    ['the registry', 'index.ts', "customElements.get('a');", 'customElements below web/'],
    [
      'a parameter of such a name',
      'layout/a.ts',
      'export const a = (window: number) => window + 1;',
      undefined,
    ],
    [
      'a property of such a name',
      'layout/a.ts',
      'export const a = (b: { window: 1; location: 2 }) => b.window + b.location;',
      undefined,
    ],
    ['a key of such a name', 'layout/a.ts', 'export const a = { document: 1 };', undefined],
    ['the clock', 'layout/a.ts', 'export const a = Date.now();', 'Date.now below web/'],
    ['the clock, made', 'case/a.ts', 'export const a = new Date();', 'new Date() below web/'],
    ['the clock, without brackets', 'case/a.ts', 'export const a = new Date;', 'new Date() below web/'],
    ['the clock, as text', 'case/a.ts', 'export const a = Date();', 'Date() below web/'],
    ['a date', 'case/a.ts', 'export const a = new Date(0);', undefined],
    ['chance', 'layout/a.ts', 'export const a = Math.random();', 'Math.random below web/'],
    ['the page in its room', 'web/a.ts', 'export const a = document.title + Date.now();', undefined],
  ])('finds %s', (_, name, text, what) => {
    const line = text.slice(0, text.lastIndexOf('import')).split('\n').length;
    const place = what?.startsWith('an element') ? `${name}:${line}` : `${name}:1`;
    expect(found(name, text)).toEqual(what === undefined ? [] : [`${place} ${what}`]);
  });

  test('names the line', () => {
    expect(found('case/a.ts', "const a = 1;\n\nimport '../web/b.js';\n")).toEqual([
      'case/a.ts:3 case may not import web/b.ts',
    ]);
  });
});
