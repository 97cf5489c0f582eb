/** The whole figure of the parties: its head, the moment, the drawing or what stands in its place, the table, the kinds. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Camera, Extent2D } from '../../layout/camera.js';
import type { PartiesGeometry } from '../../layout/parties/geometry.js';
import { partyWordsFor } from '../../locale/index.js';
import { drawAlways } from '../each.js';
import { px } from '../glyph.js';
import type { Telling } from '../telling.js';
import { MOST_VERBS, type PartiesPlan } from './describe.js';
import type { DiagramState, drawDiagram } from './diagram.js';
import type { drawRegister } from './register.js';
import { sayCount } from './relations.js';
import type { Standings } from './standing.js';
import { drawTable } from './table.js';

export interface PartiesPage {
  readonly telling: Telling;
  readonly plan: PartiesPlan;
  readonly standings: Standings;
  /** Undefined while it is being made, and where there is no room for it. */
  readonly geometry: PartiesGeometry | undefined;
  /** Draws it, once that can be drawn. */
  readonly drawDiagram: typeof drawDiagram | undefined;
  /** Draws what a narrow column has in its place, once that can be drawn. */
  readonly drawRegister: typeof drawRegister | undefined;
  readonly room: Extent2D;
  readonly camera: Camera;
  readonly form: 'figure' | 'table' | 'register';
  /** Another drawing is being made. */
  readonly isPlacing: boolean;
  readonly em: number;
  readonly isMirrored: boolean;
  readonly most: number;
  readonly state: DiagramState;
  /** The time of the case is long enough for a slider. */
  readonly hasSlider: boolean;
  readonly slider: TemplateResult | typeof nothing;
  readonly controls: TemplateResult | typeof nothing;
  readonly kinds: TemplateResult | typeof nothing;
  /** What is open. */
  readonly card: TemplateResult | typeof nothing;
}

export function drawPartiesPage(page: PartiesPage): TemplateResult {
  const { telling, plan, form, standings, state } = page;
  const { index, speech } = telling;
  const words = partyWordsFor(speech);
  const parties = words.parties(plan.parties.length);
  const relationships = sayCount(plan.rows, speech);
  const name = words.figureName(index.case.title, parties, relationships);
  const { guard = drawAlways, ...seen } = state;
  const table = { ...seen, isShown: form === 'table', hasSources: form !== 'register', most: page.most };
  return html`<figure class="frame" part="frame" role="group" aria-label=${name} aria-busy=${page.isPlacing ? 'true' : nothing} lang=${index.case.language ?? nothing}>
    <div class="caption">
      <div class="caption-text" part="caption"><slot name="caption"><p class="caption-title" part="caption-title">${words.heading}</p></slot></div>
      <div class="controls-room">${page.controls}</div>
    </div>
    ${page.hasSlider ? html`<div class="moment-room">${page.slider}</div>` : nothing}
    ${form === 'figure' ? drawStage(page, name, parties) : nothing}
    ${form === 'register' ? (page.drawRegister?.(plan, standings, telling, { ...state, most: page.most, card: page.card }) ?? drawRoom(page)) : nothing}
    ${plan.rows.length === 0 ? html`<p class="no-relationships">${words.noRelationships}</p>` : nothing}
    ${guard([plan, standings, telling, ...Object.values(table)], () => drawTable(plan, standings, telling, table))}
    ${form === 'register' ? nothing : page.card}
    ${plan.rows.length === 0 ? page.kinds : html`<div class="kinds-room">${page.kinds}</div>`}
  </figure>`;
}

function drawStage(page: PartiesPage, name: string, parties: string): TemplateResult {
  const { telling, geometry, room, camera, plan, standings, em, isMirrored, state } = page;
  const words = partyWordsFor(telling.speech);
  if (!geometry || !page.drawDiagram)
    return drawRoom(page, html`<p role="status">${words.placing(parties)}</p>`);
  const { drawDiagram: draw } = page;
  const { each, guard = drawAlways, ...seen } = state;
  // To zoom and to move is to look at the same drawing from elsewhere.
  const content = guard([geometry, plan, standings, telling, em, each, ...Object.values(seen)], () =>
    draw(geometry, { plan, standings, telling, em, isMirrored, state }),
  );
  const view = [camera.x, camera.y, room.width / camera.scale, room.height / camera.scale].map(px).join(' ');
  return html`<div class="stage">
    <svg class=${plan.edges.size > MOST_VERBS ? 'parties is-dense' : 'parties'} part="figure" role="group" aria-label=${name} aria-describedby="help" width=${room.width} height=${px(room.height)} viewBox=${view}>
      ${content}
    </svg>
    <p class="spoken" id="help">${words.keyboardHelp}</p>
  </div>`;
}

/** Keeps what is below about where it will be. */
function drawRoom({ room }: PartiesPage, text: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="placing"><svg width="1" height=${px(room.height)} aria-hidden="true"></svg>${text}</div>`;
}

/** Says honestly that there is nobody to show. */
export function drawNobody({ speech }: Telling): TemplateResult {
  return html`<div class="message" part="message"><p>${partyWordsFor(speech).empty}</p></div>`;
}
