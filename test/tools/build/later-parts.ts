/** What a page loads later: in one file with the rest, or in chunks beside the bundle that find it again. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

const LATER = /const \{ ([\w, ]+) \} = await import\('([^']+)'\);/g;
const ONE_LATER = /\(await import\('([^']+)'\)\)\.(\w+)/g;

/**
 * In the one-file build there is nothing to load later. What would be is imported at once, by name: a namespace object
 * is built with `for…in`, which fails on pages that put junk on Object.prototype.
 */
export function allAtOnce(which = /^/): Plugin {
  return {
    name: 'all-at-once',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(SRC)) return undefined;
      const names = new Map<string, string>();
      const found = (wanted: string, from: string): boolean => {
        if (which.test(from)) for (const name of wanted.split(/,\s*/)) names.set(name, from);
        return which.test(from);
      };
      const whole = code
        .replace(LATER, (later, wanted: string, from: string) => (found(wanted, from) ? '' : later))
        .replace(ONE_LATER, (later, from: string, name: string) => (found(name, from) ? name : later));
      const imports = [...names].map(([name, from]) => `import { ${name} } from '${from}';`);
      if (which.test('') && /\bimport\('(?!\.\/opening\.js'\))/.test(whole))
        this.error(`${id} loads something later in another form.`);
      return imports.length > 0 ? { code: imports.join('') + whole, map: null } : undefined;
    },
  };
}

/** Takes Vite's own loader of chunks out: pages need none, it is no part of what is measured, and no bundler has it. */
export function plainLoading(): Plugin {
  return {
    name: 'plain-loading',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

/** The name of the script that pages load. */
export const BUNDLE = 'case-timeline.bundle';
const FROM_BUNDLE = new RegExp(`import \\{([^}]*)\\} from "\\.\\./${BUNDLE}\\.js";`);
const OWN_EXPORTS = /export \{([^}]*)\};/;

/**
 * Lets the chunks beside the bundle find it whatever the address it was loaded from: a page may put a query behind it,
 * and a module is one for each address. So the bundle puts what they need under a symbol of this build, and they are
 * asked for with its mark in their addresses: no cache gives those of another build.
 */
export function besideBundle(): Plugin {
  let mark = '';
  const key = (): string => `globalThis[Symbol.for("case-timeline ${mark}")]`;
  const named = (names: string): string => names.replaceAll(' as ', ': ');
  return {
    name: 'beside-bundle',
    buildStart() {
      mark = '';
    },
    renderStart() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id)?.code ?? '');
      mark = hash.digest('hex').slice(0, 8);
    },
    renderChunk(code, { isEntry, fileName }) {
      const marked = code.replace(/(import\(|from )"(\.\/[\w/-]+\.js)"/g, `$1"$2?${mark}"`);
      if (!isEntry)
        return {
          code: marked.replace(FROM_BUNDLE, (_, names: string) => `const {${named(names)}} = ${key()};`),
          map: null,
        };
      const all = (OWN_EXPORTS.exec(marked)?.[1] ?? '').split(',').map((name) => name.trim());
      if (all.length < 2) this.error(`${fileName} exports nothing.`);
      // What others may ask for has a name of its own, and what only chunks need a letter or two.
      const [own, inner] = [all.filter(isPublic), all.filter((name) => !isPublic(name))];
      const given = inner.map((name) => name.split(' as ').reverse().join(': ')).join(', ');
      const ends = `${key()} ??= {${given}};\nexport {${own.join(', ')}};`;
      return { code: marked.replace(OWN_EXPORTS, () => ends), map: null };
    },
  };
}

const isPublic = (name: string): boolean => /^\w{4,}$/.test(name.split(' as ').at(-1) ?? '');
