/** The reader's tools, and their style. A page loads them when the reader opens them. */

export type { ToolsState } from '../marks/tools/state.js';
export { type DrawTools, drawTools } from '../marks/tools/tools.js';
export { fields } from './styles/fields.js';
export { tools } from './styles/tools.js';
