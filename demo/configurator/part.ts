/** What the parts of the configurator share: they are drawn into the page itself, and drawn anew when a setting changes. */
import {LitElement} from 'lit';
import {current} from './current.js';

export class Part extends LitElement {
  readonly #draw = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    current.addEventListener('change', this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    current.removeEventListener('change', this.#draw);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
