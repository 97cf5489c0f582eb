import { CaseParties } from '../web/case-parties.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-parties', CaseParties);
