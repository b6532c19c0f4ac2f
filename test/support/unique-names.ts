/**
 * Names that stand alone (a view's controls and headings, each unlike all others), read from Chromium's own accessibility tree, which
 * crosses shadow roots. Works on a page of playwright; for browser tests see `accessibilityTree` of browser-commands.ts.
 */
import type {Page} from 'playwright-core';

/** What a shopper can act on or jump to. */
const roles = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'tab',
  'menuitem',
  'DisclosureTriangle',
  'heading',
]);

/** What lends its name to the radios in it: a shopper hears it when entering. */
const groups = new Set(['group', 'radiogroup']);

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: {readonly value?: string};
  readonly name?: {readonly value?: string};
  readonly backendDOMNodeId?: number;
}

/** Each control and heading inside `scope`: `button “Remove Ben”`, `radio “List” in “View”`, in document order. */
export async function namesIn(page: Page, scope = 'multidrop-checkout'): Promise<readonly string[]> {
  const connection = await page.context().newCDPSession(page);
  try {
    const {nodes} = (await connection.send('Accessibility.getFullAXTree')) as unknown as {nodes: AxNode[]};
    const {root} = await connection.send('DOM.getDocument', {depth: 0});
    const {nodeId} = await connection.send('DOM.querySelector', {nodeId: root.nodeId, selector: scope});
    const {node: place} = await connection.send('DOM.describeNode', {nodeId});
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const parentOf = ({parentId}: AxNode) => (parentId === undefined ? undefined : byId.get(parentId));
    const isInside = (node: AxNode | undefined): boolean =>
      node !== undefined && (node.backendDOMNodeId === place.backendNodeId || isInside(parentOf(node)));
    const groupOf = (node: AxNode | undefined): string => {
      if (!node) return '';
      return groups.has(roleOf(node)) && nameOf(node) ? nameOf(node) : groupOf(parentOf(node));
    };
    return nodes
      .filter(node => !node.ignored && roles.has(roleOf(node)) && isInside(node))
      .map(node => `${roleOf(node)} “${nameOf(node)}”${roleOf(node) === 'radio' ? ` in “${groupOf(parentOf(node))}”` : ''}`);
  } finally {
    await connection.detach();
  }
}

const roleOf = ({role}: AxNode): string => role?.value ?? '';
const nameOf = ({name}: AxNode): string => (name?.value ?? '').replace(/\s+/g, ' ').trim();

/** Names that more than one control or heading has, or that are empty; none where all is well. */
export async function unclearNames(page: Page, scope?: string): Promise<readonly string[]> {
  const names = await namesIn(page, scope);
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return [...new Set([...twice, ...names.filter(name => name.includes('“”'))])];
}
