/** What each key means on a timeline. */
import type { Walk } from '../layout/walk.js';

export type KeyWish =
  | { readonly kind: 'walk'; readonly way: Walk }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'open' | 'close' | 'show all' }
  | { readonly kind: 'letters'; readonly letters: string };

const ZOOM = 1.5;

const WALKS: Readonly<Record<string, Walk>> = {
  ArrowUp: 'row above',
  ArrowDown: 'row below',
  Home: 'first',
  End: 'last',
  PageUp: 'page back',
  PageDown: 'page on',
};

/** The wish behind a key; undefined where the key is the page's. In right-to-left figures time runs to the left. */
export function wishOf(event: KeyboardEvent, isMirrored: boolean): KeyWish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { key } = event;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    return { kind: 'walk', way: (key === 'ArrowRight') === isMirrored ? 'previous' : 'next' };
  }
  const way = Object.hasOwn(WALKS, key) ? WALKS[key] : undefined;
  if (way) return { kind: 'walk', way };
  switch (key) {
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'close' };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM };
    case '0':
      return { kind: 'show all' };
    default:
      return /^\p{L}$/u.test(key) ? { kind: 'letters', letters: key } : undefined;
  }
}
