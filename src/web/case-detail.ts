/** The detail element. */
import { html, nothing, type TemplateResult } from 'lit';
import { laterWordsFor, speechFor } from '../locale/index.js';
import { drawAdvice } from '../marks/advice.js';
import { drawDetail } from '../marks/detail.js';
import { drawFailed } from '../marks/states.js';
import { describeTelling } from '../marks/telling.js';
import { act } from './act.js';
import { CaseElement } from './case-element.js';
import { MediaController } from './media-controller.js';
import { remember } from './remember.js';
import { detail } from './styles/detail.js';
import { links } from './styles/links.js';
import { list } from './styles/list.js';
import { media } from './styles/media.js';
import { theme } from './styles/theme.js';

/**
 * Shows all that is known of the event that is picked in a timeline with the same `src`: what was said, by whom, how
 * the sources differ, and where each statement comes from.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * <case-detail src="case.json"></case-detail>
 * ```
 *
 * @tag case-detail
 * @slot - What is shown while nothing is picked.
 *
 * @fires {CaseLoadEvent} case-load - The case is there.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader followed a link to another event.
 *
 * @csspart detail - The event in full.
 * @csspart detail-title - Its title.
 * @csspart media - A picture, film, sound, map or post of it.
 * @csspart facade - What stands in its place until the reader loads it from another site.
 * @csspart quotation - Words that somebody said.
 * @csspart citations - Its sources.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What does not fit.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-font-size] - Size of its text.
 * @cssprop [--case-title-weight=600] - Weight of titles.
 * @cssprop [--case-quote-style=normal] - Font style of quotations.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 *
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 */
export class CaseDetail extends CaseElement {
  static override styles = [theme, list, detail, media, links];

  readonly #telling = remember(describeTelling);
  readonly #media = new MediaController(this);

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  protected override render(): TemplateResult {
    const { scene } = this;
    const { reading, view, failure } = scene ?? {};
    const telling = reading && this.#telling(reading, this.language);
    const speech = speechFor(this.language);
    const entry = telling?.index.eventById.get(view?.pick ?? '');
    return html`<div class="root" aria-live="polite">
      ${telling && entry ? drawDetail(entry, telling, this.#media.value) : html`<slot></slot>`}
      ${failure ? drawFailed(failure, speech.words, drawAdvice(scene?.refused ?? [], laterWordsFor(speech))) : nothing}
    </div>`;
  }

  protected override hasDrawn(): boolean {
    return true;
  }

  readonly #onClick = (event: Event): void => {
    const [target] = event.composedPath();
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-pick], [data-command]') : null;
    const { pick, command } = at?.dataset ?? {};
    if (pick !== undefined) act(this, this.scene, { type: 'pick', id: pick });
    else if (command === 'retry') this.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'case-detail': CaseDetail;
  }
}
