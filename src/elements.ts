/** The classes of the elements, their events and their words. Importing this registers nothing. */
export { changeWords, type Language, registerLanguage, type WordChanges } from './locale/index.js';
export { CaseClaims } from './web/case-claims.js';
export { CaseDetail } from './web/case-detail.js';
export { CaseFile } from './web/case-file.js';
export { CaseMention } from './web/case-mention.js';
export { CaseParties } from './web/case-parties.js';
export { CaseSources } from './web/case-sources.js';
export { CaseStory } from './web/case-story.js';
export { CaseTimeline } from './web/case-timeline.js';
export { defineElement } from './web/define-element.js';
export {
  CaseInteractionEvent,
  CaseLoadEvent,
  CaseLookEvent,
  CasePickEvent,
  CaseProblemEvent,
  type Interaction,
} from './web/events.js';
export type { ExportFormat } from './web/exporting.js';
export type { CaseTags } from './web/tags.js';
