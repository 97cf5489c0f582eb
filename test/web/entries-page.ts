/**
 * `<case-claims>` and `<case-sources>` as a test sees them: lists of entries that open. Tests reach into the elements
 * through these page objects; none of them knows what their shadow roots are made of.
 */
import { userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { CaseClaims } from '../../src/web/case-claims.js';
import type { CaseSources } from '../../src/web/case-sources.js';
import { Page } from './page.js';
import { known, textOf } from './reach.js';
import { column, jsonScript, type Mounting } from './timeline-page.js';

interface Elements {
  readonly 'case-claims': CaseClaims;
  readonly 'case-sources': CaseSources;
}

/** One row of the table of two tellings; each cell as it is heard. */
export interface TellingView {
  readonly event: string;
  readonly cells: readonly string[];
}

export class EntriesPage<Tag extends keyof Elements> extends Page<Elements[Tag]> {
  /** The ids that it told the page to be picked, in order. */
  readonly picked: (string | undefined)[] = [];
  readonly loads: Event[] = [];
  readonly problems: Event[] = [];
  readonly #part: string;

  constructor(element: Elements[Tag]) {
    super(element);
    this.#part = element.localName === 'case-claims' ? 'claim' : 'source';
    element.addEventListener('case-pick', ({ id }) => this.picked.push(id));
    element.addEventListener('case-load', (event) => this.loads.push(event));
    element.addEventListener('case-problem', (event) => this.problems.push(event));
  }

  // Waiting

  async shown(): Promise<this> {
    return this.until(() => this.all('.claims, .source-index, .nothing').length > 0, 'a case is drawn');
  }

  // What is seen

  get rawText(): string {
    return this.find('.root')?.textContent ?? '';
  }

  get message(): string | undefined {
    return textOf(this.find('[part="message"]'));
  }

  get ids(): readonly string[] {
    return this.#entries.map(({ dataset }) => dataset['id'] ?? '');
  }

  /** Ids of the entries that are open. */
  get open(): readonly string[] {
    return this.#idsWith('[aria-expanded="true"]');
  }

  /** Ids of the entries that are said to be the current one. */
  get current(): readonly string[] {
    return this.#idsWith('[aria-current="true"]');
  }

  /** Ids of the entries at which stands that what is open elsewhere touches or cites them. */
  get touched(): readonly string[] {
    return this.#idsWith('.touched');
  }

  wordsOf(id: string): string {
    return textOf(this.#entry(id)) ?? '';
  }

  /** How it stands, and how it came to that. */
  standingOf(id: string): string | undefined {
    return textOf(this.#entry(id).querySelector('[part="standing"]'));
  }

  historyOf(id: string): readonly string[] {
    return [...this.#entry(id).querySelectorAll('[part="history"] > li')].map((step) => textOf(step) ?? '');
  }

  partsOf(id: string): readonly string[] {
    return [...this.#entry(id).querySelectorAll('[part="claim-parts"] > li')].map(
      (part) => textOf(part) ?? '',
    );
  }

  get pager(): string | undefined {
    return textOf(this.find('[part="pager"]'));
  }

  get links(): readonly HTMLAnchorElement[] {
    return this.all<HTMLAnchorElement>('a');
  }

  get elementNames(): ReadonlySet<string> {
    return new Set(this.all('*').map(({ localName }) => localName));
  }

  get attributes(): readonly { readonly element: string; readonly name: string; readonly value: string }[] {
    return this.all('*').flatMap((at) =>
      [...at.attributes].map(({ name, value }) => ({ element: at.localName, name, value })),
    );
  }

  /** Things to press that are smaller than a finger needs, by their words. */
  get smallTargets(): readonly string[] {
    const targets = this.all('button, select, a').filter((at) => at.getClientRects().length > 0);
    return targets
      .filter((at) => Math.min(...sizeOf(at)) < 23.9)
      .map((at) => `${textOf(at) ?? ''} ${sizeOf(at).join('×')}`);
  }

  /** How far its content is wider than itself, CSS px. */
  get overflow(): number {
    const own = this.element.getBoundingClientRect();
    // What is only heard is cut away.
    const seen = this.all('*').filter((at) => (at.closest('thead, .spoken')?.clientWidth ?? 2) > 1);
    const boxes = seen.flatMap((at) => [...at.getClientRects()]);
    return Math.max(...boxes.map((box) => Math.max(box.right - own.right, own.left - box.left)));
  }

  /** By which side of it an entry's words begin and its standing stands. */
  boxOf(id: string, part: string): DOMRect {
    return known(this.#entry(id).querySelector(`[part="${part}"]`), part).getBoundingClientRect();
  }

  // Two tellings

  get tally(): string | undefined {
    return this.all('[part="tally"] li').map(textOf).join(', ') || undefined;
  }

  get chosen(): readonly string[] {
    return this.all<HTMLSelectElement>('select').map(({ value }) => value);
  }

  get columns(): readonly string[] {
    return this.all('[role="columnheader"]').map((head) => textOf(head) ?? '');
  }

  get rows(): readonly TellingView[] {
    return this.all('[part="told"] tbody [role="row"]').map((row) => ({
      event: textOf(row.querySelector('[role="rowheader"] button')) ?? '',
      cells: [...row.querySelectorAll('[role="cell"]')].map((cell) =>
        [...cell.querySelectorAll('p')].map((one) => textOf(one)?.replace(/^—/, '')).join('; '),
      ),
    }));
  }

  /** Whether each cell says by itself, to be seen, who tells. */
  get areTellersSeen(): boolean {
    return this.all('[part="told"] .who').every((who) => who.getClientRects().length > 0);
  }

  async tell(by: string, beside?: string): Promise<void> {
    const [first, second] = this.all<HTMLSelectElement>('select');
    await userEvent.selectOptions(known(first, 'the first list'), by);
    await this.settled();
    if (beside !== undefined) await userEvent.selectOptions(known(second, 'the second list'), beside);
    await this.settled();
  }

  // Doing

  async toggle(id: string): Promise<void> {
    await userEvent.click(this.#opener(id));
    await this.settled();
  }

  focus(id: string): void {
    this.#opener(id).focus();
  }

  /** Follows a link inside an entry. */
  async follow(id: string, to: string): Promise<void> {
    await userEvent.click(known(this.#entry(id).querySelector(`[data-pick="${to}"]`), `a link to ${to}`));
    await this.settled();
  }

  async turn(way: 1 | -1): Promise<void> {
    await userEvent.click(known(this.find(`[data-turn="${String(way)}"]`), 'another page'));
    await this.settled();
  }

  async retry(): Promise<void> {
    await userEvent.click(known(this.find('[part="retry"]'), 'another try'));
    await this.settled();
  }

  /** The words of what has the focus; undefined where nothing in it has. */
  get focused(): string | undefined {
    return textOf(this.element.shadowRoot?.activeElement);
  }

  /** The id of the entry whose opener has the focus. */
  get focusedId(): string | undefined {
    return (this.element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['open'];
  }

  get #entries(): HTMLElement[] {
    return this.all(`[part="${this.#part}"]`);
  }

  #idsWith(selector: string): readonly string[] {
    return this.#entries
      .filter((entry) => entry.querySelector(selector))
      .map(({ dataset }) => dataset['id'] ?? '');
  }

  #entry(id: string): HTMLElement {
    return known(
      this.#entries.find(({ dataset }) => dataset['id'] === id),
      `an entry ${id}`,
    );
  }

  #opener(id: string): HTMLElement {
    return known(this.#entry(id).querySelector<HTMLElement>('[data-open]'), `what opens ${id}`);
  }
}

function sizeOf(at: Element): readonly [number, number] {
  const { width, height } = at.getBoundingClientRect();
  return [width, height];
}

/** Makes an element, gives it what it is to show, and puts it into the page. */
export function putEntries<Tag extends keyof Elements>(tag: Tag, given: Mounting): EntriesPage<Tag> {
  const page = new EntriesPage<Tag>(document.createElement(tag));
  const { element } = page;
  if (given.fallback !== undefined) element.append(given.fallback);
  if (given.inline !== undefined) element.append(jsonScript(given.inline));
  if (given.src !== undefined) element.src = given.src;
  if (given.case !== undefined) element.case = given.case;
  if (given.dir) element.dir = given.dir;
  if (given.lang !== undefined) element.lang = given.lang;
  (given.into ?? column(given.width)).appendChild(element);
  return page;
}

/** The same, once the case is drawn. */
export async function showEntries<Tag extends keyof Elements>(
  tag: Tag,
  given: Mounting,
): Promise<EntriesPage<Tag>> {
  return putEntries(tag, given).shown();
}
