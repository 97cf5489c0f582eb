/** How the parts of a page object reach into the shadow root that they share. */
export interface Reach {
  find(selector: string): HTMLElement | null;
  all<T extends Element = Element>(selector: string): T[];
  click(at: Element | null | undefined, what: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Until all that was asked for is drawn. */
  settled(): Promise<unknown>;
}

/** The words of an element, with one space between them. */
export function textOf(at: Element | null | undefined): string | undefined {
  return at?.textContent.replace(/\s+/g, ' ').trim();
}

export function known<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`There is not ${what}.`);
  return found;
}
