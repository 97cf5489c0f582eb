/** A figure that nobody works with: a file, a picture. Nothing is open in it, and nothing stands out. */
import { drawEach } from './each.js';
import type { FigureState } from './figure.js';

export const QUIET: Omit<FigureState, 'ties'> = {
  pick: undefined,
  current: undefined,
  crowd: undefined,
  hover: undefined,
  hits: new Set(),
  chain: undefined,
  comparison: undefined,
  later: undefined,
  each: drawEach,
};
