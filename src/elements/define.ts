/** Defines an element unless its tag is taken, so that a page may load Multidrop twice. */
export function define(tag: `multidrop-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
