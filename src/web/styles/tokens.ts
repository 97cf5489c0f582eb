/** Written by `npm run tokens` from src/themes/tokens.json: what is set by a page, and what is mixed from it. */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_ink: var(--case-ink, currentColor);
    --_ground: var(--case-ground, transparent);
    --_accent: var(--case-accent, color-mix(in oklab, #d3361c 70%, var(--_ink)));
    --_conflict: var(--case-conflict, var(--_accent));
    --_uncertain: var(--case-uncertain, var(--_edge));
    --_first: var(--case-first, color-mix(in oklab, #1a66b8 84%, var(--_ink)));
    --_second: var(--case-second, color-mix(in oklab, #a35a00 84%, var(--_ink)));
    --_neutral: var(--case-neutral, var(--_ink));
    --_focus: var(--case-focus, var(--_accent));
    --_muted: var(--case-muted, color-mix(in oklab, var(--_ink) 72%, transparent));
    --_line: var(--case-line, color-mix(in oklab, var(--_ink) 38%, transparent));
    --_title-weight: var(--case-title-weight, 600);
    --_density: var(--case-density, 1);
    --_radius: var(--case-radius, 3px);
    --_line-width: var(--case-line-width, 1px);
    --_rule-width: var(--case-rule-width, 2px);
    --_paper: var(--case-ground, Canvas);
    --_edge: color-mix(in oklab, var(--_ink) 52%, transparent);
    --_hair: color-mix(in oklab, var(--_line) 53%, transparent);
    --_wash: color-mix(in oklab, var(--_ink) 7%, transparent);
    --_tint: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_found: color-mix(in oklab, #f2c200 20%, transparent);
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
`;
