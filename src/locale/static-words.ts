/** What is said only where a case stands without a browser. */

export interface StaticWords {
  /** Heads of the columns of the parties. */
  readonly party: string;
  readonly whatItIs: string;
  readonly about: string;
  /** When what is told was last changed. */
  readonly updated: (date: string) => string;
  /** What the page is called where the file gives the case no title. */
  readonly untitled: string;
  /** Leads from an embedded case to its own page. */
  readonly openPage: string;
}
