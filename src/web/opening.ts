/** What a reader opens, and its style. A page loads it after the picture, since nobody opens anything before. */
export {
  drawCorrections,
  drawDetailBody,
  drawFindings,
  drawLegend,
  drawPanel,
} from '../marks/opening.js';
export { detail } from './styles/detail.js';
export { foot } from './styles/foot.js';
