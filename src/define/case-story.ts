import { CaseStory } from '../web/case-story.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-story', CaseStory);
