/**
 * What may be written in each tag, for templates that are checked: JSX of React and its kin, Vue, Svelte. Types alone,
 * of no framework: a project lays them beside its own types of HTML elements.
 */
import type { CaseClaims } from './case-claims.js';
import type { CaseDetail } from './case-detail.js';
import type { CaseElement } from './case-element.js';
import type { CaseFile } from './case-file.js';
import type { CaseMention } from './case-mention.js';
import type { CaseParties } from './case-parties.js';
import type { CaseSources } from './case-sources.js';
import type { CaseStory } from './case-story.js';
import type { CaseTimeline } from './case-timeline.js';
import type {
  CaseInteractionEvent,
  CaseLoadEvent,
  CaseLookEvent,
  CasePickEvent,
  CaseProblemEvent,
} from './events.js';

/** Attributes and properties by tag, and listeners as `oncase-load` and so on; each may be left out. */
export interface CaseTags {
  'case-claims': Tag<CaseClaims>;
  'case-detail': Tag<CaseDetail, 'pick'>;
  'case-file': Tag<CaseFile>;
  'case-mention': Tag<CaseMention, 'pick'>;
  'case-parties': Tag<CaseParties, 'pick' | 'moment'>;
  'case-sources': Tag<CaseSources>;
  'case-story': Tag<CaseStory, 'form' | 'hash'>;
  'case-timeline': Tag<CaseTimeline, 'scale' | 'lanes' | 'pick' | 'hash'>;
}

type Tag<Element extends CaseElement, Own extends keyof Element = never> = Partial<
  Pick<Element, Own | 'for' | 'src' | 'case'> & Listeners
>;

interface Listeners {
  'oncase-load': (event: CaseLoadEvent) => void;
  'oncase-problem': (event: CaseProblemEvent) => void;
  'oncase-pick': (event: CasePickEvent) => void;
  'oncase-look': (event: CaseLookEvent) => void;
  'oncase-interaction': (event: CaseInteractionEvent) => void;
}
