/** The element of sources. */
import { EntriesElement } from './entries-element.js';
import type { EntriesOptions, EntriesReader } from './entries-reader.js';
import { message } from './styles/message.js';
import { theme } from './styles/theme.js';

/**
 * Shows the sources of a case by the numbers used everywhere: what each is, what cites it, through which other it is
 * known; and two tellings side by side. Which two is shared with a timeline of the same `src`, as is what is picked.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * <case-sources src="case.json"></case-sources>
 * ```
 *
 * @tag case-sources
 * @slot - What is shown until the case is there.
 *
 * @fires {CaseLoadEvent} case-load - The case is there.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader opened or closed a source, or followed a link to what cites it.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart sources - All of them.
 * @csspart source - A source.
 * @csspart source-citing - What cites it, while it is open.
 * @csspart account - What others say differently of it.
 * @csspart quotation - Words that somebody said of it.
 * @csspart citations - The sources of what is said of it.
 * @csspart tellings - Two tellings side by side.
 * @csspart tally - How many events each of the two tells.
 * @csspart told - The table of these events.
 * @csspart pager - What leads through a long list.
 * @csspart message - What stands in place of a case that is loading or could not be loaded.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What is picked.
 * @cssprop [--case-conflict] - What is told differently; the accent unless set.
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
 * @cssstate empty - The case names no sources.
 * @cssstate drawn - The case has taken the place of what the page gives to read until then.
 */
export class CaseSources extends EntriesElement {
  static override styles = [theme, message];

  protected override get shows(): 'sources' {
    return 'sources';
  }

  /** @internal */
  protected override async loadReader(options: EntriesOptions): Promise<EntriesReader> {
    const { SourcesReader, sourcesStyle } = await import('./sources-reader.js');
    this.addStyles(sourcesStyle);
    return new SourcesReader(this, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-sources': CaseSources;
  }
}
