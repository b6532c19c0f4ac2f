/** The same rows drawn twice in one page: by an element, and as plain DOM copied from what it drew. Runs in the page. */

/** Milliseconds of each, laid out, the smallest of so many turns. */
export interface Drawn {
  readonly ours: number;
  readonly plain: number;
  readonly nodes: number;
}

/** `view`: the name of an element that draws a whole view. To be given to `page.evaluate`, so it stands alone. */
export async function drawTwice({view, turns}: {view: string; turns: number}): Promise<Drawn> {
  interface Recipe {
    readonly text?: string;
    readonly name?: string;
    readonly attributes?: readonly [string, string][];
    readonly children?: readonly Recipe[];
    readonly shadow?: {readonly sheets: readonly CSSStyleSheet[]; readonly children: readonly Recipe[]};
  }
  /** What a view is given to draw. */
  type Drawing = HTMLElement & {updateComplete: Promise<unknown>; open: unknown; names: unknown; desk: unknown};
  let nodes = 0;

  const find = (root: ParentNode): Drawing | null => {
    for (const element of root.querySelectorAll<Drawing>('*')) {
      const found = element.localName === view ? element : element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const recipeOf = (node: Node): Recipe[] => {
    if (node instanceof Text) return node.data === '' ? [] : [{text: node.data}];
    if (!(node instanceof Element) || node instanceof HTMLStyleElement) return [];
    nodes += 1;
    return [
      {
        name: node.localName.includes('-') ? 'div' : node.localName,
        attributes: [...node.attributes].map(({name, value}) => [name, value]),
        children: [...node.childNodes].flatMap(recipeOf),
        ...(node.shadowRoot && {
          shadow: {sheets: [...node.shadowRoot.adoptedStyleSheets], children: [...node.shadowRoot.childNodes].flatMap(recipeOf)},
        }),
      },
    ];
  };
  const build = ({text, name, attributes = [], children = [], shadow}: Recipe): Node => {
    if (text !== undefined || name === undefined) return document.createTextNode(text ?? '');
    const element = document.createElement(name);
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    element.append(...children.map(build));
    if (shadow) {
      const root = element.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [...shadow.sheets];
      root.append(...shadow.children.map(build));
    }
    return element;
  };
  const height = (element: HTMLElement) => element.getBoundingClientRect().height;

  const drawing = find(document);
  if (!drawing) throw new Error(`There is no <${view}> on the page.`);
  await drawing.updateComplete;
  const [recipe] = recipeOf(drawing);
  if (!recipe) throw new Error(`<${view}> drew nothing.`);
  const times = {ours: Infinity, plain: Infinity};
  for (let turn = 0; turn < turns; turn++) {
    const fresh = document.createElement(view) as Drawing;
    const given = (['open', 'names', 'desk'] as const).map(name => [name, drawing[name]] as const);
    const start = performance.now();
    for (const [name, value] of given) fresh[name] = value;
    drawing.replaceWith(fresh);
    await fresh.updateComplete;
    const ourHeight = height(fresh);
    times.ours = Math.min(times.ours, performance.now() - start);

    const startPlain = performance.now();
    const copy = build(recipe) as HTMLElement;
    fresh.replaceWith(copy);
    const plainHeight = height(copy);
    times.plain = Math.min(times.plain, performance.now() - startPlain);
    copy.replaceWith(drawing); // In its place, where whoever drew it looks for it.
    await drawing.updateComplete;
    if (Math.abs(ourHeight - plainHeight) > ourHeight * 0.2) throw new Error(`${view} is ${ourHeight} px high, its copy ${plainHeight}.`);
  }
  return {...times, nodes};
}
