/** Where the store starts from. */
import {html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {control, type StoreState} from './control.js';
import {Panel} from './panel.js';
import {startOver} from './start-over.js';

@customElement('desk-scenario')
export class ScenarioPanel extends Panel {
  @state() private scenarios: {name: string; description: string}[] = [];
  @state() private chosen = '';

  protected override async refresh() {
    if (this.scenarios.length > 0) return;
    this.scenarios = await control('GET scenarios');
    this.chosen = (await control<StoreState>('GET state')).scenario;
  }

  override render() {
    return html`
      <section aria-labelledby="scenario-title">
        <h3 id="scenario-title">Scenario</h3>
        <label for="scenario">Start the store with</label>
        <div class="row">
          <select id="scenario" aria-describedby="scenario-meaning" @change=${this.choose}>
            ${this.scenarios.map(({name}) => html`<option .value=${name} ?selected=${name === this.chosen}>${name}</option>`)}
          </select>
          <button type="button" @click=${this.reset}>Reset</button>
        </div>
        <p id="scenario-meaning" class="hint">${this.scenarios.find(({name}) => name === this.chosen)?.description}</p>
        <p class="trouble" role="status">${this.trouble}</p>
      </section>
    `;
  }

  private choose(event: Event) {
    this.chosen = (event.target as HTMLSelectElement).value;
  }

  private reset() {
    void this.act(() => startOver(this.chosen));
  }
}
