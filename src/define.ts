/** Registers all elements. */
import './define/case-detail.js';
import './define/case-timeline.js';
