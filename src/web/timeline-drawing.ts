/** What lays out the figure of a timeline and draws it. A narrow column has no figure, and never loads it. */
import { makeLanes } from '../layout/lanes.js';
import { layoutTimeline, planFor } from '../layout/timeline.js';
import { drawStage } from '../marks/stage.js';

export { figure as drawingStyle } from './styles/figure.js';

export const drawing = { makeLanes, planFor, layoutTimeline, drawStage } as const;

export type Drawing = typeof drawing;
