/** How one thing on a page is spoken: its name, what it is, how it stands, what describes it. */

/** A node of Chromium's accessibility tree, as far as it is spoken. */
export interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored?: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly description?: {readonly value: string};
  readonly value?: {readonly value: unknown};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: unknown; readonly relatedNodes?: readonly {readonly backendDOMNodeId: number}[]};
  }[];
}

const kinds: Readonly<Record<string, string>> = {
  spinbutton: 'number',
  textbox: 'edit',
  searchbox: 'search',
  combobox: 'combo box',
  MenuListPopup: 'list',
  radio: 'radio button',
  checkbox: 'checkbox',
  DisclosureTriangle: 'disclosure',
  generic: '',
  RootWebArea: 'page',
};

/** What somebody is told to have come into. */
const places = ['group', 'radiogroup', 'region', 'form', 'table', 'list', 'listbox', 'main', 'navigation', 'complementary', 'article'];

export function spoken(node: AxNode): string {
  const role = node.role?.value ?? '';
  const kind = kinds[role] ?? role;
  const states = statesOf(node, role);
  const value = node.value?.value;
  const words = [
    `"${node.name?.value ?? ''}"`,
    kind,
    ...(value !== undefined && value !== '' ? [asText(value)] : []),
    ...states,
    ...(node.description?.value ? [`(${node.description.value})`] : []),
  ];
  return words.filter(Boolean).join(', ');
}

function statesOf({properties = []}: AxNode, role: string): string[] {
  const of = (name: string) => properties.find(property => property.name === name)?.value.value;
  const checked = of('checked');
  const level = of('level');
  return [
    ...(role === 'heading' && level !== undefined ? [`level ${asText(level)}`] : []),
    ...(role === 'radio' || role === 'checkbox' ? [checked === 'true' || checked === true ? 'checked' : 'not checked'] : []),
    ...(of('pressed') === 'true' ? ['pressed'] : []),
    ...(of('expanded') === true ? ['expanded'] : []),
    ...(of('expanded') === false ? ['collapsed'] : []),
    ...(of('disabled') === true ? ['unavailable'] : []),
    ...(of('required') === true ? ['required'] : []),
    ...(of('invalid') === 'true' ? ['needs correction'] : []),
  ];
}

/** Named places on the way to a node that were not around the one before. */
export function newlyEntered(path: readonly AxNode[], before: readonly string[]): {entered: string[]; around: string[]} {
  const around = path
    .slice(0, -1)
    .filter(({role, name, ignored}) => !ignored && places.includes(role?.value ?? '') && name?.value)
    .map(({role, name}) => `"${name?.value ?? ''}", ${role?.value ?? ''}`);
  return {entered: around.filter(place => !before.includes(place)), around};
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
