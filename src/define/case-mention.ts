import { CaseMention } from '../web/case-mention.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-mention', CaseMention);
