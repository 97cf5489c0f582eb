/** Tells a page what its readers do with a case, for its own statistics. What they type is never told. */
import type { Action } from '../state/reduce.js';
import { CaseInteractionEvent, type Interaction } from './events.js';

/** Moving and typing are told once, when they have come to rest. */
const REST_MS = 500;

const moving = new WeakMap<EventTarget, Map<Interaction, ReturnType<typeof setTimeout>>>();

/** Tells of a wish that has changed something. Pointing, and where the keyboard stands, are nobody's business. */
export function tellOf(host: EventTarget, action: Action): void {
  switch (action.type) {
    case 'focus':
    case 'hover':
    case 'restore':
      return;
    case 'look':
    case 'moment':
    case 'search':
      tellAtRest(host, action.type);
      return;
    case 'diagram':
      if (!('place' in action)) tellInteraction(host, 'diagram');
      return;
    default:
      tellInteraction(host, action.type, subjectOf(action));
  }
}

/** @param subject what it was done to: an id, a value that was chosen, a format. */
export function tellInteraction(host: EventTarget, action: Interaction, subject?: string): void {
  host.dispatchEvent(new CaseInteractionEvent(action, subject));
}

function tellAtRest(host: EventTarget, action: Interaction): void {
  const timers = moving.get(host) ?? new Map<Interaction, ReturnType<typeof setTimeout>>();
  moving.set(host, timers);
  clearTimeout(timers.get(action));
  const timer = setTimeout(() => {
    tellInteraction(host, action);
  }, REST_MS);
  timers.set(action, timer);
}

function subjectOf(action: Action): string | undefined {
  switch (action.type) {
    case 'pick':
      return action.id;
    case 'filter':
      return action.value;
    case 'step':
      return String(action.step + 1);
    case 'show as':
      return action.form;
    case 'scale':
      return action.scale;
    case 'lanes':
      return action.lanes;
    default:
      return undefined;
  }
}
