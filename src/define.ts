/** Registers all elements. */
import './define/case-claims.js';
import './define/case-detail.js';
import './define/case-file.js';
import './define/case-mention.js';
import './define/case-parties.js';
import './define/case-sources.js';
import './define/case-story.js';
import './define/case-timeline.js';
