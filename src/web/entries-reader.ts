/**
 * What draws the entries of a list, and follows what a reader does with them. Owns: the controllers of that. Does not
 * own: the view, which changes by actions alone. It comes after the element, and once for each.
 */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import type { Paged } from '../marks/pager.js';
import type { Telling } from '../marks/telling.js';
import type { View } from '../state/view.js';
import { EntriesController } from './entries-controller.js';
import { FocusController } from './focus-controller.js';
import { ReportedCase } from './reported-case.js';
import type { Reading, Scene } from './scene.js';

export interface EntriesOptions {
  readonly scene: () => Scene | undefined;
  readonly reload: () => void;
}

/** Which list it is, and on which of its pages an entry stands. */
export interface ListOfEntries {
  readonly list: Paged;
  readonly pageWith: (index: CaseIndex, id: string) => number | undefined;
}

export abstract class EntriesReader {
  protected readonly entries: EntriesController;
  readonly #reported = new ReportedCase();

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: EntriesOptions,
    { list, pageWith }: ListOfEntries,
  ) {
    new FocusController(host);
    this.entries = new EntriesController(host, {
      ...options,
      list,
      pageWith: (id) => {
        const { reading, view } = options.scene() ?? {};
        return reading && view && pageWith(this.#reported.index(reading, view), id);
      },
    });
  }

  /** Draws what there is of the case. */
  draw({ view }: Scene, reading: Reading, lang: string | undefined): TemplateResult {
    return this.drawEntries(view, this.#reported.tell(reading, view, lang));
  }

  protected abstract drawEntries(view: View, telling: Telling): TemplateResult;
}
