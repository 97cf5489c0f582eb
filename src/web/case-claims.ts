/** The element of claims and arguments. */
import { EntriesElement } from './entries-element.js';
import type { EntriesOptions, EntriesReader } from './entries-reader.js';
import { message } from './styles/message.js';
import { theme } from './styles/theme.js';

/**
 * Shows the claims and arguments of a case: by whom and against whom, on what basis, in which parts, and how each stood
 * when. What is open in a timeline with the same `src` marks the claims that it touches, and a claim that is opened here
 * is picked there.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * <case-claims src="case.json"></case-claims>
 * ```
 *
 * @tag case-claims
 * @slot - What is shown until the case is there.
 *
 * @fires {CaseLoadEvent} case-load - The case is there.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader opened or closed a claim, or followed a link to an event or a party.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart claims - All of them.
 * @csspart claim-makers - Who makes the claims that follow, and against whom.
 * @csspart claim - A claim, an argument or a test.
 * @csspart claim-title - Its title.
 * @csspart standing - How it stands.
 * @csspart history - How it came to that, step by step.
 * @csspart claim-parts - Its parts, numbered.
 * @csspart account - What its sources say differently.
 * @csspart quotation - Words that somebody said of it.
 * @csspart citations - Its sources.
 * @csspart pager - What leads through a long list.
 * @csspart message - What stands in place of a case that is loading or could not be loaded.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What is picked.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-muted] - Dates, sources and what else stands back.
 * @cssprop [--case-line] - Hairlines, and the lines below words that lead on.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-heading-font=inherit] - Typeface of headings outside the drawings. That of the text unless set.
 * @cssprop [--case-date-font=inherit] - Typeface of dates, ticks and counts, in the drawing too. That of the text unless set.
 * @cssprop [--case-font-size] - Size of its text.
 * @cssprop [--case-heading-scale=1] - How much larger headings outside the drawings are than usual.
 * @cssprop [--case-title-weight=600] - Weight of titles.
 * @cssprop [--case-quote-style=normal] - Font style of quotations.
 * @cssprop [--case-density=1] - Room between lines, entries and rows outside the drawings, in times of what is usual.
 * @cssprop [--case-padding=0] - Room around an element that has a ground of its own.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-line-width=1px] - Weight of hairlines, in the drawings too.
 * @cssprop [--case-rule-width=2px] - Weight of the rules that begin a part, and of the bars beside a text.
 *
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case has no claims.
 * @cssstate drawn - The case has taken the place of what the page gives to read until then.
 */
export class CaseClaims extends EntriesElement {
  static override styles = [theme, message];

  protected override get shows(): 'claims' {
    return 'claims';
  }

  /** @internal */
  protected override async loadReader(options: EntriesOptions): Promise<EntriesReader> {
    const { ClaimsReader, claimsStyle } = await import('./claims-reader.js');
    this.addStyles(claimsStyle);
    return new ClaimsReader(this, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-claims': CaseClaims;
  }
}
