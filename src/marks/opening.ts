/** What a reader opens: an event in full, as a panel or within a list, and what stands at the foot of the figure. */
export { drawCorrections } from './corrections.js';
export { drawDetailBody } from './detail.js';
export { drawFindings } from './findings-list.js';
export { drawLegend } from './legend.js';
export { drawPanel } from './panel.js';

export type Opening = Pick<
  typeof import('./opening.js'),
  'drawCorrections' | 'drawDetailBody' | 'drawFindings' | 'drawLegend' | 'drawPanel'
>;
