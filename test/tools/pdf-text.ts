/** What stands on the pages of a PDF that Chromium printed. It writes plain objects, so that a few patterns read them. */
import { inflateSync } from 'node:zlib';

interface Thing {
  readonly dictionary: string;
  readonly stream: string;
}
type Things = ReadonlyMap<string, Thing>;
type Letters = ReadonlyMap<string, string>;

/** The text of each page, in the order in which it is painted. Lines are not set apart. */
export function pdfPages(file: Buffer): readonly string[] {
  const things: Things = new Map(
    [...file.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, thingOf(body)],
    ),
  );
  return [...things.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map((page) => {
      const contents = things.get(/\/Contents (\d+)/.exec(page.dictionary)?.[1] ?? '');
      return contents ? textIn({ ...page, stream: contents.stream }, things) : '';
    });
}

/** A stream is as long as its dictionary says: what is packed may end with the byte of a line's end. */
function thingOf(body: string): Thing {
  const [head, dictionary = body] = /^([\s\S]*?)\s*stream\r?\n/.exec(body) ?? [''];
  if (head === '') return { dictionary, stream: '' };
  const data = body.slice(head.length, head.length + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
  const isPacked = dictionary.includes('/FlateDecode');
  return {
    dictionary,
    stream: isPacked ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data,
  };
}

/** A page or a drawing in it, whose fonts and further drawings its dictionary names. */
function textIn({ dictionary, stream }: Thing, things: Things): string {
  const named = new Map(
    [...dictionary.matchAll(/\/([FX]\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]),
  );
  let text = '';
  let letters: Letters = new Map();
  for (const [, font, drawing, glyphs] of stream.matchAll(/\/(F\d+) \S+ Tf|\/(X\d+) Do|<([\dA-F]+)>/g)) {
    if (font !== undefined) letters = lettersOf(things.get(named.get(font) ?? ''), things);
    else if (drawing !== undefined) {
      const inner = things.get(named.get(drawing) ?? '');
      if (inner?.dictionary.includes('/Form')) text += textIn(inner, things);
    } else for (const [glyph] of (glyphs ?? '').matchAll(/.{4}/g)) text += letters.get(glyph) ?? '\uFFFD';
  }
  return text;
}

/** By the number of a glyph in a font, as four hexadecimal digits. */
function lettersOf(font: Thing | undefined, things: Things): Letters {
  const table = things.get(/\/ToUnicode (\d+)/.exec(font?.dictionary ?? '')?.[1] ?? '')?.stream ?? '';
  const letters = new Map<string, string>();
  const add = (glyph: number, unicode: number): void => {
    letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(unicode));
  };
  const hex = (digits = ''): number => Number.parseInt(digits, 16);
  for (const [, from, to, unicode] of table.matchAll(/^<(\w{4})> <(\w{4})> <(\w{4})>$/gm))
    for (let i = 0; i <= hex(to) - hex(from); i++) add(hex(from) + i, hex(unicode) + i);
  for (const [, glyph, unicode] of table.matchAll(/^<(\w{4})> <(\w{4})>$/gm)) add(hex(glyph), hex(unicode));
  return letters;
}
