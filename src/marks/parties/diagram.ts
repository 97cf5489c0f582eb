/** The diagram: names on pale ground, wholes around their parts, and lines with their verbs from one to the other. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PartiesGeometry, PartyGeometry, RelationGeometry } from '../../layout/parties/geometry.js';
import { FONTS } from '../../layout/type.js';
import { partyWordsFor } from '../../locale/index.js';
import type { Each, Guard } from '../each.js';
import { px } from '../glyph.js';
import type { Telling } from '../telling.js';
import { type Edge, type Node, type PartiesPlan, turnKey } from './describe.js';
import { headPath, hitPath, linePath } from './line.js';
import { edgeName, nodeName } from './names.js';
import { isInForce, type Standings, TRACES } from './standing.js';

/** What the reader looks at in the diagram. */
export interface DiagramState {
  readonly pick: string | undefined;
  readonly hover: string | undefined;
  /** The key of what holds the one tab stop. */
  readonly current: string | undefined;
  /** What belongs to what is pointed at or picked; undefined: nothing is. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly hasTraces: boolean;
  readonly each: Each;
  readonly guard?: Guard;
}

export interface DiagramScene {
  readonly plan: PartiesPlan;
  readonly standings: Standings;
  readonly telling: Telling;
  /** CSS px of an em of the figure. */
  readonly em: number;
  readonly isMirrored: boolean;
  readonly state: DiagramState;
}

/** What goes into the diagram's `<svg>`. */
export function drawDiagram(geometry: PartiesGeometry, scene: DiagramScene): SVGTemplateResult {
  const { plan, standings, state } = scene;
  const seen = geometry.relations.filter(({ id }) => {
    const edge = plan.edges.get(id);
    return edge && (state.hasTraces || isInForce(standings.ofEdge(edge)));
  });
  return svg`${state.each(geometry.parties, idOf, (party) => drawParty(party, scene))}
    ${state.each(seen, idOf, (relation) => drawRelation(relation, scene))}
    ${state.each(geometry.parties.filter(isGroup), idOf, (party) => drawTurn(party, scene))}`;

  function isGroup({ id }: PartyGeometry): boolean {
    return (plan.nodes.get(id)?.parts ?? 0) > 0;
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** Corners of a name's ground, CSS px. */
const RADIUS_PX = 3;

function drawParty(at: PartyGeometry, scene: DiagramScene): SVGTemplateResult | typeof nothing {
  const { plan, standings, telling, em, state } = scene;
  const node = plan.nodes.get(at.id);
  if (!node) return nothing;
  const isPicked = state.pick === at.id;
  const isOpening = node.party === undefined;
  return svg`<g class=${partyClasses(at, node, scene)} part="party" role="button" data-stop=${at.id} data-id=${at.id}
    tabindex=${state.current === at.id ? 0 : -1} aria-label=${nodeName(node, { plan, standings, telling })}
    aria-pressed=${isOpening ? nothing : String(isPicked)} aria-expanded=${isOpening ? String(!node.isFolded) : nothing}>
    <rect class="ground" x=${px(at.x)} y=${px(at.y)} width=${px(at.width)} height=${px(at.height)} rx=${RADIUS_PX}/>
    ${node.isFolded ? svg`<path class="stack" d="M${px(at.x + 4)} ${px(at.y + at.height + 3)}H${px(at.x + at.width - 4)}"/>` : nothing}
    <g class="name" part="party-name" font-size=${px(FONTS.title.size * em)}>${drawLines(at.lines, at.textX, at.textY, FONTS.title.lead * em)}</g>
    ${at.note.length === 0 ? nothing : svg`<g class="note" font-size=${px(FONTS.note.size * em)}>${drawLines(at.note, at.textX, at.textY + at.lines.length * FONTS.title.lead * em, FONTS.note.lead * em)}</g>`}
  </g>`;
}

function partyClasses(at: PartyGeometry, node: Node, { plan, standings, state }: DiagramScene): string {
  const { pick, hover, lit } = state;
  const within = plan.inside.get(at.id);
  const classes: readonly (string | false | undefined)[] = [
    'party',
    `is-${node.place}`,
    (at.isWhole || node.isFolded) && 'is-whole',
    node.party?.isIdentified === false && 'is-unknown',
    within && TRACES[standings.of(within)],
    pick === at.id && 'is-picked',
    hover === at.id && 'is-hovered',
    lit !== undefined && !lit.has(at.id) && 'is-dim',
  ];
  return classes.filter(Boolean).join(' ');
}

/** Lines of text, one below the other, around a middle. */
function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  lead: number,
): readonly SVGTemplateResult[] {
  return lines.map(
    (line, i) => svg`<text text-anchor="middle" x=${px(x)} y=${px(y + i * lead)}>${line}</text> `,
  );
}

/** A hand needs so much to hit, CSS px. */
const TARGET_PX = 24;

function drawRelation(at: RelationGeometry, scene: DiagramScene): SVGTemplateResult | typeof nothing {
  const { plan, standings, telling, em, state } = scene;
  const edge = plan.edges.get(at.id);
  if (!edge) return nothing;
  const { label } = at;
  const size = FONTS.note.size * em;
  const lead = FONTS.note.lead * em;
  const top = label.y + (label.height - at.lines.length * lead) / 2 + lead * 0.74;
  const width = Math.max(label.width, TARGET_PX);
  const height = Math.max(label.height, TARGET_PX);
  const hit = {
    x: label.x + (label.width - width) / 2,
    y: label.y + (label.height - height) / 2,
  };
  return svg`<g class=${relationClasses(edge, scene)} part="relationship" role="button" data-stop=${at.id} data-id=${at.id}
    tabindex=${state.current === at.id ? 0 : -1} aria-pressed=${String(state.pick === at.id)} aria-label=${edgeName(edge, { plan, standings, telling })}>
    <path class="hit" d=${hitPath(at)}/>
    <rect class="target" x=${px(hit.x)} y=${px(hit.y)} width=${px(width)} height=${px(height)} rx=${RADIUS_PX}/>
    <path class="line" d=${linePath(at)}/><path class="head" d=${headPath(at)}/>
    <g class="verb" part="verb" font-size=${px(size)}>${drawLines(at.lines, label.x + label.width / 2, top, lead)}</g>
  </g>`;
}

function relationClasses(edge: Edge, { standings, state: { pick, hover, lit } }: DiagramScene): string {
  const standing = standings.ofEdge(edge);
  const classes: readonly (string | false | undefined)[] = [
    'relationship',
    TRACES[standing],
    edge.isBackground && 'is-background',
    pick === edge.id && 'is-picked',
    hover === edge.id && 'is-hovered',
    lit !== undefined && (lit.has(edge.id) ? 'is-lit' : 'is-dim'),
  ];
  return classes.filter(Boolean).join(' ');
}

/** Radius of the button that folds and opens a group, CSS px. */
const TURN_PX = 7;

/** At the upper corner of a group, where no words stand. */
function drawTurn(
  at: PartyGeometry,
  { plan, telling, isMirrored, state }: DiagramScene,
): SVGTemplateResult | typeof nothing {
  const node = plan.nodes.get(at.id);
  if (!node) return nothing;
  const words = partyWordsFor(telling.speech);
  const stop = turnKey(at.id);
  const [x, y] = [isMirrored ? at.x + 2 : at.x + at.width - 2, at.y + 2];
  const name = node.isFolded ? words.unfold(node.name, words.parts(node.parts)) : words.fold(node.name);
  return svg`<g class="turn-group" part="group-button" role="button" data-stop=${stop} data-turn=${at.id}
    tabindex=${state.current === stop ? 0 : -1} aria-expanded=${String(!node.isFolded)} aria-label=${name}>
    <circle class="target" cx=${px(x)} cy=${px(y)} r=${TARGET_PX / 2}/>
    <circle class="badge" cx=${px(x)} cy=${px(y)} r=${TURN_PX}/>
    <path d="M${px(x - 3)} ${px(y)}h6${node.isFolded ? `M${px(x)} ${px(y - 3)}v6` : ''}"/>
  </g>`;
}
