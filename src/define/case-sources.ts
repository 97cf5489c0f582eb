import { CaseSources } from '../web/case-sources.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-sources', CaseSources);
