/** What draws the sources of a case and two tellings side by side, and its style. */
import { css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import { relatedTo } from '../case/related.js';
import { ON_PAGE } from '../marks/pager.js';
import { drawSources, type SourcesState } from '../marks/sources-list.js';
import type { Telling } from '../marks/telling.js';
import { drawTellings } from '../marks/tellings.js';
import type { View } from '../state/view.js';
import { type EntriesOptions, EntriesReader } from './entries-reader.js';
import { remember } from './remember.js';
import { entries } from './styles/entries.js';
import { links } from './styles/links.js';
import { sources } from './styles/sources.js';
import { statement } from './styles/statement.js';
import { tellings } from './styles/tellings.js';
import { TellingsController } from './tellings-controller.js';

export const sourcesStyle = css`${entries}${statement}${sources}${tellings}${links}`;

export class SourcesReader extends EntriesReader {
  readonly #related = remember(relatedTo);
  readonly #tellings: TellingsController;

  constructor(host: ReactiveControllerHost & HTMLElement, options: EntriesOptions) {
    super(host, options, { list: 'sources', pageWith });
    this.#tellings = new TellingsController(host, {
      scene: options.scene,
      page: () => this.entries.page('told'),
      most: () => this.entries.most('told'),
      begin: () => {
        this.entries.turnTo('told', 0);
      },
    });
  }

  protected override drawEntries(view: View, telling: Telling): TemplateResult {
    const { index } = telling;
    const state: SourcesState = {
      ...pageOf(index, this.entries.page('sources'), this.entries.most('sources')),
      pick: view.pick,
      opened: this.entries.opened,
      cited: this.#related(index, view.pick),
      reportedBy: view.reportedBy,
    };
    return html`${drawSources(state, telling)}${drawTellings(this.#tellings.value(index, view), telling)}`;
  }
}

/** On which page of the list a source stands; undefined where the case does not have it. */
function pageWith({ case: { sources = [] } }: CaseIndex, id: string): number | undefined {
  const at = sources.findIndex((source) => source.id === id);
  return at === -1 ? undefined : Math.floor(at / ON_PAGE.sources);
}

function pageOf(
  { case: { sources: all = [] } }: CaseIndex,
  page: number,
  most: number,
): Pick<SourcesState, 'sources' | 'from' | 'count' | 'total'> {
  const last = Math.max(0, Math.ceil(all.length / most) - 1);
  const from = Math.min(last, page) * most;
  const shown = all.slice(from, from + most);
  return { sources: shown, from, count: shown.length, total: all.length };
}
