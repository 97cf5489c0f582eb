import { CaseTimeline } from '../web/case-timeline.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-timeline', CaseTimeline);
