/** The style sheets of the themes as texts, by name, and what puts one on the page of a story. */
const files = import.meta.glob<string>('../src/themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

export const THEMES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);

const sheet = new CSSStyleSheet();

/** Styles the page with a theme and nothing else of this book; with an unknown name, with none. */
export function putTheme(name: string | undefined): void {
  sheet.replaceSync(THEMES.get(name ?? '') ?? '');
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
