/** How a case stands without a browser: as HTML, as pictures, as data for search engines. Runs in Node without a page. */
export {
  changeWords,
  type Language,
  loadLanguage,
  registerLanguage,
  type WordChanges,
} from '../locale/index.js';
export { type HtmlOptions, renderHtml, type StaticElement } from './html.js';
export { integrityOf } from './integrity.js';
export { type JsonLdOptions, renderJsonLd } from './json-ld.js';
export { type OembedOptions, renderOembed } from './oembed.js';
export { type Loaded, type PageOptions, renderEmbed, renderPage } from './page.js';
export { renderReserve } from './reserve.js';
export { type FigureKind, renderSvg, type SvgOptions } from './svg.js';
export type { TellOptions } from './told.js';
