import type {LitElement} from 'lit';
import {parts} from './parts.js';

/**
 * Defines an element unless its tag is taken, so that a page may load Multidrop twice. Wherever it stands, what it has and holds of the
 * documented parts is handed on, up to the page.
 */
export function define(tag: `multidrop-${string}`, element: CustomElementConstructor & typeof LitElement): void {
  if (customElements.get(tag)) return;
  element.addInitializer(host => {
    host.addController({
      hostConnected() {
        host.setAttribute('exportparts', parts);
      },
    });
  });
  customElements.define(tag, element);
}
