/** The mark before what opens: it points on while closed, and down while open. */
import { html, svg } from 'lit';

export const CHEVRON = html`<svg class="chevron" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${svg`<path d="M6 4l4 4-4 4"/>`}</svg>`;
