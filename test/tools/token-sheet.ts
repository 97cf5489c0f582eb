/** The module of `src/web/styles/` that gives all elements the defaults of the tokens. */
import { sharedRules, type Tokens } from './token-list.js';

export function tokenSheet(tokens: Tokens): string {
  return `/** Written by \`npm run tokens\` from src/themes/tokens.json: what is set by a page, and what is mixed from it. */
import { css } from 'lit';

export const tokens = css\`
  :host {
${sharedRules(tokens)
  .map((rule) => `    ${rule}`)
  .join('\n')}
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_muted: var(--_ink);
      --_line: var(--_ink);
      --_hair: var(--_ink);
      --_edge: var(--_ink);
    }
  }
  /* A browser puts its own colors on text and boxes, but not on what is drawn. */
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ground: Canvas;
      --_paper: Canvas;
      --_accent: LinkText;
      --_conflict: LinkText;
      --_uncertain: CanvasText;
      --_first: CanvasText;
      --_second: CanvasText;
      --_neutral: CanvasText;
      --_focus: Highlight;
    }
  }
\`;
`;
}
