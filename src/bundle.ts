/** What a page loads by a script tag: every element, registered. What reads a case without a page is in `case/`. */
import './define.js';

export * from './elements.js';
