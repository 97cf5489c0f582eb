/** The element of a case that is shared by others. */
import { html, type TemplateResult } from 'lit';
import { CaseElement } from './case-element.js';
import { file } from './styles/file.js';

/**
 * Loads one case and shares it, with what the reader looks at, with all elements of a case inside it, and with those that
 * name it by `for`. It draws nothing of its own and takes no room: what stands inside it is laid out as if it were not
 * there.
 *
 * ```html
 * <case-file src="case.json" id="the-case">
 *   <case-timeline></case-timeline>
 *   <p>The agency sent <case-mention pick="summons">a summons</case-mention>.</p>
 * </case-file>
 * <case-detail for="the-case"></case-detail>
 * ```
 *
 * @tag case-file
 * @slot - The article, or the part of it that shows the case.
 *
 * @fires {CaseLoadEvent} case-load - The case is there.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 *
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case has no events.
 * @cssstate drawn - The case is there.
 */
export class CaseFile extends CaseElement {
  static override styles = [file];

  /** @internal */
  readonly isFile = true;

  /** What stands in it stays. */
  protected override get hasFallback(): boolean {
    return false;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override hasDrawn(): boolean {
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-file': CaseFile;
  }
}
