import { CaseFile } from '../web/case-file.js';
import { defineElement } from '../web/define-element.js';

defineElement('case-file', CaseFile);
