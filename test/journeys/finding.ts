/** Finds what a shopper finds on a page: by role and accessible name, through shadow roots. */
import {computeAccessibleName} from 'dom-accessibility-api';

/** A whole name, or a part of one. */
export type Name = string | RegExp;

/** What can be looked for, and the elements that can be it. */
export const elementsOf = {
  button: 'button, [role="button"], summary',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  number: 'input[type="number"]',
  field: 'input:not([type="radio"], [type="checkbox"], [type="number"]), textarea',
  list: 'select',
  option: '[role="option"]',
  heading: 'h2, h3, h4, [role="heading"]',
  group: '[role="group"], fieldset, section, table',
} as const;

export type Role = keyof typeof elementsOf;

/** Milliseconds to wait for something to appear; a busy machine takes many times what an idle one does. */
const patience = 20_000;

/** Elements below a node that fit a selector, shadow roots and all, in the order of the page. */
export function everything(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.children].flatMap(child => [
    ...(child.matches(selector) ? [child as HTMLElement] : []),
    ...(child.shadowRoot ? everything(child.shadowRoot, selector) : []),
    ...everything(child, selector),
  ]);
}

export const isShown = (element: HTMLElement): boolean => element.checkVisibility({visibilityProperty: true});

export const named = (element: HTMLElement, name: Name): boolean => fits(computeAccessibleName(element), name);

/** Whether words are these, all of them or `within` them. */
export function fits(words: string, name: Name, how: 'whole' | 'within' = 'whole'): boolean {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (name instanceof RegExp) return name.test(plain);
  return how === 'within' ? plain.includes(name) : plain === name;
}

export const asText = (name: Name): string => (typeof name === 'string' ? `"${name}"` : String(name));

/** Everything written below a node. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && !isShown(node))) return '';
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
}

/** What has focus, however deep in shadow roots. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Whether something stands before what has focus, as the page is read. */
export function isBehind(target: HTMLElement): boolean {
  const focused = deepFocus();
  if (!focused || focused === document.body) return false;
  const all = everything(document.body, '*');
  return all.indexOf(target) < all.indexOf(focused as HTMLElement);
}

/** What a pointer aims at: a radio itself may be drawn as nothing. */
export const labelOf = (input: HTMLInputElement): HTMLElement => input.closest('label') ?? input.labels?.[0] ?? input;

export const radiosBeside = (radio: HTMLInputElement): HTMLInputElement[] =>
  everything(radio.getRootNode() as ShadowRoot, 'input[type="radio"]')
    .map(other => other as HTMLInputElement)
    .filter(({name}) => name === radio.name);

export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Frames in which nothing moved, before somebody takes it for still. */
const stillFor = 3;

/** Where something stands on the screen once it stands still, scrolled into sight. */
export async function placeOf(target: HTMLElement): Promise<DOMRect> {
  let place = target.getBoundingClientRect();
  for (let still = 0; still < stillFor;) {
    target.scrollIntoView({block: 'center', inline: 'center'});
    await frame();
    const now = target.getBoundingClientRect();
    still = now.x === place.x && now.y === place.y ? still + 1 : 0;
    place = now;
  }
  return place;
}

/** Listens from now on; asked later, waits a moment for the event, which an engine may send after it answered. */
export function reachedBy(target: HTMLElement, type: string): () => Promise<boolean> {
  let isReached = false;
  const note = () => {
    isReached = true;
  };
  target.addEventListener(type, note, {once: true, capture: true});
  return async () => {
    for (let frames = 0; frames < 60 && !isReached; frames++) await frame();
    target.removeEventListener(type, note, {capture: true});
    return isReached;
  };
}

/** Looks again with each frame until there is something. */
export async function until<Found>(look: () => Found | undefined | false, what: string): Promise<Found> {
  const started = performance.now();
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() - started > patience) throw new Error(`Waited in vain for ${what}.`);
    await frame();
  }
}
