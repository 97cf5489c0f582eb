/**
 * A case as one page shows it: the file, what was found in it, and what the reader looks at. Elements with the same
 * file share one scene. They are told when anything has changed.
 */
import { type Finding, findFindings } from '../case/findings.js';
import { unexplained } from '../case/flaw.js';
import { type CaseIndex, indexCase } from '../case/index-case.js';
import type { Problem } from '../case/problem.js';
import { type CaseReading, readCase } from '../case/read-case.js';
import type { LoadFailure } from '../locale/messages.js';
import { INITIAL_VIEW, type View } from '../state/view.js';
import { loadText } from './load-text.js';
import type { DrawShare } from './read-large.js';

/** A case that was read, with what a reader wants to see about it. */
export interface Reading {
  readonly index: CaseIndex;
  readonly findings: readonly Finding[];
}

/** Characters of a text that is read at once: a larger one would keep the page from answering for too long. */
const MOST_AT_ONCE = 4_000_000;

/** Its findings are found where they are asked for. */
export function readingOf(index: CaseIndex): Reading {
  let findings: readonly Finding[] | undefined;
  return {
    index,
    get findings() {
      return (findings ??= findFindings(index));
    },
  };
}

export class Scene {
  /** The case that is shown; it stays while another is loaded, and when that fails. */
  reading: Reading | undefined;
  /** What has to be mended in its file; undefined while it is still being checked. */
  problems: readonly Problem[] | undefined;
  /** Why the last attempt gave no case. */
  failure: LoadFailure | undefined;
  /** What is wrong with a file that gave no case. */
  refused: readonly Problem[] = [];
  /** Whether the failure is known, but not yet what is wrong with the file. */
  isExplaining = false;
  isLoading = false;
  /** Draws which share of a large file has been read; undefined where nobody has to wait so long. */
  drawShare: DrawShare | undefined;
  view: View;

  /** Of its file; undefined where it is given as text or data. */
  readonly address: string | undefined;

  readonly #listeners = new Set<() => void>();
  #loading: AbortController | undefined;

  /** @param view what its reader looks at already, in another case. */
  constructor(address?: string, view = INITIAL_VIEW) {
    this.address = address;
    this.view = view;
  }

  /** Calls back after every change. */
  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  unsubscribe(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.stop();
  }

  get isUsed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Nothing has been read, nothing has failed, and nothing is on its way. */
  get isNew(): boolean {
    return !this.reading && !this.failure && !this.isLoading;
  }

  /** Another view; nothing is told where it is the same. */
  show(view: View): void {
    if (view === this.view) return;
    this.view = view;
    this.#tell();
  }

  /** Loads its file, if it has one and anyone listens; a load under way is given up, so the last one asked for wins. */
  async load(): Promise<void> {
    const { address } = this;
    if (address === undefined || !this.isUsed) return;
    const loading = this.#begin();
    // It rejects when it was given up: whoever gave it up has said so.
    const loaded = await loadText(address, loading.signal).catch(() => undefined);
    if (!loaded || this.#loading !== loading) return;
    this.stop();
    if ('text' in loaded) this.read(loaded.text);
    else this.#fail(loaded.failure);
  }

  /** Shows a case given as text or data. */
  read(input: unknown): void {
    if (typeof input === 'string' && input.length > MOST_AT_ONCE) {
      void this.#readLarge(input);
      return;
    }
    this.stop();
    this.#take(readAtOnce(input));
  }

  /** In slices, in which the page goes on; what comes in between takes its place. */
  async #readLarge(text: string): Promise<void> {
    const loading = this.#begin();
    const isWanted = (): boolean => this.#loading === loading;
    const read = await largeFrom(text, isWanted, (drawShare) => {
      this.drawShare = drawShare;
      this.#tell();
    });
    if (!read || !isWanted()) return;
    this.stop();
    this.#take(read);
  }

  #begin(): AbortController {
    this.stop();
    const loading = new AbortController();
    this.#loading = loading;
    this.isLoading = true;
    this.failure = undefined;
    this.#tell();
    return loading;
  }

  #take({ given, index }: Read): void {
    if (!index) {
      this.#fail({ kind: 'not a case' }, given);
      return;
    }
    const reading = readingOf(index);
    this.reading = reading;
    this.problems = undefined;
    this.failure = undefined;
    this.refused = [];
    this.isExplaining = false;
    this.#tell();
    void this.#check(reading, given);
  }

  async #check(reading: Reading, given: CaseReading): Promise<void> {
    const problems = await problemsOf(given, reading.index, () => this.reading === reading);
    if (!problems || this.reading !== reading) return;
    this.problems = problems;
    this.#tell();
  }

  /** Gives up a load under way. */
  stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.isLoading = false;
    this.drawShare = undefined;
  }

  #fail(failure: LoadFailure, given?: CaseReading): void {
    this.failure = failure;
    this.refused = [];
    this.isExplaining = given !== undefined;
    this.#tell();
    if (given) void this.#explain(failure, given);
  }

  async #explain(failure: LoadFailure, given: CaseReading): Promise<void> {
    const problems = await problemsOf(given, undefined, () => this.failure === failure);
    if (!problems || this.failure !== failure) return;
    this.refused = problems;
    this.isExplaining = false;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What came of an input, and its index where it is a case. */
interface Read {
  readonly given: CaseReading;
  readonly index: CaseIndex | undefined;
}

function readAtOnce(input: unknown): Read {
  const given = readCase(input);
  return { given, index: given.case && indexCase(given.case) };
}

/** What reads in slices comes in a chunk of its own; where that cannot be had, all is read at once. */
async function largeFrom(
  text: string,
  isWanted: () => boolean,
  told: (drawShare: DrawShare) => void,
): Promise<Read | undefined> {
  try {
    const { readLarge } = await import('./read-large.js');
    return await readLarge(text, isWanted, told);
  } catch {
    return readAtOnce(text);
  }
}

/** What only editors need comes after the picture, in a chunk of its own. */
async function problemsOf(
  given: CaseReading,
  index: CaseIndex | undefined,
  isWanted: () => boolean,
): Promise<readonly Problem[] | undefined> {
  try {
    const { findInSlices } = await import('./problems.js');
    return await findInSlices(given, index, isWanted);
  } catch {
    // The chunk cannot be had: where something is wrong can be said without it.
    return unexplained(given.flaws);
  }
}
