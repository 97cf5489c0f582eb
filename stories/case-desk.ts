/** A desk at which one writes a case file: the text, what is wrong with it at its place, and the case as it is read. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { checkIndex } from '../src/case/check.js';
import { findFindings } from '../src/case/findings.js';
import { type CaseIndex, type Finding, indexCase, parseCase } from '../src/case/index.js';
import { findPlaces, type Place } from '../src/case/json-places.js';
import { jsonPath } from '../src/case/problem.js';
import { placeInFile } from '../src/case/record.js';
import { sayProblem } from '../src/case/say-problem.js';
import { sayFinding, speechFor } from '../src/locale/index.js';
import './case-desk.css';

/** One thing to look at in the text. */
interface Remark {
  readonly level: 'error' | 'warning' | 'finding';
  readonly path: string;
  readonly text: string;
  readonly place: Place | undefined;
}

/** What one may begin with: the file of each name in data/cases/. */
const BEGINNINGS = ['uncertain-dates', 'conflicting-accounts', 'spans-and-deadlines', 'broken-entries'];

/** A pause in typing, ms: nobody wants to be told of a word that is half written. */
const PAUSE_MS = 250;

const SMALLEST = `{
  "title": "The bridge at Sampleton",
  "language": "en",
  "timeZone": "Europe/London",
  "sources": [
    { "id": "gazette", "title": "Bridge closes", "publisher": "The Sampleton Gazette", "published": "2024-03-05" }
  ],
  "events": [
    { "id": "crack", "title": "A walker reports a crack", "when": "2024-03~", "cites": ["gazette"] },
    { "id": "closed", "title": "The bridge is closed", "when": "2024-03-04", "cites": ["gazette"] },
    { "id": "ferry", "title": "The ferry stands in", "when": "2024-03-05/..", "cites": ["gazette"] }
  ]
}
`;

export class CaseDesk extends LitElement {
  static override properties = { text: { state: true }, remarks: { state: true }, said: { state: true } };

  declare text: string;
  declare remarks: readonly Remark[];
  declare said: string;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.said = '';
    this.remarks = [];
    this.text = '';
    this.#read(SMALLEST);
  }

  /** The page's own styles reach the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override render(): TemplateResult {
    return html`<form class="case-desk" aria-label="Case file" @submit=${(event: Event) => event.preventDefault()}>
        <p><label>Begin with <select name="beginning" @change=${this.#onBegin}>
          <option value="">the smallest useful case</option>
          ${BEGINNINGS.map((name) => html`<option>${name}</option>`)}
        </select></label></p>
        <label class="case-text"><span>The case file</span>
          <textarea rows="24" spellcheck="false" wrap="off" .value=${this.text} @input=${this.#onInput}></textarea></label>
        <p class="case-sum" role="status">${this.said}</p>
        ${
          this.remarks.length === 0
            ? nothing
            : html`<ol class="case-remarks">${this.remarks.map((remark) => this.#draw(remark))}</ol>`
        }
      </form>
      <div class="case-read"><case-timeline .case=${this.text}></case-timeline></div>`;
  }

  #draw({ level, path, text, place }: Remark): TemplateResult {
    const at = place ? `Line ${place.line}, column ${place.column}` : 'The whole file';
    return html`<li class=${level}><button type="button" @click=${() => this.#show(place)}>${at}</button>
      <span>${level}</span> <code>${path}</code><br>${text}</li>`;
  }

  /** Puts the caret where something is wrong. */
  #show(place: Place | undefined): void {
    const area = this.querySelector('textarea');
    if (!area || !place) return;
    area.focus();
    const end = area.value.indexOf('\n', place.offset);
    area.setSelectionRange(place.offset, end === -1 ? area.value.length : end);
    const line = area.scrollHeight / area.value.split('\n').length;
    area.scrollTop = Math.max(0, (place.line - 4) * line);
  }

  #read(text: string): void {
    const { case: of, problems } = parseCase(text);
    const speech = speechFor('en', of?.timeZone);
    const index = of && indexCase(of);
    const found = index
      ? findFindings(index).map((finding) => ({
          path: pathOf(finding, index),
          text: sayFinding(finding, index, speech),
        }))
      : [];
    const wrong = index ? [...problems, ...checkIndex(index)] : problems;
    const places = findPlaces(
      text,
      [...wrong, ...found].map(({ path }) => path),
    );
    this.text = text;
    this.remarks = [
      ...wrong.map((problem) => ({ path: problem.path, level: problem.level, text: sayProblem(problem) })),
      ...found.map((one) => ({ ...one, level: 'finding' as const })),
    ]
      .map((remark) => ({ ...remark, place: places.get(remark.path) }))
      .sort((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0));
    this.said = summed(this.remarks, of?.events.length);
  }

  readonly #onInput = (event: Event): void => {
    const { value } = event.target as HTMLTextAreaElement;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#read(value);
    }, PAUSE_MS);
  };

  readonly #onBegin = async (event: Event): Promise<void> => {
    const { value } = event.target as HTMLSelectElement;
    this.#read(value === '' ? SMALLEST : await (await fetch(`data/cases/${value}.json`)).text());
  };
}

/** The event that carries its mark. */
function pathOf({ events: [id = ''] }: Finding, { case: of, eventById }: CaseIndex): string {
  return jsonPath(['events', placeInFile(of.events, eventById.get(id)?.position ?? 0)]);
}

function summed(remarks: readonly Remark[], events: number | undefined): string {
  if (events === undefined) return 'This cannot be read as a case yet.';
  const count = (level: Remark['level']): string => {
    const many = remarks.filter((one) => one.level === level).length;
    return `${many} ${level}${many === 1 ? '' : 's'}`;
  };
  const read = `${events} event${events === 1 ? '' : 's'} read`;
  return `${read}, ${(['error', 'warning', 'finding'] as const).map(count).join(', ')}.`;
}

customElements.define('case-desk', CaseDesk);
