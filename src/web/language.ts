/** In which language and direction an element speaks: those of the place where it stands. */

/** The nearest `lang`, through shadow roots; undefined where the page gives none. */
export function languageAt(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; ) {
    const holder: Element | null = at.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
