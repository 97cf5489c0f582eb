/**
 * Keeps what the reader looks at in the fragment of the page's address, under a key of the page's choice. Owns: when it
 * is read (at first, and when the fragment changes) and written (a moment after the reader's last doing; the address is
 * replaced, so Back leaves the page as readers expect). Does not own: the view. Without a key it does nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import { stepAt } from '../case/steps.js';
import type { Linked } from '../state/permalink.js';
import type { View } from '../state/view.js';
import { change } from './act.js';
import type { Scene } from './scene.js';

export interface LinkOptions {
  readonly key: () => string | undefined;
  readonly scene: () => Scene | undefined;
  /** What a link asks for has been put into the view. */
  readonly restored: (linked: Linked) => void;
}

/** Browsers refuse an address that changes at every frame. */
const PAUSE_MS = 300;

const ownersIn = new WeakMap<Document, Map<string, LinkController>>();

export class LinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: LinkOptions;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The scene whose link has been read. */
  #read: Scene | undefined;
  /** The address says something of ours, or did so before. */
  #isLinked = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LinkOptions) {
    this.#host = host;
    this.#ask = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    this.#view.addEventListener('hashchange', this.#onHash, { signal: this.#listening.signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const scene = this.#ask.scene();
    if (!scene?.reading || scene === this.#read || this.#given === undefined) return;
    this.#read = scene;
    void this.#follow();
  }

  /** The reader has done something. */
  write(): void {
    if (this.#key === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#put();
    }, PAUSE_MS);
  }

  /** The page's address with what is looked at; without a key, as it is. */
  async address(): Promise<string> {
    const url = new URL(this.#host.ownerDocument.URL);
    const fragment = await this.#fragment();
    if (fragment !== undefined) url.hash = fragment;
    return url.href;
  }

  readonly #onHash = (): void => {
    if (this.#key !== undefined) void this.#follow();
  };

  async #follow(): Promise<void> {
    const { NOTHING_LINKED, readLink } = await import('../state/permalink.js');
    const key = this.#key;
    const scene = this.#ask.scene();
    if (!scene?.reading || key === undefined) return;
    const found = readLink(this.#view.location.hash.slice(1), key, scene.reading.index);
    const linked = found ?? (this.#isLinked ? NOTHING_LINKED : undefined);
    this.#isLinked = found !== undefined;
    if (!linked) return;
    change(scene, { type: 'restore', view: { ...linked, ...momentOf(linked, scene.reading.index) } });
    this.#ask.restored(linked);
  }

  async #put(): Promise<void> {
    const fragment = await this.#fragment();
    const { history, location } = this.#view;
    if (fragment === undefined || fragment === location.hash.slice(1)) return;
    this.#isLinked = true;
    try {
      // Not the fragment alone: a page may count its addresses from another place.
      const bare = location.pathname + location.search;
      history.replaceState(history.state, '', fragment === '' ? bare : `${bare}#${fragment}`);
    } catch {
      // A page in a sandbox, or one that changes its address too often, keeps the one that it has.
    }
  }

  async #fragment(): Promise<string | undefined> {
    const { writeLink } = await import('../state/permalink.js');
    const key = this.#key;
    const { reading, view } = this.#ask.scene() ?? {};
    if (key === undefined || !reading || !view) return undefined;
    return writeLink(this.#view.location.hash.slice(1), key, view, reading.index);
  }

  /** A key belongs to the first of the document's cases that has it: where another has it too, that one takes no part. */
  get #key(): string | undefined {
    const key = this.#given;
    if (key === undefined) return undefined;
    const { ownerDocument } = this.#host;
    const owners = ownersIn.get(ownerDocument) ?? new Map<string, LinkController>();
    ownersIn.set(ownerDocument, owners);
    const owner = owners.get(key);
    if (owner && owner.#host.isConnected && owner.#given === key)
      return owner.#ask.scene() === this.#ask.scene() ? key : undefined;
    owners.set(key, this);
    return key;
  }

  /** An attribute that is taken away leaves null. */
  get #given(): string | undefined {
    return this.#ask.key() ?? undefined;
  }

  get #view(): Window {
    return this.#host.ownerDocument.defaultView ?? window;
  }
}

/** A step that opens what the link opens brings its own moment along. */
function momentOf({ step, pick }: Linked, index: CaseIndex): Pick<Partial<View>, 'moment'> {
  const known = step === undefined ? undefined : stepAt(index, step);
  return known && known.pick === pick ? { moment: known.moment } : {};
}
