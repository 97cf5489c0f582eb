/** Where on a page more is shown of what a phrase mentions: the elements of the same case, and whether they are in view. */
import type { MentionPlace } from '../locale/mention-words.js';
import type { Mentioned } from '../marks/mentioned.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene-of.js';

export interface Figure {
  readonly place: MentionPlace;
  readonly element: HTMLElement;
}

/** Which elements show what, the one first that shows most of it in its place. */
const PLACES: Readonly<Record<Mentioned['kind'], readonly MentionPlace[]>> = {
  event: ['timeline', 'detail'],
  party: ['parties', 'detail'],
  relationship: ['parties', 'detail'],
  claim: ['claims', 'detail'],
  source: ['sources', 'detail'],
};

/** Of a figure at least this much has to be seen, or all of it. */
const LEAST_SEEN_PX = 80;

/** All figures that show it, beside the phrase or anywhere in the document; best first. */
export function figuresFor(phrase: HTMLElement, scene: Scene, kind: Mentioned['kind']): readonly Figure[] {
  const root = phrase.getRootNode();
  const roots = [root, phrase.ownerDocument].filter(
    (one): one is ShadowRoot | Document => one instanceof ShadowRoot || one instanceof Document,
  );
  return PLACES[kind].flatMap((place) =>
    [...new Set(roots.flatMap((one) => [...one.querySelectorAll<HTMLElement>(`case-${place}`)]))]
      .filter((element) => sceneOf(element) === scene)
      .map((element) => ({ place, element })),
  );
}

/** Whether a reader sees it without scrolling. */
export function isInView({ element }: Figure): boolean {
  const { top, bottom, left, right, height, width } = element.getBoundingClientRect();
  const { innerHeight = 0, innerWidth = 0 } = element.ownerDocument.defaultView ?? {};
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  const isBeside = right <= 0 || left >= innerWidth;
  return height > 0 && width > 0 && !isBeside && seen >= Math.min(LEAST_SEEN_PX, height);
}

/** Where the keyboard enters a figure: what is open in it, else its tab stop. */
const ENTRIES = ['[role="button"][tabindex="0"]', '.title[tabindex="-1"]', '[tabindex="0"]', 'button'];

/** Scrolls to a figure, and moves the focus into it. */
export function enter({ element }: Figure): void {
  const { defaultView } = element.ownerDocument;
  const isCalm = defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches !== false;
  const isTall = element.getBoundingClientRect().height > (defaultView?.innerHeight ?? 0);
  element.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: isCalm ? 'instant' : 'smooth' });
  for (const selector of ENTRIES) {
    const found = element.shadowRoot?.querySelector<HTMLElement | SVGElement>(selector);
    if (!found) continue;
    found.focus({ preventScroll: true });
    return;
  }
}
