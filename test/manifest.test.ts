/** What the manifest says of the elements, compared with what their code does. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import tokenFile from '../src/themes/tokens.json';
import { writeEditorData } from './tools/editor-data.mjs';
import { listTokens } from './tools/token-list.js';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly (Named & { readonly kind: string; readonly attribute?: string })[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string })[];
  readonly cssStates?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** Makes the manifest as the project's own configuration does, in a folder of its own. */
function makeManifest(): Manifest {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const outdir = JSON.stringify(relative(root, folder));
    const own = JSON.stringify(new URL('../custom-elements-manifest.config.mjs', import.meta.url).href);
    writeFileSync(
      join(folder, 'cem.config.mjs'),
      `import own from ${own};\nexport default { ...own, outdir: ${outdir} };\n`,
    );
    const cem = join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
    const config = relative(root, join(folder, 'cem.config.mjs'));
    execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--config', config], { cwd: root });
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const manifest = makeManifest();
const elements = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      declaration.tagName === undefined ? [] : [[declaration.tagName, declaration]],
    ),
);

const read = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');
const namesOf = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();
/** What a pattern finds in texts, each once, in order. */
const allOf = (pattern: RegExp, ...texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')))].sort();

const tags = readdirSync(join(root, 'src', 'define')).map((file) => file.replace(/\.ts$/, ''));
const base = read('web/case-element.ts');
/** The modules of marks/ that an element draws with, at once or later: their texts. */
function marksOf(tag: string): string[] {
  const reached = new Set([`web/${tag}.ts`]);
  for (const path of reached) {
    const code = read(path).replaceAll(/^(?:import|export) type\b[^;]*;/gm, '');
    for (const [, from = ''] of code.matchAll(/(?:from |import\()'(\.[^']*)\.js'/g))
      reached.add(`${join(dirname(path), from)}.ts`);
  }
  return [...reached].filter((path) => path.startsWith('marks/')).map(read);
}
/** Style sheets that come with what is drawn later, by the door through which they come. */
const later = (door: string): string[] => allOf(/from '\.\/styles\/([\w-]+)\.js'/g, read(`web/${door}.ts`));
/** What an element loads after itself. */
const DOORS = [
  'claims-reader',
  'detail-drawing',
  'hands',
  'mention-card',
  'opening',
  'parties-drawing',
  'parties-hands',
  'parties-register',
  'sources-reader',
  'story-teller',
  'timeline-drawing',
  'tools',
];
const sheets = new Map(
  readdirSync(join(root, 'src', 'web', 'styles')).map((file) => [
    file.replace(/\.ts$/, ''),
    read(`web/styles/${file}`),
  ]),
);
/** With the sheets of which a sheet is made. */
function withTheirOwn(names: readonly string[]): readonly string[] {
  const all = new Set(names);
  for (const name of all)
    for (const [, part = ''] of (sheets.get(name) ?? '').matchAll(/from '\.\/([\w-]+)\.js'/g)) all.add(part);
  return [...all];
}

const tokens = listTokens(tokenFile);
/** By the name of a custom property. What is mixed from others is told in words. */
const DEFAULTS = new Map(
  tokens
    .filter(({ isPublic }) => isPublic)
    .map(({ name, css }) => [`--case-${name}`, css.includes('(') ? undefined : css]),
);
/** A phrase stands in the page's own text. */
const WITHOUT_EFFECT: Readonly<Record<string, readonly string[]>> = { 'case-mention': ['--case-padding'] };

/** The custom properties that a page can set and that have an effect in these sheets, by way of the private ones too. */
function settableIn(texts: readonly string[]): readonly string[] {
  const reached = new Set(allOf(/var\((--[\w-]+)/g, ...texts));
  for (const property of reached) {
    const token = tokens.find(({ name }) => property === `--_${name}`);
    if (token?.isPublic) reached.add(`--case-${token.name}`);
    for (const name of allOf(/var\((--[\w-]+)/g, token?.css ?? '')) reached.add(name);
  }
  return [...reached].filter((name) => name.startsWith('--case-')).sort();
}

test('the manifest has every tag that is defined, and no other', () => {
  expect([...elements.keys()].sort()).toEqual([...tags].sort());
});

test('it names files that are published', () => {
  expect(manifest.modules.map(({ path }) => path).filter((path) => !/^dist\/.*\.js$/.test(path))).toEqual([]);
});

describe.each(tags)('<%s>', (tag) => {
  const code = read(`web/${tag}.ts`);
  const element = elements.get(tag);

  test('lists each public property, with what it is for', () => {
    const declared = allOf(
      /^\s*(?:static override properties.*?\{ *)?(\w+): \{ (?:type|attribute)\b/gm,
      base,
      code,
    );
    const second = allOf(/, (\w+): \{ (?:type|attribute)\b/g, code);
    const read = allOf(/^  get (\w+)\(\)/gm, base, code);
    const fields = element?.members?.filter(({ kind }) => kind === 'field');
    expect(namesOf(fields)).toEqual([...new Set([...declared, ...second, ...read])].sort());
    expect(
      fields?.filter(({ name, description = '' }) => name !== 'lang' && description.length < 10),
    ).toEqual([]);
  });

  test('lists each attribute of a property', () => {
    const own = allOf(/\b(\w+): \{ type: String \}/g, base, code);
    expect(namesOf(element?.attributes)).toEqual(own);
  });

  test('lists only the events that there are, each with what it means', () => {
    const known = allOf(/static readonly type = '([\w-]+)'/g, read('web/events.ts'));
    const listed = element?.events ?? [];
    expect(known).toEqual(expect.arrayContaining(namesOf(listed)));
    expect(namesOf(listed)).toEqual(expect.arrayContaining(['case-problem']));
    expect(new Set(namesOf(listed)).size).toBe(listed.length);
    expect(listed.filter(({ description = '' }) => description.length < 10)).toEqual([]);
  });

  test('lists each state that is set', () => {
    expect(namesOf(element?.cssStates)).toEqual(allOf(/\.setState\('([\w-]+)'/g, base, code));
  });

  test('lists each custom property that its style sheets use', () => {
    const names = /static override styles = \[([^\]]*)\]/.exec(code)?.[1]?.split(/,\s*/) ?? [];
    for (const door of DOORS) if (code.includes(`import('./${door}.js')`)) names.push(...later(door));
    const own = withTheirOwn(names).filter((name) => name !== 'tokens');
    const used = settableIn(own.map((name) => sheets.get(name) ?? ''));
    expect(names).not.toEqual([]);
    expect(namesOf(element?.cssProperties)).toEqual(
      used.filter((name) => !WITHOUT_EFFECT[tag]?.includes(name)),
    );
  });

  test('gives each custom property the default of its token', () => {
    const said = element?.cssProperties?.map(({ name, default: value }) => [name, value]) ?? [];
    const meant = said.map(([name]) => [name, DEFAULTS.get(name ?? '')]);
    expect(said).toEqual(meant);
  });

  test('lists only parts that are drawn', () => {
    expect(allOf(/\bpart="([\w-]+)"/g, code, ...marksOf(tag))).toEqual(
      expect.arrayContaining(namesOf(element?.cssParts)),
    );
    expect(element?.cssParts).not.toEqual([]);
  });
});

test('<case-timeline> lists each part that is drawn', () => {
  expect(namesOf(elements.get('case-timeline')?.cssParts)).toEqual(
    allOf(/\bpart="([\w-]+)"/g, read('web/case-timeline.ts'), ...marksOf('case-timeline')),
  );
});

test('every style sheet belongs to an element', () => {
  const used = tags.flatMap(
    (tag) => /static override styles = \[([^\]]*)\]/.exec(read(`web/${tag}.ts`))?.[1]?.split(/,\s*/) ?? [],
  );
  const all = withTheirOwn([...used, ...DOORS.flatMap(later)]);
  expect([...new Set(all)].sort()).toEqual([...sheets.keys()].sort());
});

describe('what editors are told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'editors-'));
  writeEditorData(manifest, relative(root, folder));
  const told = (file: string): string => readFileSync(join(folder, file), 'utf8');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  interface Tag {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly values?: readonly Named[] }[];
  }
  const { tags } = JSON.parse(told('vscode.html-custom-data.json')) as { readonly tags: readonly Tag[] };

  test('every tag with its attributes', () => {
    const known = [...elements].map(([tag, { attributes }]) => [tag, namesOf(attributes)]);
    expect(tags.map(({ name, attributes }) => [name, namesOf(attributes)]).sort()).toEqual(known.sort());
  });

  test('what a choice is between', () => {
    const timeline = tags.find(({ name }) => name === 'case-timeline');
    const choices = Object.fromEntries(
      timeline?.attributes.map(({ name, values }) => [name, namesOf(values)]) ?? [],
    );
    expect(choices).toMatchObject({
      scale: ['equal', 'folded', 'time'],
      lanes: ['kind', 'none', 'party', 'source'],
    });
  });

  test('JetBrains as well', () => {
    const { contributions } = JSON.parse(told('web-types.json')) as {
      readonly contributions: { readonly html: { readonly elements: readonly Named[] } };
    };
    expect(namesOf(contributions.html.elements)).toEqual([...elements.keys()].sort());
  });
});
