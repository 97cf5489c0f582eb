/** Style sheets belong to a document: an element that is moved to another one loses them and needs that one's own. */
import { CSSResult, type CSSResultOrNative } from 'lit';

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives a shadow root its styles in the document where it stands now. */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const known = made.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(ownerDocument, known);
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!(style instanceof CSSResult)) return [];
    const sheet = known.get(style) ?? new view.CSSStyleSheet();
    if (!known.has(style)) sheet.replaceSync(style.cssText);
    known.set(style, sheet);
    return sheet;
  });
}
