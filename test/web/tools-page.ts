/** The reader's tools as a test sees them, and the line that says what is left out. */
import { userEvent } from 'vitest/browser';
import { known, type Reach, textOf } from './reach.js';

export type FacetName = 'party' | 'kind' | 'source' | 'status';

/** A value that can be ticked. */
export interface ValueView {
  readonly name: string;
  readonly count: number;
  readonly isTicked: boolean;
  readonly isOff: boolean;
}

export class ToolsPage {
  readonly #reach: Reach;

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  get isOpen(): boolean {
    return this.#reach.find('[part="tools"]') !== null;
  }

  /** Whether the button says so. */
  get saysOpen(): boolean {
    return this.#reach.find('[data-command="tools"]')?.ariaExpanded === 'true';
  }

  async toggle(by: 'mouse' | 'keyboard' = 'mouse'): Promise<void> {
    const button = this.#one('[data-command="tools"]');
    if (by === 'mouse') await this.#reach.click(button, 'the tools');
    else {
      button.focus();
      await this.#reach.press('{Enter}');
    }
  }

  // Search

  get query(): string {
    return this.#field.value;
  }

  /** How many events have what is searched for, or at which of them the reader is. */
  get hits(): string {
    return textOf(this.#one('.hits bdi'))!;
  }

  /** What is said besides to who listens: which event that is. */
  get hitName(): string | undefined {
    return textOf(this.#reach.find('.hits .spoken'));
  }

  get isInSearch(): boolean {
    return this.#field.matches(':focus');
  }

  /** Types into the search field, in place of what stands there. */
  async search(text: string): Promise<void> {
    await userEvent.clear(this.#field);
    if (text !== '') await userEvent.type(this.#field, text);
    await this.#reach.settled();
  }

  focusSearch(): void {
    this.#field.focus();
  }

  async clickStep(by: 1 | -1): Promise<void> {
    await this.#reach.click(this.#one(`[data-hit="${by}"]`), 'a step to a hit');
  }

  get canStep(): boolean {
    return this.#one('[data-hit="1"]').ariaDisabled !== 'true';
  }

  // Filters

  /** Names of the facets in which there is something to choose. */
  get facets(): readonly string[] {
    return this.#reach.all('.facet-name').map((at) => textOf(at)!);
  }

  values(facet: FacetName): readonly ValueView[] {
    return this.#reach.all<HTMLInputElement>(`.tools [data-facet="${facet}"]`).map((box) => ({
      name: textOf(box.parentElement!.querySelector('.value-name'))!,
      count: Number(textOf(box.parentElement!.querySelector('.count'))),
      isTicked: box.checked,
      isOff: box.disabled,
    }));
  }

  /** Ticks a value, or takes its tick away; opens its list before where that is closed. */
  async tick(facet: FacetName, value: string): Promise<void> {
    const box = this.#one(`.tools [data-facet="${facet}"][data-value="${CSS.escape(value)}"]`);
    await this.#unfold(box);
    await this.#reach.click(box, value);
  }

  // Tellings and reports

  async tellBy(source: string): Promise<void> {
    await this.#choose('[data-told="by"]', source);
  }

  async tellBeside(source: string): Promise<void> {
    await this.#choose('[data-told="beside"]', source);
  }

  get canTellBeside(): boolean {
    return !this.#list('[data-told="beside"]').disabled;
  }

  /** What the lists and the control of dates show as chosen. */
  get chosen(): { readonly by: string; readonly beside: string; readonly reported: string } {
    const report = this.#reach.find('[data-report]');
    const shown = report instanceof HTMLSelectElement ? optionOf(report) : report?.ariaValueText;
    return {
      by: this.#teller('by'),
      beside: this.#teller('beside'),
      reported: shown ?? '',
    };
  }

  /** All dates of a list of them. */
  get reportDates(): readonly string[] {
    return [...this.#list('[data-report]').options].map(({ text }) => text);
  }

  /** Chooses a date in the list of them, or moves their slider by keys. */
  async reportBy(date: string): Promise<void> {
    const { options } = this.#list('[data-report]');
    const found = known(
      [...options].find(({ text }) => text === date),
      `the date ${date}`,
    );
    await this.#choose('[data-report]', found.value);
  }

  focusReport(): void {
    this.#one('[data-report]').focus();
  }

  /** Sentences that say what a choice means. */
  get hints(): readonly string[] {
    return this.#reach.all('.tools p.hint').map((at) => textOf(at)!);
  }

  // Arrangement

  get canArrange(): boolean {
    return this.#reach.find('[data-lanes]') !== null;
  }

  async chooseLanes(lanes: 'none' | 'party' | 'kind' | 'source'): Promise<void> {
    await this.#reach.click(this.#one(`[data-lanes="${lanes}"]`), lanes);
  }

  async chooseScale(scale: 'folded' | 'time' | 'equal'): Promise<void> {
    await this.#reach.click(this.#one(`[data-scale="${scale}"]`), scale);
  }

  get lanes(): string | undefined {
    return this.#reach.find('[data-lanes]:checked')?.dataset['lanes'];
  }

  get scale(): string | undefined {
    return this.#reach.find('[data-scale]:checked')?.dataset['scale'];
  }

  focusLanes(): void {
    this.#one('[data-lanes]:checked').focus();
  }

  // Back to everything

  /** How many events are shown, as the tools say it. */
  get shown(): string | undefined {
    return textOf(this.#reach.find('.output > :first-child .hint'));
  }

  get canReset(): boolean {
    return this.#one('.tools [data-reset]').ariaDisabled !== 'true';
  }

  async reset(): Promise<void> {
    await this.#reach.click(this.#one('.tools [data-reset]'), 'everything');
  }

  // The line of what is left out

  /** What is announced, and after it what is searched for; empty where nothing is left out. */
  get status(): readonly string[] {
    return this.#reach
      .all('[part="status"] p')
      .map((at) => textOf(at)!)
      .filter(Boolean);
  }

  get chips(): readonly string[] {
    return this.#reach.all('[part="chip"]').map((at) => textOf(at)!);
  }

  async removeChip(name: string, by: 'mouse' | 'keyboard' = 'mouse'): Promise<void> {
    const chip = known(
      this.#reach.all<HTMLElement>('[part="chip"]').find((at) => textOf(at) === name),
      `a chip ${name}`,
    );
    if (by === 'mouse') await this.#reach.click(chip, name);
    else {
      chip.focus();
      await this.#reach.press('{Enter}');
    }
  }

  async showEverything(by: 'mouse' | 'keyboard' = 'mouse'): Promise<void> {
    const button = this.#one('[part="status"] [data-reset]');
    if (by === 'mouse') await this.#reach.click(button, 'everything');
    else {
      button.focus();
      await this.#reach.press('{Enter}');
    }
  }

  async copyLink(): Promise<void> {
    await this.#reach.click(this.#one('[data-copy="link"]'), 'the link is copied');
  }

  get #field(): HTMLInputElement {
    return this.#one('[data-search]') as HTMLInputElement;
  }

  /** Empty where nobody is chosen, or there is nobody to choose. */
  #teller(of: 'by' | 'beside'): string {
    const list = this.#reach.find(`.tools select[data-told="${of}"]`) as HTMLSelectElement | null;
    return list?.value ?? '';
  }

  #list(selector: string): HTMLSelectElement {
    return this.#one(`.tools select${selector}`) as HTMLSelectElement;
  }

  async #choose(selector: string, value: string): Promise<void> {
    await userEvent.selectOptions(this.#list(selector), value);
    await this.#reach.settled();
  }

  /** Opens the lists in which something stands, from the outermost on. */
  async #unfold(at: Element): Promise<void> {
    const around: HTMLDetailsElement[] = [];
    for (let one = at.closest('details'); one; one = one.parentElement!.closest('details'))
      around.unshift(one);
    for (const details of around)
      if (!details.open) await this.#reach.click(details.querySelector('summary'), 'a list');
  }

  #one(selector: string): HTMLElement {
    return known(this.#reach.find(selector), selector);
  }
}

function optionOf({ selectedOptions }: HTMLSelectElement): string | undefined {
  return selectedOptions[0]?.text;
}
