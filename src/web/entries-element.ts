/** What elements that list entries of a case have in common: what stands there while there is none. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { drawFailedCase } from '../marks/advice.js';
import { drawLoading } from '../marks/states.js';
import { settle } from './act.js';
import { CaseElement } from './case-element.js';
import { FocusController } from './focus-controller.js';
import type { Reading, Scene } from './scene.js';

export abstract class EntriesElement extends CaseElement {
  #reading: Reading | undefined;

  constructor() {
    super();
    new FocusController(this);
  }

  /** Draws what there is of the case. */
  protected abstract draw(scene: Scene, reading: Reading): TemplateResult;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scene } = this;
    const reading = scene?.reading;
    if (scene && reading && this.#reading && reading !== this.#reading) settle(scene, reading);
    this.#reading = reading;
  }

  protected override render(): TemplateResult {
    const { scene } = this;
    return html`<div class="root">
      ${scene?.reading ? this.draw(scene, scene.reading) : html`<slot></slot>`}
      ${scene?.isLoading && !scene.reading ? drawLoading(this.loading, this.hasFallback) : nothing}
      ${drawFailedCase(scene?.failure, scene?.refused, this.speech)}
    </div>`;
  }

  protected override hasDrawn(): boolean {
    return true;
  }
}
