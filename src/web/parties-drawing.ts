/** What places the parties and draws them. A narrow column has no drawing, and never loads it. */
import { layoutParties, layoutPartiesStepwise } from '../layout/parties/parties.js';
import { drawDiagram } from '../marks/parties/diagram.js';

export const drawing = { layoutParties, layoutPartiesStepwise, drawDiagram } as const;

export type Drawing = typeof drawing;
