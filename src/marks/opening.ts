/** What a reader opens: an event in full, as a panel or within a list. */
export { drawDetailBody } from './detail.js';
export { drawPanel } from './panel.js';

export type Opening = Pick<typeof import('./opening.js'), 'drawDetailBody' | 'drawPanel'>;
