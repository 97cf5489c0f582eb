/** A desk at which one makes a theme: the tokens as controls, all elements beside them, and the style sheet to copy. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { allElements } from './all-elements.js';
import { beginningOf, CONTROLS, type Control } from './theme-controls.js';
import './theme-it.css';
import { THEMES } from './themes.js';

export class ThemeIt extends LitElement {
  static override properties = {
    scheme: {},
    theme: { state: true },
    made: { state: true },
    said: { state: true },
  };

  declare scheme: 'light' | 'dark';
  declare theme: string;
  /** What has been set by hand: values by the names of tokens. */
  declare made: ReadonlyMap<string, string>;
  declare said: string;

  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    this.scheme = 'light';
    this.theme = '';
    this.made = new Map();
    this.said = '';
  }

  /** The page's own styles reach the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }

  protected override willUpdate(): void {
    this.#sheet.replaceSync(`${THEMES.get(this.theme) ?? ''}\n${this.#own}`);
  }

  get #own(): string {
    const lines = [...this.made].map(([name, value]) => `  --case-${name}: ${value};\n`);
    return lines.length === 0 ? '' : `:root {\n${lines.join('')}}\n`;
  }

  get #css(): string {
    const shipped = this.theme === '' ? '' : `@import "case-timeline/themes/${this.theme}.css";\n\n`;
    return shipped + this.#own || '/* Nothing is set: the page decides. */';
  }

  protected override render(): TemplateResult {
    return html`<form class="theme-desk" aria-label="Theme" @submit=${(event: Event) => event.preventDefault()}>
        <label class="theme-row"><span>Begin with</span>
          <select name="theme" @change=${this.#onTheme}>
            <option value="">nothing set</option>
            ${[...THEMES.keys()].map((name) => html`<option ?selected=${name === this.theme}>${name}</option>`)}
          </select></label>
        ${[...CONTROLS].map(
          ([group, controls]) =>
            html`<fieldset><legend>${group}</legend>${controls.map(this.#drawControl)}</fieldset>`,
        )}
        <label class="theme-css"><span>The style sheet</span>
          <textarea readonly rows="9" spellcheck="false" .value=${this.#css}></textarea></label>
        <p><button type="button" @click=${this.#onCopy}>Copy</button>
          <button type="button" @click=${this.#onReset}>Start again</button>
          <span role="status">${this.said}</span></p>
      </form>
      <div class="theme-specimen stack">${allElements('theme-it')}</div>`;
  }

  readonly #drawControl = (control: Control): TemplateResult => {
    const { name, what } = control.token;
    const value = this.made.get(name) ?? beginningOf(control, THEMES.get(this.theme) ?? '', this.scheme);
    return html`<label class="theme-row" title=${what}><span>${name.replaceAll('-', ' ')}</span>${this.#drawInput(control, value)}</label>`;
  };

  #drawInput(control: Control, value: string): TemplateResult {
    const { name } = control.token;
    const put = (text: string): void => {
      this.made = new Map([...this.made, [name, text]]);
      this.said = '';
    };
    const onInput = (event: Event): void => {
      const { value: text } = event.target as HTMLInputElement | HTMLSelectElement;
      put(control.kind === 'range' ? text + control.unit : text);
    };
    if (control.kind === 'choice') {
      const choices = [...new Set([value, ...control.choices])];
      return html`<select name=${name} @change=${onInput}>${choices.map((one) => html`<option ?selected=${one === value}>${one}</option>`)}</select>`;
    }
    if (control.kind === 'color')
      return html`<input type="color" name=${name} .value=${value} @input=${onInput}>`;
    const { from, to, step, unit } = control;
    const number = String(Number.parseFloat(value));
    return html`<input type="range" name=${name} min=${from} max=${to} step=${step} .value=${number} @input=${onInput}>
      <output>${this.made.has(name) ? `${number}${unit}` : nothing}</output>`;
  }

  readonly #onTheme = (event: Event): void => {
    this.theme = (event.target as HTMLSelectElement).value;
    this.said = '';
  };

  readonly #onReset = (): void => {
    this.theme = '';
    this.made = new Map();
    this.said = '';
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.said = 'Copied.';
    } catch {
      this.querySelector('textarea')?.select();
      this.said = 'Selected: copy it with your keyboard.';
    }
  };
}

customElements.define('theme-it', ThemeIt);
