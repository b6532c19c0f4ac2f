import type {LitElement} from 'lit';
import {parts} from './parts.js';

/**
 * Defines an element unless its tag is taken, so that a page may load Multidrop twice. What it has and holds of the documented parts is
 * handed on, up to the element that stands in the page.
 */
export function define(tag: `multidrop-${string}`, element: CustomElementConstructor & typeof LitElement): void {
  if (customElements.get(tag)) return;
  element.addInitializer(host => {
    host.addController({
      hostConnected() {
        if (host.getRootNode() instanceof ShadowRoot) host.setAttribute('exportparts', parts);
      },
    });
  });
  customElements.define(tag, element);
}
