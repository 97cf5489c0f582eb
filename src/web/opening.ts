/** What a reader opens, and its style. A page loads it after the picture, since nobody opens anything before. */
export { drawDetailBody, drawPanel } from '../marks/opening.js';
export { detail } from './styles/detail.js';
