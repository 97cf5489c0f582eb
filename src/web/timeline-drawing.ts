/** What lays out the figure of a timeline and draws it. A narrow column has no figure, and never loads it. */
import { makeLanes } from '../layout/lanes.js';
import { drawStage } from '../marks/stage.js';
import { FigurePicture } from './figure-picture.js';

export { figure as drawingStyle } from './styles/figure.js';

export const drawing = { makeLanes, FigurePicture, drawStage } as const;

export type Drawing = typeof drawing;
