/** What a reader opens. A page loads it after the picture, since nobody opens anything before. */
export { drawDetailBody } from './detail.js';
export { drawPanel } from './panel.js';

export type Opening = Pick<typeof import('./opening.js'), 'drawDetailBody' | 'drawPanel'>;
