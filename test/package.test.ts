/** What is published: its doors, what they do when they are opened in plain Node, what pages load, and how large that is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const at = (path: string): string => join(root, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly budgets: Readonly<Record<string, number>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const published = JSON.parse(read('package.json')) as Package;
/** Style sheets of the themes, which one door names together. */
const themes = readdirSync(at('src/themes')).filter((file) => file.endsWith('.css'));
const targets = Object.values(published.exports)
  .flatMap((door) => (typeof door === 'string' ? door : Object.values(door)))
  .flatMap((path) => (path === './dist/themes/*.css' ? themes.map((file) => `./dist/themes/${file}`) : path));
const tags = readdirSync(at('src/define')).map((file) => file.replace(/\.ts$/, ''));

/** The file of src/ from which one of dist/ is built. */
const sourceOf = (path: string): string =>
  path === './dist/tokens.json'
    ? 'src/themes/tokens.json'
    : path.replace(/^\.\/dist\//, 'src/').replace(/(\.d\.ts|\.js)$/, '.ts');

const bundle = 'dist/case-timeline.bundle.js';
const offline = 'dist/case-timeline.offline.js';

describe('the doors', () => {
  test.each(targets.filter((path) => path.startsWith('./dist/')))(
    '%s is built from a file of src/',
    (path) => {
      expect(existsSync(at(sourceOf(path)))).toBe(true);
    },
  );

  test('there is one for each tag', () => {
    const doors = Object.keys(published.exports).filter((door) => door.startsWith('./define/'));
    expect(doors.sort()).toEqual(tags.map((tag) => `./define/${tag}`).sort());
  });

  test('the command is built from a module of src/ that Node runs by itself', () => {
    expect(published.bin).toEqual({ 'case-timeline': 'dist/cli.js' });
    expect(read('src/cli.ts')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('types and code of a door come from the same module', () => {
    for (const door of Object.values(published.exports))
      if (typeof door !== 'string') expect(sourceOf(door.types)).toBe(sourceOf(door.default));
  });

  test('all of them are among the files that are published', () => {
    const isPublished = (path: string): boolean =>
      path === './package.json' || published.files.some((file) => `${path}/`.startsWith(`./${file}/`));
    expect(
      [...targets, `./${published.unpkg}`.replace('././', './')].filter((path) => !isPublished(path)),
    ).toEqual([]);
  });

  test('define.ts registers every tag', () => {
    expect(
      [...read('src/define.ts').matchAll(/'\.\/define\/([\w-]+)\.js'/g)].map(([, tag]) => tag).sort(),
    ).toEqual([...tags].sort());
  });
});

describe('side effects', () => {
  /** Whether a pattern of package.json names the file. */
  const names = (pattern: string, file: string): boolean =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file);
  const isListed = (file: string): boolean => published.sideEffects.some((pattern) => names(pattern, file));
  const acting = ['cli', 'embed', 'embed-parent', 'define', 'bundle', ...tags.map((tag) => `define/${tag}`)];

  test.each(acting)('%s has some, as source and as built', (name) => {
    expect(isListed(`./src/${name}.ts`)).toBe(true);
    expect(isListed(name === 'bundle' ? `./${bundle}` : `./dist/${name}.js`)).toBe(true);
  });

  test('the offline file has some', () => {
    expect(isListed(`./${offline}`)).toBe(true);
  });

  test('no other file has', () => {
    const all = readdirSync(at('src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(
      all
        .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''))
        .filter((file) => isListed(`./src/${file}.ts`))
        .sort(),
    ).toEqual([...acting].sort());
  });
});

const isBuilt = ['dist/index.js', 'dist/case/index.js', 'dist/index.d.ts', bundle, offline].every((path) =>
  existsSync(at(path)),
);

test.runIf(process.env['CI'])('dist/ is there: "npm run build" makes it before the tests', () => {
  expect(isBuilt).toBe(true);
});

/** The bundle, and the chunks beside it. */
const scripts = (): string[] => [
  bundle,
  ...readdirSync(at('dist/chunks'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/chunks/${file}`),
];
const loaded = (): string[] => scripts().map(read);

/** What a Node of its own prints: nothing tells it that this is a test. */
function inNode(...args: readonly string[]): string {
  const { PATH = '', HOME = '' } = process.env;
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { PATH, HOME } });
}

const printed = (code: string): string => inNode('--input-type=module', '--eval', code).trim();

describe.skipIf(!isBuilt)('what is built (skipped where "npm run build" has not made dist/)', () => {
  test.each(targets)('%s is there', (path) => {
    expect(existsSync(at(path))).toBe(true);
  });

  test('case-timeline opens in plain Node, and registers nothing', () => {
    const code = `
      const defined = [];
      globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
      const before = new Set(Object.keys(globalThis));
      const { CaseTimeline, CaseDetail, parseCase } = await import('case-timeline');
      const added = Object.keys(globalThis).filter((name) => !before.has(name) && !/^(lit|reactiveElement)/.test(name));
      console.log(typeof CaseTimeline, typeof CaseDetail, typeof parseCase, defined.length, added.length);`;
    expect(printed(code)).toBe('function function function 0 0');
  });

  test('case-timeline/case reads, checks and indexes in plain Node', () => {
    const code = `
      const { parseCase, checkCase, indexCase } = await import('case-timeline/case');
      const { case: of, problems } = parseCase({ events: [{ id: 'a', title: 'A', when: '2017' }, { id: 'a', title: 'B' }] });
      console.log(typeof document, problems.length, checkCase(of).problems[0].path, indexCase(of).events.length);`;
    expect(printed(code)).toBe('undefined 0 $.events[1].id 2');
  });

  test('case-timeline/formats writes a case in plain Node', () => {
    const code = `
      const { indexCase, parseCase } = await import('case-timeline/case');
      const { writeCalendar, writeCsv, writeJson } = await import('case-timeline/formats');
      const { case: of } = parseCase({ events: [{ id: 'a', title: 'A', when: '2017-04-07' }] });
      const rows = writeCsv(indexCase(of)).trim().split('\\n').length;
      const isDay = writeCalendar(indexCase(of), { stamp: 0 }).includes('DTSTART;VALUE=DATE:20170407');
      console.log(typeof document, parseCase(writeJson(of)).problems.length, rows, isDay);`;
    expect(printed(code)).toBe('undefined 0 2 true');
  });

  test('the command can be run as a program', () => {
    expect(read('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test.each(['case', 'formats', 'locale', 'cli'])('%s/ asks for no package', (room) => {
    const files = readdirSync(at(`dist/${room}`)).filter((file) => file.endsWith('.js'));
    const asked = files.flatMap((file) =>
      [...read(`dist/${room}/${file}`).matchAll(/^(?:import|export)\b[^;'"]*["']([^."'][^"']*)["'];/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(asked.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  });

  test.each(['case-timeline/define', ...tags.map((tag) => `case-timeline/define/${tag}`)])(
    '%s opens in plain Node',
    (door) => {
      expect(printed(`await import('${door}'); console.log('opened');`)).toBe('opened');
    },
  );

  test('a page that has registered its own keeps it', () => {
    const code = `
      const own = class {};
      const defined = new Map([['case-timeline', own]]);
      globalThis.customElements = { get: (tag) => defined.get(tag), define: (tag, it) => defined.set(tag, it) };
      console.info = () => {};
      await import('case-timeline/define');
      console.log(defined.get('case-timeline') === own, defined.has('case-detail'));`;
    expect(printed(code)).toBe('true true');
  });

  test.each([
    // Lit fills the template elements of its own templates in this way, under the policy of the page.
    ['innerHTML', 1],
    ['outerHTML', 0],
    ['unsafeHTML', 0],
    ['unsafeSVG', 0],
    ['insertAdjacentHTML', 0],
    ['createContextualFragment', 0],
    ['document.write', 0],
    ['DOMParser', 0],
    ['srcdoc', 0],
    ['eval(', 0],
    ['new Function', 0],
    ['Function(', 0],
    ['setHTMLUnsafe', 0],
    ['parseHTMLUnsafe', 0],
    ['foreignObject', 0],
    ['localStorage', 0],
    ['sessionStorage', 0],
    ['indexedDB', 0],
    ['XMLHttpRequest', 0],
    ['WebSocket', 0],
    ['sendBeacon', 0],
    ['postMessage', 0],
    ['unload', 0],
    ['document.cookie', 0],
  ])('what a page loads holds "%s" %d times, in chunks or in one file', (text, times) => {
    for (const code of [loaded().join('\n'), read(offline)])
      expect(code.replaceAll(/\b\w+Function\(/g, '').split(text)).toHaveLength(times + 1);
  });

  test('no module is in two of the files that a page loads', () => {
    const sources = scripts().flatMap(
      (path) => (JSON.parse(read(`${path}.map`)) as { sources: string[] }).sources,
    );
    const own = sources.map((source) => source.split('/').slice(-3).join('/'));
    expect(own.filter((source, i) => own.indexOf(source) !== i)).toEqual([]);
    expect(own.length).toBeGreaterThan(300);
  });

  test('every chunk that is asked for is there', () => {
    const asked = loaded().flatMap((code) => [...code.matchAll(/[(`"]\.\/(?:chunks\/)?([\w-]+\.js)\?/g)]);
    const names = [...new Set(asked.map(([, name]) => `dist/chunks/${name ?? ''}`))];
    expect(names.sort()).toEqual(
      scripts()
        .filter((path) => path !== bundle)
        .sort(),
    );
  });

  test('what a page loads names no address but those of namespaces, standards, and frames that a reader asks for', () => {
    const addresses = [...read(offline).matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
    const known = ['http://www.w3.org', 'https://page.invalid', 'https://example.org', 'https://lit.dev'];
    const frames = [
      'https://www.youtube-nocookie.com',
      'https://player.vimeo.com',
      'https://embed.documentcloud.org',
      'https://archive.org',
      'https://soundcloud.com',
      'https://w.soundcloud.com',
      'https://www.openstreetmap.org',
    ];
    expect([...new Set(addresses)].filter((one) => ![...known, ...frames].includes(one))).toEqual([]);
  });

  describe('sizes', () => {
    const kept = 'node_modules/.cache/case-timeline/sizes.json';
    const sizes: Readonly<Record<string, number>> = existsSync(at(kept))
      ? (JSON.parse(read(kept)) as Record<string, number>)
      : {};

    test.each(Object.entries(published.budgets))('%s takes at most %d bytes, compressed', (name, most) => {
      expect(sizes[name]).toBeLessThanOrEqual(most);
    });

    test('the README says how large each file is, to a hundredth: "node test/tools/sizes.mjs --readme"', () => {
      const [, table = ''] = /## Size\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
      const stated = [...table.matchAll(/^\| `([^`]+)` .*?([\d,]+) \|$/gm)].map(
        ([, name = '', bytes = '']) => [name, Number(bytes.replaceAll(',', ''))] as const,
      );
      expect(stated.map(([name]) => name)).toEqual(Object.keys(sizes));
      const off = stated.filter(([name, bytes]) => Math.abs(bytes / (sizes[name] ?? 0) - 1) >= 0.01);
      expect(off).toEqual([]);
    });
  });
});
