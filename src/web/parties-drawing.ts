/** What places the parties and draws them. A narrow column has no drawing, and never loads it. */
import { layoutPartiesStepwise } from '../layout/parties/parties.js';
import { drawDiagram } from '../marks/parties/diagram.js';

export { partyDiagram as drawingStyle } from './styles/party-diagram.js';

export const drawing = { layoutPartiesStepwise, drawDiagram } as const;

export type Drawing = typeof drawing;
