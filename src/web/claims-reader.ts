/** What draws the claims of a case, and its style. */
import { css, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { relatedTo } from '../case/related.js';
import { layoutClaims, pageWith } from '../layout/claim-list.js';
import { drawClaims } from '../marks/claims.js';
import type { Telling } from '../marks/telling.js';
import type { View } from '../state/view.js';
import { type EntriesOptions, EntriesReader } from './entries-reader.js';
import { remember } from './remember.js';
import { claims } from './styles/claims.js';
import { entries } from './styles/entries.js';
import { links } from './styles/links.js';
import { standings } from './styles/standings.js';
import { statement } from './styles/statement.js';

export const claimsStyle = css`${entries}${statement}${claims}${standings}${links}`;

export class ClaimsReader extends EntriesReader {
  readonly #related = remember(relatedTo);
  readonly #layout = remember(layoutClaims);

  constructor(host: ReactiveControllerHost & HTMLElement, options: EntriesOptions) {
    super(host, options, { list: 'claims', pageWith });
  }

  protected override drawEntries(view: View, telling: Telling): TemplateResult {
    const { index } = telling;
    const state = {
      page: this.#layout(index, this.entries.page('claims'), this.entries.most('claims')),
      pick: view.pick,
      opened: this.entries.opened,
      touched: this.#related(index, view.pick),
      moment: view.moment?.to,
      reportedBy: view.reportedBy,
    };
    return drawClaims(state, telling);
  }
}
