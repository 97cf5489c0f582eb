/** What elements that list entries of a case have in common: what stands there while there is none. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { drawLoading } from '../marks/states.js';
import { CaseElement } from './case-element.js';
import type { EntriesOptions, EntriesReader } from './entries-reader.js';
import { Later } from './later.js';
import type { Reading } from './scene.js';
import { settle } from './settle.js';

export abstract class EntriesElement extends CaseElement {
  /** It comes while the case is still on its way. */
  readonly #reader = new Later(this, () =>
    this.loadReader({
      scene: () => this.scene,
      reload: () => {
        this.reload();
      },
    }),
  );
  #reading: Reading | undefined;

  /** What draws the entries, and follows what a reader does with them. */
  protected abstract loadReader(options: EntriesOptions): Promise<EntriesReader>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scene } = this;
    const reading = scene?.reading;
    if (scene && reading && this.#reading && reading !== this.#reading) settle(scene, reading);
    this.#reading = reading;
  }

  protected override render(): TemplateResult {
    const { scene, language } = this;
    const reader = this.#reader.value;
    const entries = scene?.reading && reader?.draw(scene, scene.reading, language);
    return html`<div class="root">
      ${entries ?? nothing}
      ${scene?.isLoading && !entries ? drawLoading(this.loading, this.hasFallback) : nothing}
      ${this.drawFailure()}
    </div>
    ${entries ? nothing : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    super.updated();
    if (this.scene) void this.#reader.load();
  }

  protected override hasDrawn(): boolean {
    return this.#reader.value !== undefined;
  }
}
