/** The tokens as CSS: their names, and the defaults that style sheets give them. */

/** What the format of the Design Tokens Community Group cannot say; `tokens.json` tells what each field means. */
interface Own {
  readonly css?: string;
  readonly share?: number;
  readonly with?: string;
  readonly shared?: boolean;
}

interface Entry {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly $extensions?: { readonly 'case-timeline': Own };
}

/** `tokens.json`: groups by name, and in each its tokens by name. */
export type Tokens = Readonly<Record<string, string | Readonly<Record<string, string | Entry>>>>;

export interface Token {
  readonly group: string;
  readonly name: string;
  /** Of the format; undefined where it has none. */
  readonly type: string | undefined;
  readonly what: string;
  /** A page can set it: `--case-<name>`. */
  readonly isPublic: boolean;
  /** Style sheets reach it as `--_<name>`. */
  readonly isShared: boolean;
  /** As a style sheet of an element writes it; it may name what is shared. */
  readonly css: string;
}

export function listTokens(tokens: Tokens): readonly Token[] {
  return Object.entries(tokens).flatMap(([group, entries]) =>
    typeof entries === 'string'
      ? []
      : Object.entries(entries).flatMap(([name, entry]): readonly Token[] => {
          if (typeof entry === 'string') return [];
          const own = entry.$extensions?.['case-timeline'] ?? {};
          const isPublic = group !== 'derived';
          return [
            {
              ...{ group, name, isPublic, type: entry.$type, what: entry.$description ?? '' },
              isShared: !isPublic || own.shared === true,
              css: own.css ?? mixed(written(entry.$value), own),
            },
          ];
        }),
  );
}

/** The private properties, in the order of the file. */
export function sharedRules(tokens: Tokens): readonly string[] {
  return listTokens(tokens)
    .filter(({ isShared }) => isShared)
    .map(({ name, css, isPublic }) => `--_${name}: ${isPublic ? `var(--case-${name}, ${css})` : css};`);
}

function mixed(value: string, { share, with: rest }: Own): string {
  if (share === undefined) return value;
  return `color-mix(in oklab, ${value} ${String(share)}%, ${rest === undefined ? 'transparent' : written(rest)})`;
}

/** A value of the format, in CSS. */
function written(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/^\{\w+\.([\w-]+)\}$/, 'var(--_$1)');
  const { hex, value: size, unit } = value as { hex?: string; value?: number; unit?: string };
  return hex ?? `${String(size)}${String(unit)}`;
}
