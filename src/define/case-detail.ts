import { CaseDetail } from '../web/case-detail.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-detail', CaseDetail);
