/** Registers all elements. */
import './define/case-detail.js';
import './define/case-file.js';
import './define/case-timeline.js';
