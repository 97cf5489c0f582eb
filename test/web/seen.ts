/** What is seen and what can be pressed in a part of the page, through all shadow roots. */
import { type Color, contrastOf, over } from '../tools/color.js';
import { textOf } from './reach.js';

interface Seen {
  readonly name: string;
  readonly ink: string;
  /** The color behind it; undefined: that of the page. */
  readonly behind: string | undefined;
  /** The least contrast that it needs. */
  readonly least: number;
}

/** All elements below one, also in shadow roots, that a reader sees. */
function* below(at: Element | ShadowRoot): Generator<HTMLElement> {
  for (const child of at.children as Iterable<HTMLElement>) {
    if (child.matches('style, script, .spoken, .ruler, thead, defs')) continue;
    if (!child.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

/** Every text with its color. */
export function inks(into: Element): readonly Seen[] {
  return [...below(into)]
    .filter((at) => [...at.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    .filter(
      (at) =>
        at.getBoundingClientRect().width > 1 && at.closest('[aria-disabled="true"], :disabled') === null,
    )
    .map((at) => {
      const { color, fill } = getComputedStyle(at);
      const isDrawn = at instanceof SVGElement;
      return {
        name: `“${(textOf(at) ?? '').slice(0, 40)}”`,
        ink: isDrawn ? fill : color,
        behind: isDrawn ? undefined : groundOf(at),
        least: 4.5,
      };
    });
}

/** Lines that only set things apart say nothing, and neither do areas that are there to be touched. */
const QUIET =
  '.target, .hit, .ground, .grab, .rule, .foot, .strip, .hole, .wash, .soft, .halo, .is-dim *, .is-trace *, .window';

/** Everything drawn that means something: the color of its line, or that of its area where it has no line. */
export function drawn(into: Element): readonly Seen[] {
  return [...below(into)]
    .filter((at) => at.matches('path, circle, rect:not([fill="none"]), line') && !at.matches(QUIET))
    .flatMap((at) => {
      const { stroke, fill } = getComputedStyle(at);
      const ink = stroke === 'none' ? fill : stroke;
      const name = `${at.localName}.${at.getAttribute('class') ?? ''} in .${at.parentElement?.getAttribute('class') ?? ''}`;
      return ink === 'none' || ink.startsWith('url')
        ? []
        : [
            {
              name,
              ink,
              behind: at.closest('button') ? groundOf(at.closest('button')!) : undefined,
              least: 3,
            },
          ];
    });
}

const FINGER_PX = 24;
const PRESSED = 'button, summary, a[href], input, select, [role="button"], [role="slider"], [tabindex="0"]';

/** What can be pressed and is smaller than WCAG 2.2 asks for (2.5.8), unless a circle around its middle is free or it stands in a line of text. */
export function tooSmall(into: Element): readonly string[] {
  const all = [...below(into)]
    .filter((at) => at.matches(PRESSED))
    .map(target)
    .filter(({ box }) => box.width > 1);
  const isSmall = ({ box }: Target): boolean => Math.min(box.width, box.height) < FINGER_PX - 0.1;
  return all
    .filter(isSmall)
    .filter(
      (one) =>
        !isInText(one.at) && all.some((other) => !holds(one, other) && isNear(one, other, isSmall(other))),
    )
    .map(
      ({ at, box }) =>
        `${at.localName} “${at.ariaLabel ?? textOf(at) ?? ''}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
    );
}

interface Target {
  readonly at: HTMLElement;
  readonly box: DOMRect;
}

function target(at: HTMLElement): Target {
  const area =
    at.querySelector(':scope > :is(.target, .ground, .grab, .window)') ?? at.closest('label') ?? at;
  return { at, box: area.getBoundingClientRect() };
}

const holds = (one: Target, other: Target): boolean =>
  one === other || one.at.contains(other.at) || other.at.contains(one.at);

function isNear({ box: one }: Target, { box: other }: Target, isSmall: boolean): boolean {
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  const within = isSmall
    ? {
        left: other.left + other.width / 2,
        right: other.left + other.width / 2,
        top: other.top + other.height / 2,
        bottom: other.top + other.height / 2,
      }
    : other;
  const dx = Math.max(within.left - x, 0, x - within.right);
  const dy = Math.max(within.top - y, 0, y - within.bottom);
  return Math.hypot(dx, dy) < (isSmall ? FINGER_PX : FINGER_PX / 2) - 0.1;
}

function isInText(at: HTMLElement): boolean {
  const around = at.parentElement;
  return (
    getComputedStyle(at).display === 'inline' && (textOf(around)?.length ?? 0) > (textOf(at)?.length ?? 0)
  );
}

/** The nearest painted background, through shadow roots. */
function groundOf(from: Element): string | undefined {
  for (
    let at: Element | null = from;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (rgba(backgroundColor)[3] > 0.9) return backgroundColor;
  }
  return undefined;
}

/** Contrast of one color, as far as it is let through, on another. */
export function contrast(ink: string, ground: string): number {
  const back = rgba(ground);
  return contrastOf(over(rgba(ink), back), back);
}

const known = new Map<string, Color>();

/** Any color that CSS knows, painted and looked at. */
function rgba(color: string): Color {
  const key = `${color} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  const found = known.get(key);
  if (found) return found;
  const probe = document.createElement('i');
  probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
  document.body.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  context.fillRect(0, 0, 1, 1);
  const made = [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255) as unknown as Color;
  known.set(key, made);
  return made;
}
