/** A browser for the tests, and where it was found. */
export interface Browser {
  readonly path: string;
  readonly from: string;
}

export function findBrowser(): Promise<Browser | undefined>;
export function ensureBrowser(): Promise<Browser>;
