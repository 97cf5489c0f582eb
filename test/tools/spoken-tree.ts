/** What a screen reader is given of a page: the accessibility tree that Chromium computes, in the order of reading. */
import type { CDPSession } from 'playwright';

export interface SpokenNode {
  /** ARIA's name for it, or one of Chromium's own, such as `StaticText`. */
  readonly role: string;
  /** What it is called; where it has no name of its own, its text. */
  readonly name: string;
  /** What is said after name and role, for readers who want to hear more. */
  readonly description: string;
  /** Of a slider or a field; empty elsewhere. */
  readonly value: string;
  /** Such as `focused`, `collapsed`, `checked`, `disabled`, `polite`. */
  readonly states: readonly string[];
}

type Node = Awaited<ReturnType<typeof nodesOf>>[number];

/** @param url the address of the frame that is meant. */
export async function spokenTree(session: CDPSession, url: string): Promise<readonly SpokenNode[]> {
  const nodes = await nodesOf(session, await frameAt(session, url));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node): readonly Node[] =>
    childIds.flatMap((id) => byId.get(id) ?? []);
  const textOf = (node: Node): string => {
    if (node.role?.value === 'StaticText') return plain(node.name?.value);
    return childrenOf(node).map(textOf).filter(Boolean).join(' ');
  };
  const found: SpokenNode[] = [];
  const isText = (node: Node): boolean =>
    node.role?.value === 'StaticText' ||
    childrenOf(node).every((child) => PLAIN.has(roleOf(child)) && isText(child));
  const visit = async (node: Node): Promise<void> => {
    const said = await sayNode(node, session);
    const isWritten = TEXTS.has(said.role) && isText(node);
    const isSaid = !SILENT.has(said.role) || said.states.includes('polite');
    if (!node.ignored && isSaid) found.push(isWritten ? { ...said, name: textOf(node) } : said);
    if (WHOLE.has(said.role) || isWritten) return;
    for (const child of childrenOf(node)) await visit(child);
  };
  const [page] = nodes;
  if (page) await visit(page);
  return found;
}

/** Nothing is said of these themselves, unless it is when they change. */
const SILENT = new Set(['RootWebArea', 'generic', 'none', 'ListMarker', 'LabelText', 'MenuListPopup']);
/** Their name says all that there is of them. */
const WHOLE = new Set([
  'button',
  'slider',
  'checkbox',
  'radio',
  'searchbox',
  'combobox',
  'link',
  'StaticText',
]);
/** Where there is nothing but text in them, they are said by that. */
const TEXTS = new Set([
  'paragraph',
  'time',
  'blockquote',
  'Figcaption',
  'status',
  'DisclosureTriangle',
  'superscript',
]);

/** What text is made of. */
const PLAIN = new Set(['StaticText', 'paragraph', 'generic', 'none', 'superscript', 'time']);

function roleOf({ role }: Node): string {
  return String(role?.value ?? '');
}

async function frameAt(session: CDPSession, url: string): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const trees = [frameTree]; trees.length > 0; ) {
    const tree = trees.pop();
    if (tree?.frame.url === url) return tree.frame.id;
    trees.push(...(tree?.childFrames ?? []));
  }
  throw new Error(`There is no frame at ${url}.`);
}

async function nodesOf(session: CDPSession, frameId: string) {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  await session.send('Accessibility.disable');
  return nodes;
}

async function sayNode(node: Node, session: CDPSession): Promise<SpokenNode> {
  const { name, description, properties = [] } = node;
  const known = new Map(properties.map((property) => [property.name, property.value.value as unknown]));
  return {
    role: roleOf(node),
    name: plain(name?.value),
    description: plain(description?.value),
    value: await valueOf(node, session),
    states: [...known].flatMap(([property, held]) => stateOf(property, held)),
  };
}

/** Chromium gives the number of a slider here, and its words to screen readers alone: these are read from the page. */
async function valueOf({ role, value, backendDOMNodeId }: Node, session: CDPSession): Promise<string> {
  if (role?.value !== 'slider' || backendDOMNodeId === undefined) return plain(value?.value);
  const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = node;
  const at = attributes.indexOf('aria-valuetext');
  return at === -1 ? plain(value?.value) : plain(attributes[at + 1]);
}

function stateOf(property: string, held: unknown): readonly string[] {
  switch (property) {
    case 'expanded':
      return [held === true ? 'expanded' : 'collapsed'];
    case 'checked':
    case 'pressed':
      return [held === 'true' || held === true ? property : `not ${property}`];
    case 'live':
      return [String(held)];
    case 'focused':
    case 'disabled':
      return held === true ? [property] : [];
    default:
      return [];
  }
}

function plain(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replace(/\s+/g, ' ').trim();
}
