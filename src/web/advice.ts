/** What says how a file is mended that gave no case. Hardly any page ever loads it. */
export { drawAdvice } from '../marks/advice.js';
export { problems as adviceStyle } from './styles/problems.js';
