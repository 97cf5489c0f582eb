/**
 * The look of a drawing as presentation attributes: what the style sheets of the elements say by class, for drawings
 * that have no style sheet. A shade of the ink is the ink that lets through what is behind it.
 */

export interface Paint {
  /** Text and lines. `currentColor` takes what the page around has. */
  readonly ink: string;
  /** Behind all of it; undefined where the page is to be seen. */
  readonly ground: string | undefined;
  /** What does not fit. */
  readonly accent: string;
  /** Sides of the parties. */
  readonly first: string;
  readonly second: string;
}

/** For a drawing inside a page: it has the page's own ink and ground, light or dark. */
export const IN_PAGE: Paint = {
  ink: 'currentColor',
  ground: undefined,
  accent: '#d3361c',
  first: '#1a66b8',
  second: '#a35a00',
};

/** For a file: dark on white, wherever it is shown. */
export const ON_PAPER: Paint = { ...IN_PAGE, ink: '#1b1b1a', ground: '#ffffff', accent: '#b02a14' };

type Shade = keyof typeof SHADES;
interface Color {
  readonly of: 'ink' | 'ground' | 'accent' | 'first' | 'second';
  readonly opacity: number;
}
const SHADES = {
  ink: { of: 'ink', opacity: 1 },
  strong: { of: 'ink', opacity: 0.62 },
  muted: { of: 'ink', opacity: 0.72 },
  line: { of: 'ink', opacity: 0.38 },
  hair: { of: 'ink', opacity: 0.2 },
  wash: { of: 'ink', opacity: 0.07 },
  pale: { of: 'ink', opacity: 0.05 },
  ground: { of: 'ground', opacity: 1 },
  accent: { of: 'accent', opacity: 1 },
  first: { of: 'first', opacity: 0.16 },
  second: { of: 'second', opacity: 0.16 },
} as const satisfies Readonly<Record<string, Color>>;

interface Look {
  readonly fill?: Shade | 'none';
  readonly stroke?: Shade;
  readonly width?: number;
  readonly dash?: string;
  readonly cap?: 'round';
  readonly weight?: number;
  readonly style?: 'italic';
}

/** What holds where: `a b` is an element of class b, or named so, that is in one of class a. Later ones win. */
const LOOKS: readonly (readonly [where: string, look: Look])[] = [
  ['text', { fill: 'ink' }],
  ['date', { fill: 'muted' }],
  ['tick', { fill: 'muted' }],
  ['mark', { fill: 'muted' }],
  ['fold', { fill: 'muted' }],
  ['title', { weight: 600 }],
  ['lane-name', { weight: 600 }],
  ['name text', { weight: 600 }],
  ['note', { fill: 'muted' }],
  ['note text', { fill: 'muted' }],
  ['odd note', { fill: 'ink', style: 'italic' }],
  ['axis-line', { fill: 'none', stroke: 'line' }],
  ['open', { dash: '2 4' }],
  ['tick-line', { fill: 'none', stroke: 'line' }],
  ['tear', { fill: 'none', stroke: 'line' }],
  ['rule', { stroke: 'hair' }],
  ['solid', { fill: 'ink' }],
  ['hollow', { fill: 'ground', stroke: 'ink', width: 1.5 }],
  ['ring', { fill: 'none', stroke: 'ink' }],
  ['dashed', { dash: '2.2 1.8' }],
  ['extent', { fill: 'none', stroke: 'line' }],
  ['leader', { fill: 'none', stroke: 'line' }],
  ['pole', { fill: 'none', stroke: 'ink', width: 1.5 }],
  ['loose extent', { stroke: 'ink', width: 1.5 }],
  ['thread', { fill: 'none', stroke: 'line', dash: '1 4', cap: 'round', width: 1.5 }],
  ['soft', { fill: 'wash', stroke: 'line', dash: '3 3' }],
  ['band path', { fill: 'none', stroke: 'line' }],
  ['gap path', { dash: '1 3' }],
  ['bracket', { fill: 'none', stroke: 'ink' }],
  ['today-line', { stroke: 'accent', dash: '3 2' }],
  ['is-odd solid', { fill: 'accent' }],
  ['is-odd pole', { stroke: 'accent' }],
  ['tie path', { fill: 'none', stroke: 'hair', cap: 'round' }],
  ['lane-link path', { fill: 'none', stroke: 'hair', cap: 'round' }],
  ['lane-link circle', { fill: 'none', stroke: 'line' }],
  ['odd path', { fill: 'none', stroke: 'accent', width: 1.5, cap: 'round' }],
  ['crowd target', { fill: 'none', stroke: 'hair' }],
  ['is-under-way target', { dash: '3 3' }],
  ['ground', { fill: 'wash' }],
  ['is-whole ground', { fill: 'pale' }],
  ['is-first ground', { fill: 'first' }],
  ['is-second ground', { fill: 'second' }],
  ['is-background ground', { fill: 'none' }],
  ['is-unknown ground', { stroke: 'ink', dash: '3 3' }],
  ['stack', { stroke: 'line' }],
  ['line', { fill: 'none', stroke: 'strong' }],
  ['head', { fill: 'strong' }],
  ['is-background line', { stroke: 'line' }],
  ['is-background head', { fill: 'line' }],
  ['is-background text', { fill: 'muted', weight: 400 }],
];

/** Each with the classes that it asks for around an element, and of it. */
const RULES = LOOKS.map(([where, look]) => {
  const [own = '', around] = where.split(' ').reverse();
  return { own, around, look };
});

/** The attributes of an element with these classes, or this name, inside elements with those. */
export function paintOf(
  own: ReadonlySet<string>,
  around: ReadonlySet<string>,
  paint: Paint,
): Map<string, string> {
  let look: Look = {};
  for (const rule of RULES)
    if (own.has(rule.own) && (rule.around === undefined || around.has(rule.around)))
      look = { ...look, ...rule.look };
  const attributes = new Map<string, string>();
  setColor('fill', look.fill, attributes, paint);
  setColor('stroke', look.stroke, attributes, paint);
  const others = {
    'stroke-width': look.width,
    'stroke-dasharray': look.dash,
    'stroke-linecap': look.cap,
    'font-weight': look.weight,
    'font-style': look.style,
  };
  for (const [name, value] of Object.entries(others))
    if (value !== undefined) attributes.set(name, String(value));
  return attributes;
}

function setColor(
  name: 'fill' | 'stroke',
  shade: Shade | 'none' | undefined,
  attributes: Map<string, string>,
  paint: Paint,
): void {
  if (shade === undefined) return;
  const { of, opacity }: Color = SHADES[shade === 'none' ? 'ground' : shade];
  const color = shade === 'none' ? undefined : paint[of];
  attributes.set(name, color ?? 'none');
  if (color !== undefined && opacity < 1) attributes.set(`${name}-opacity`, String(opacity));
}
