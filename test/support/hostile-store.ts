/** A store whose answers were tampered with: every text in them, or one, is an attempt to run script or to have something fetched. */

/** Where everything leads that must never be fetched. */
export const evilHost = 'evil.example';

/** What is set where script has run. */
export const trap = 'multidropWasHacked';

const run = `window.${trap}=1`;

/** Texts that run script, or fetch from elsewhere, where they are taken for markup, an address, a template or a style. */
export const injections: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload="${run}">`,
  `' autofocus onfocus='${run}`,
  `<iframe srcdoc="<script>parent.${trap}=1</script>"></iframe>`,
  `<math><mtext><style><img src=x onerror=${run}>`,
  `<base href="//${evilHost}/"><link rel=stylesheet href="//${evilHost}/x.css">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `</style><style>@import "//${evilHost}/x.css"</style>`,
  `;background:url(//${evilHost}/x.png)`,
  `javascript:${run}`,
  '{{constructor.constructor("' + run + '")()}}',
  '${' + run + '}',
  '<?x><!--?lit$123456789$-->{{lit-1}}',
  `&lt;img src=x onerror=${run}&gt;`,
  '__proto__',
  '\u202Egnp.exe\u0000\uD800',
];

/** Addresses that nothing may be loaded from, and no link may lead to. */
export const badUrls: readonly string[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` \tjava\nscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  `vbscript:${run}`,
  `//${evilHost}/x.png`,
  `https://${evilHost}/x.png`,
  `https://shop@${evilHost}/x.png`,
  `https://bigcommerce.com.${evilHost}/x.png`,
  `https://${evilHost}/?bigcommerce.com`,
  `\\\\${evilHost}\\x.png`,
  'file:///etc/passwd',
  'blob:https://shop.example/1',
  'http://[::1',
];

type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};

/** Every text in a JSON value, by its path. Equal paths of a list's entries count as one. */
export function textPaths(value: Json, path = ''): string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value)
    ? value.map(each => textPaths(each as Json, `${path}[]`))
    : Object.entries(value).map(([name, each]) => textPaths(each, `${path}.${name}`));
  return [...new Set(inside.flat())];
}

/** The value with its texts changed, all of them or those at a path. */
export function withTexts(value: Json, change: (text: string, path: string) => string, path = ''): Json {
  if (typeof value === 'string') return change(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => withTexts(each as Json, change, `${path}[]`));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each, change, `${path}.${name}`)]));
}

/** A fetch whose JSON answers are changed, and whose requests are changed back, so that the store goes on knowing its own ids. */
export function tampered(
  ask: typeof fetch,
  answer: (body: Json, path: string) => Json,
  request: (text: string) => string = text => text,
): typeof fetch {
  return async (input, init) => {
    const url = request(decodeURIComponent(input instanceof Request ? input.url : String(input)));
    const body = typeof init?.body === 'string' ? request(init.body) : init?.body;
    const response = await ask(url, {...init, ...(body !== undefined && {body})});
    if (!response.headers.get('content-type')?.includes('json')) return response;
    const changed = answer((await response.json()) as Json, new URL(url, location.href).pathname);
    return Response.json(changed, {status: response.status, headers: {'content-type': 'application/json'}});
  };
}

/** Everything drawn below a node, shadow roots and all. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** All that can be read below a node. */
export const textIn = (root: ParentNode): string =>
  [...elementsIn(root)]
    .map(element => [...element.childNodes].flatMap(node => (node instanceof Text ? [node.data.trim()] : [])).join(' '))
    .join(' ')
    .trim();

/** Where the pictures come from that are drawn below a node. */
export const picturesIn = (root: ParentNode): string[] =>
  [...elementsIn(root)].flatMap(element => (element instanceof HTMLImageElement ? [element.src] : []));

/** What is drawn and should not be: elements that load or run, attributes that run, addresses that lead elsewhere. */
export function dangersIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of elementsIn(root)) {
    if (/^(script|iframe|object|embed|base|link|meta|style|frame|portal)$/.test(element.localName)) found.push(`<${element.localName}>`);
    for (const {name, value} of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || (name === 'style' && /url|image|;.*;.*;/.test(value)))
        found.push(`${element.localName} ${name}`);
      if (
        /^(href|src|srcset|action|formaction|poster|data|background|xlink:href)$/.test(name) &&
        !isBroughtAlong(element, value) &&
        leadsAway(value)
      )
        found.push(`${element.localName} ${name}=${value}`);
    }
  }
  return found;
}

/** A picture within the answer: as an image it runs nothing, and fetches nothing. */
const isBroughtAlong = (element: Element, address: string) => element instanceof HTMLImageElement && address.startsWith('data:image/');

function leadsAway(address: string): boolean {
  try {
    const {protocol, origin} = new URL(address, document.baseURI);
    return !/^https?:$/.test(protocol) || origin !== location.origin;
  } catch {
    return true;
  }
}
