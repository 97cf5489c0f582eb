/** This library: the diagram of the parties. */
import '../../../dist/define/case-parties.js';

const SVG_PARTY = 'svg [part~="party"]';

const rootOf = (container) => container.querySelector('case-parties')?.shadowRoot;

/** More than these stay in their groups, which begin folded in a large case. */
const MOST_UNFOLDED = 1000;
const FOLDED = '[part~="group-button"][aria-expanded="false"]';

/** Draws all parties as the peers do: a group that begins folded is opened as by a reader, until none is left. */
export async function draw(container, text) {
  const element = document.createElement('case-parties');
  element.case = text;
  container.append(element);
  if (JSON.parse(text).parties.length > MOST_UNFOLDED) return;
  await come(() => hasPicture(container) && !isBusy(container));
  while (rootOf(container)?.querySelector(FOLDED)) {
    const before = partiesIn(container);
    rootOf(container)
      .querySelector(FOLDED)
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await come(() => !isBusy(container) && partiesIn(container) > before);
  }
}

const partiesIn = (container) => rootOf(container).querySelectorAll(SVG_PARTY).length;
const isBusy = (container) => rootOf(container).querySelector('[part~="frame"]')?.ariaBusy === 'true';

/** Resolves in the first frame in which it is so; or after a while, since what does not come is not to be waited for. */
async function come(isSo) {
  const end = performance.now() + 60_000;
  while (!isSo() && performance.now() < end) await new Promise(requestAnimationFrame);
}

export function hasPicture(container) {
  return rootOf(container)?.querySelector(SVG_PARTY) != null;
}

/** What the drawing itself says: the grounds of names, and the lines before their corners are rounded. */
export function positions(container) {
  const root = rootOf(container);
  // The box of an open group stands around its parts and is no party.
  const seen = root.querySelectorAll(`${SVG_PARTY}:not([aria-expanded="true"])`);
  const nodes = [...seen].map((party) => {
    const { x, y, width, height } = party.querySelector('rect').getBBox();
    return { id: party.dataset.id, x: x + width / 2, y: y + height / 2, width, height };
  });
  const links = [...root.querySelectorAll('svg [part~="relationship"]')].map((link) => {
    const points = link
      .querySelector('path')
      .getAttribute('d')
      .split(/[ML]/)
      .filter(Boolean)
      .map((pair) => pair.trim().split(/[ ,]+/).map(Number));
    return { ...endsOf(nodes, points), points };
  });
  return { nodes, links };
}

/** A line begins and ends at the edge of a party. */
function endsOf(nodes, points) {
  const far = ({ x, y, width, height }, [px, py]) =>
    Math.max(Math.abs(px - x) - width / 2, Math.abs(py - y) - height / 2);
  const nearest = (point) =>
    nodes.reduce((best, node) => (far(node, point) < far(best, point) ? node : best)).id;
  return { from: nearest(points[0]), to: nearest(points.at(-1)) };
}

const at = (container) => {
  const { left, top, width, bottom } = rootOf(container)
    .querySelector('svg[part~="figure"]')
    .getBoundingClientRect();
  return { x: left + width / 2, y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2 };
};
export const zoom = { kind: 'wheel', isWithCtrl: true, delta: 92, at };
export const pan = { kind: 'drag', at };

export function destroy(container) {
  container.replaceChildren();
}
