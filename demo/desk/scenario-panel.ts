/** Where the store starts from, and what it does where its API leaves things open. */
import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { control, type StoreState } from './control.js';
import { latencyNow, setLatency } from './latency.js';
import { Panel } from './panel.js';

interface Behaviour {
  default: string;
  values: string[];
  meaning: string;
}

@customElement('desk-scenario')
export class ScenarioPanel extends Panel {
  @state() private scenarios: { name: string; description: string }[] = [];
  @state() private table: Record<string, Behaviour> = {};
  @state() private store: StoreState | null = null;
  @state() private chosen = '';

  protected override async refresh() {
    if (this.scenarios.length === 0) {
      this.scenarios = await control('GET scenarios');
      this.table = await control('GET behaviours');
    }
    const store = await control<StoreState>('GET state');
    this.store = store;
    this.chosen ||= store.scenario;
  }

  override render() {
    const changed = Object.entries(this.table).filter(([name, { default: usual }]) => this.current(name) !== usual);
    return html`
      <section aria-labelledby="scenario-title">
        <h3 id="scenario-title">Scenario</h3>
        <label for="scenario">Start the store with</label>
        <div class="row">
          <select id="scenario" aria-describedby="scenario-meaning" @change=${this.choose}>
            ${this.scenarios.map(({ name }) => html`<option .value=${name} ?selected=${name === this.chosen}>${name}</option>`)}
          </select>
          <button type="button" @click=${this.reset}>Reset</button>
        </div>
        <p id="scenario-meaning" class="hint">${this.scenarios.find(({ name }) => name === this.chosen)?.description}</p>
        <p class="trouble" role="status">${this.trouble}</p>
        <details>
          <summary>Behaviours ${changed.length > 0 ? html`<span class="count">${changed.length} changed</span>` : ''}</summary>
          <p class="hint">What nobody knows about this API, one switch each. They hold from the next request on.</p>
          ${Object.entries(this.table).map(([name, behaviour]) => this.behaviour(name, behaviour))}
          <button type="button" ?disabled=${changed.length === 0} @click=${this.backToDefaults}>All to their defaults</button>
        </details>
      </section>
    `;
  }

  private behaviour(name: string, { values, default: usual, meaning }: Behaviour) {
    return html`
      <div class="behaviour">
        <label for="behaviour-${name}">${name}</label>
        <select id="behaviour-${name}" name=${name} aria-describedby="meaning-${name}" @change=${this.switchBehaviour}>
          ${values.map(value => html`<option .value=${value} ?selected=${value === this.current(name)}>${value}${value === usual ? ' (default)' : ''}</option>`)}
        </select>
        <p id="meaning-${name}" class="hint">${meaning}</p>
      </div>
    `;
  }

  private current(name: string) {
    return this.store?.behaviours[name];
  }

  private choose(event: Event) {
    this.chosen = (event.target as HTMLSelectElement).value;
  }

  private switchBehaviour(event: Event) {
    const { name, value } = event.target as HTMLSelectElement;
    void this.act(() => control('POST behaviours', { [name]: value }));
  }

  private backToDefaults() {
    const usual = Object.fromEntries(Object.entries(this.table).map(([name, behaviour]) => [name, behaviour.default]));
    void this.act(() => control('POST behaviours', usual));
  }

  private reset() {
    void this.act(async () => {
      const latency = await latencyNow();
      await control('POST reset', { scenario: this.chosen, behaviours: this.store?.behaviours ?? {} });
      await setLatency(latency);
      forgetDrafts();
      location.reload();
    });
  }
}

/** A store that starts over may give the same ids again, and the widget would bring back the plan it kept for them. */
function forgetDrafts() {
  document.querySelector('multidrop-checkout')?.remove();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('multidrop ')) localStorage.removeItem(key);
  }
}
