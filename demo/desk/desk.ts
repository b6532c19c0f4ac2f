/** The integrator's desk: shows what the widget says and asks, and switches what nobody knows about the store. */
import {html, LitElement} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {storeUrl} from '../open-store.js';
import {isSteerable} from './control.js';
import './behaviours-panel.js';
import './events-panel.js';
import './journal-panel.js';

const openKey = 'demo desk is open';

@customElement('demo-desk')
export class Desk extends LitElement {
  /** Whether the store has control paths; null until that is known. */
  @state() private steerable: boolean | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void isSteerable().then(answer => (this.steerable = answer));
  }

  override render() {
    return html`
      <aside aria-labelledby="desk-title">
        <details class="desk" ?open=${localStorage.getItem(openKey) === 'yes'} @toggle=${this.remember}>
          <summary><h2 id="desk-title">Integrator's desk</h2></summary>
          <p class="hint">${this.about()}</p>
          <div class="panels">
            <desk-events></desk-events>
            ${this.steerable ? html`<desk-journal></desk-journal><desk-behaviours></desk-behaviours>` : ''}
          </div>
        </details>
      </aside>
    `;
  }

  private about() {
    if (this.steerable === false)
      return `The store is ${storeUrl ?? 'a real one'}: it cannot be steered from here, so only the widget's events are shown.`;
    return storeUrl === null
      ? 'The store is emulated inside this page and keeps its state until the tab is closed.'
      : `The store is the emulated one at ${storeUrl}.`;
  }

  private remember(event: Event) {
    if (event.target instanceof HTMLDetailsElement && event.target.matches('.desk')) {
      localStorage.setItem(openKey, event.target.open ? 'yes' : 'no');
    }
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
