/** What a reader wishes who types, ticks or presses something in the tools or in the line of what is left out. */

import type { Facet } from '../case/facet.js';
import type { ScaleKind } from '../layout/axis.js';
import type { LaneKind } from '../layout/lane-of.js';
import type { Action } from '../state/reduce.js';
import type { ExportFormat } from './exporting.js';

export type Copied = 'link' | 'citation';

/** What is no change of the view: the owner of the element answers it. */
export type ToolsWish =
  | { readonly kind: 'hit'; readonly by: 1 | -1 }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'copy'; readonly what: Copied };

/** The change of the view that an `input`, `change` or `click` asks for; undefined where it asks for none. */
export function toolsAction(event: Event): Action | undefined {
  const control = controlOf(event);
  if (!control) return undefined;
  switch (event.type) {
    case 'input':
      return typedIn(control);
    case 'change':
      return chosenIn(control);
    case 'click':
      return pressed(control);
    default:
      return undefined;
  }
}

/** What a `click` or, in the search field, Enter asks for besides; Shift and Enter step back. */
export function toolsWish(event: Event): ToolsWish | undefined {
  const control = controlOf(event);
  if (!control) return undefined;
  const { hit, export: format, copy, search } = control.dataset;
  if (event instanceof KeyboardEvent) {
    const isEnter = event.type === 'keydown' && event.key === 'Enter' && !event.isComposing;
    return isEnter && search !== undefined ? { kind: 'hit', by: event.shiftKey ? -1 : 1 } : undefined;
  }
  if (event.type !== 'click' || control.ariaDisabled === 'true') return undefined;
  if (hit !== undefined) return { kind: 'hit', by: hit === '-1' ? -1 : 1 };
  if (format !== undefined) return { kind: 'export', format: format as ExportFormat };
  return copy === undefined ? undefined : { kind: 'copy', what: copy as Copied };
}

/** Search and slider answer while they are being moved. */
function typedIn(control: HTMLElement): Action | undefined {
  const { search, report } = control.dataset;
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (search !== undefined) return { type: 'search', query: control.value };
  return report === undefined ? undefined : { type: 'report', by: dateAt(control.value, report) };
}

/** Boxes and lists answer once; a slider has done so already. */
function chosenIn(control: HTMLElement): Action | undefined {
  const { facet, value = '', lanes, scale, report } = control.dataset;
  if (control instanceof HTMLSelectElement) {
    return report === undefined ? tellingOf(control) : { type: 'report', by: dateAt(control.value, report) };
  }
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (facet !== undefined) return { type: 'filter', facet: facet as Facet, value, isOn: control.checked };
  if (lanes !== undefined) return { type: 'lanes', lanes: lanes as LaneKind };
  return scale === undefined ? undefined : { type: 'scale', scale: scale as ScaleKind };
}

/** A chip takes its value back. */
function pressed(control: HTMLElement): Action | undefined {
  const { facet, value = '', reset } = control.dataset;
  if (!(control instanceof HTMLButtonElement) || control.ariaDisabled === 'true') return undefined;
  if (facet !== undefined) return { type: 'filter', facet: facet as Facet, value, isOn: false };
  return reset === undefined ? undefined : { type: 'show everything' };
}

/** Both lists together; nobody stands beside nobody, and no source beside itself. */
function tellingOf(control: HTMLSelectElement): Action | undefined {
  const lists = [...(control.closest('[data-tellers]')?.querySelectorAll('select') ?? [])];
  const [by, beside] = ['by', 'beside'].map(
    (told) => lists.find((list) => list.dataset['told'] === told)?.value || undefined,
  );
  if (lists.length === 0) return undefined;
  const isBeside = by !== undefined && beside !== by;
  return { type: 'tell', told: { by, beside: isBeside ? beside : undefined } };
}

/** @param dates all dates of report, of which the control's value names one by its place. */
function dateAt(place: string, dates: string): number | undefined {
  const date = dates.split(' ')[Number(place)];
  return date === undefined ? undefined : Number(date);
}

/** The control that an event comes from, also through a shadow root. */
function controlOf(event: Event): HTMLElement | undefined {
  const [at] = event.composedPath();
  return (at instanceof Element && at.closest<HTMLElement>('button, input, select')) || undefined;
}
