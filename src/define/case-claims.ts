import { CaseClaims } from '../web/case-claims.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-claims', CaseClaims);
