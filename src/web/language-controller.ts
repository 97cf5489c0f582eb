/**
 * Finds out in which language its host speaks, and has the words of that language fetched. Owns: which language that is;
 * until the words of the first one are there, none. Does not own: the words. The host asks anew (`find`) before each of
 * its updates, and is updated after each change of words, and of `lang` or `dir` around it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadLanguage, onLanguages } from '../locale/index.js';
import { languageAt } from './language.js';
import type { Scene } from './scene.js';
import { watchSurroundings } from './surroundings.js';

type LanguageHost = ReactiveControllerHost & HTMLElement;

export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  #value: string | undefined;
  #asked: string | undefined;
  #isHere = false;
  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
  #rest: (() => void)[] = [];

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A language whose words are here, or cannot be had; undefined where neither page nor case names one. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Whether anything can be said yet. */
  get isHere(): boolean {
    return this.#isHere;
  }

  hostConnected(): void {
    this.#rest = [onLanguages(this.#onChange), watchSurroundings(this.#host, this.#onChange)];
    const lang = this.#place;
    if (lang !== undefined) this.#ask(lang);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const rest of this.#rest) rest();
    this.#rest = [];
  }

  /** The language of the place where the host stands, else of its case, which may still be on its way. */
  find(scene: Scene | undefined): void {
    const lang = this.#place ?? scene?.reading?.index.case.language;
    if (lang !== undefined || scene?.isLoading === false) this.#ask(lang);
  }

  /** A language given as a property is in no attribute. */
  get #place(): string | undefined {
    return this.#host.lang || languageAt(this.#host);
  }

  #ask(lang: string | undefined): void {
    if (lang === this.#asked && (this.#isHere || lang !== undefined)) return;
    this.#asked = lang;
    const loading = loadLanguage(lang);
    if (loading) void this.#wait(loading, lang);
    else this.#take(lang);
  }

  async #wait(loading: Promise<void>, lang: string | undefined): Promise<void> {
    await loading;
    if (lang !== this.#asked) return;
    this.#take(lang);
    this.#host.requestUpdate();
  }

  #take(lang: string | undefined): void {
    this.#value = lang;
    this.#isHere = true;
  }
}
