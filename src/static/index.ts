/** How a case stands without a browser: as HTML, as pictures, as data for search engines. Runs in Node without a page. */
export { type HtmlOptions, renderHtml, type StaticElement } from './html.js';
export { type JsonLdOptions, renderJsonLd } from './json-ld.js';
export type { TellOptions } from './told.js';
