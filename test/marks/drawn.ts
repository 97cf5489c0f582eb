/** Templates as text, without a page: what stands where, and what kind of place it is. */
import { nothing } from 'lit';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { TimelineSubject } from '../../src/layout/geometry.js';
import { makeLanes } from '../../src/layout/lanes.js';
import { describeSubject, describeWords } from '../../src/marks/subject.js';
import { describeTelling, type Telling } from '../../src/marks/telling.js';

/** A value that a template shows, and where: in the text of an element, or as one of its attributes. */
export interface Spot {
  readonly element: string;
  /** Undefined for text. */
  readonly attribute: string | undefined;
  readonly value: string;
}

interface Template {
  readonly strings: readonly string[] & { readonly raw?: readonly string[] };
  readonly values: readonly unknown[];
}

/** A drawn template: the page object of marks. */
export class Drawn {
  /** The markup with its values escaped, as a browser would serialise it. */
  readonly html: string;
  /** Every value in the order of the page. */
  readonly spots: readonly Spot[];

  constructor(template: unknown) {
    const spots: Spot[] = [];
    this.html = draw(template, spots, 'root');
    this.spots = spots;
  }

  /** What a reader sees, with its space tidied. */
  get text(): string {
    const bare = this.html.replace(/<[^>]*>/g, ' ');
    return unescaped(bare).replace(/\s+/g, ' ').trim();
  }

  /** The start tags of all elements. */
  get tags(): readonly string[] {
    return [...this.html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
  }

  /** The values of an attribute, in order. */
  attribute(name: string): readonly string[] {
    return this.spots.filter((spot) => spot.attribute === name).map(({ value }) => value);
  }
}

function draw(value: unknown, spots: Spot[], element: string): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => draw(one, spots, element)).join('');
  if (isTemplate(value)) return drawTemplate(value, spots);
  if (isRepeat(value)) {
    const [items, key, template] = value.values;
    const make = (template ?? key) as (item: unknown, i: number) => unknown;
    return [...items].map((item, i) => draw(make(item, i), spots, element)).join('');
  }
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new Error(`A template holds a ${typeof value}.`);
  spots.push({ element, attribute: undefined, value: String(value) });
  return escaped(String(value));
}

function drawTemplate({ strings, values }: Template, spots: Spot[]): string {
  let html = strings[0] ?? '';
  values.forEach((value, i) => {
    const place = placeAt(html);
    if (place.attribute === undefined) html += draw(value, spots, place.element);
    else if (value === nothing || value === false) html = html.replace(/\s[.?]?[\w-]+=["']?$/, '');
    else if (value === true) html = html.replace(/[.?]?([\w-]+)=$/, '$1');
    else {
      spots.push({ ...place, value: String(value) });
      html = html.replace(/\.([\w-]+=)$/, '$1');
      html += /=$/.test(html) ? `"${escaped(String(value))}"` : escaped(String(value));
    }
    html += strings[i + 1] ?? '';
  });
  return html;
}

/**
 * The place that comes next in markup: inside a start tag it must be the value of an attribute, or of a property, which
 * is drawn as the attribute of its name.
 */
function placeAt(html: string): { readonly element: string; readonly attribute: string | undefined } {
  const open = html.lastIndexOf('<');
  // What is quoted already says nothing about the place.
  const tag = html.slice(open).replace(/"[^"]*"|'[^']*'/g, '""');
  if (open === -1 || tag.includes('>'))
    return { element: /.*<([\w-]+)/s.exec(html)?.[1] ?? 'root', attribute: undefined };
  const [, element = ''] = /^<([\w-]+)\s/.exec(tag) ?? [];
  const [, attribute] = /\s[.?]?([\w-]+)=(?:"[^"]*|'[^']*)?$/.exec(tag) ?? [];
  if (element === '' || attribute === undefined) throw new Error(`A value stands in a tag: ${tag}`);
  return { element, attribute };
}

function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null || !('_$litType$' in value)) return false;
  const { strings } = value as unknown as Template;
  // Only a literal in the code has raw strings: data that poses as a template has none.
  if (!Array.isArray(strings.raw)) throw new Error('Data poses as a template.');
  return true;
}

function isRepeat(
  value: unknown,
): value is { readonly values: readonly [Iterable<unknown>, unknown, unknown] } {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
const unescaped = (text: string): string =>
  Object.entries(ENTITIES).reduceRight((all, [char, entity]) => all.replaceAll(entity, char), text);

/** What is needed to draw a case: data, or the text of a file. */
export function tell(data: unknown, lang = 'en'): Telling {
  const { case: of } = parseCase(data);
  if (!of) throw new Error('The case cannot be read.');
  const index = indexCase(of);
  return describeTelling({ index }, lang);
}

/** What layout has to know of a case that is shown whole, in one lane. */
export function subjectOf(telling: Telling): TimelineSubject {
  const { index } = telling;
  const lanes = makeLanes(index, index.events.slice(0, index.datedCount), 'none');
  const words = describeWords(telling, undefined);
  return describeSubject(telling, words, { ...index, lanes, by: 'none', now: undefined });
}
