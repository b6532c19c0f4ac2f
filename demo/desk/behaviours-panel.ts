/** What the store does where its API leaves things open. */
import {html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {control, type StoreState} from './control.js';
import {Panel} from './panel.js';

interface Behaviour {
  default: string;
  values: string[];
  meaning: string;
}

@customElement('desk-behaviours')
export class BehavioursPanel extends Panel {
  @state() private table: Record<string, Behaviour> = {};
  /** The value of each, by name. */
  @state() private current: Record<string, string> = {};

  protected override async refresh() {
    if (Object.keys(this.table).length === 0) this.table = await control('GET behaviours');
    this.current = (await control<StoreState>('GET state')).behaviours;
  }

  override render() {
    const changed = Object.entries(this.table).filter(([name, behaviour]) => this.current[name] !== behaviour.default).length;
    return html`
      <details class="behaviours">
        <summary>
          <h3>Behaviours</h3>
          ${changed > 0 ? html`<span class="hint">${changed} changed</span>` : ''}
        </summary>
        <div class="row">
          <p class="hint">What nobody knows about this API, one switch each. They hold from the next request on.</p>
          <button type="button" ?disabled=${changed === 0} @click=${this.backToDefaults}>All to their defaults</button>
        </div>
        <p class="trouble" role="status">${this.trouble}</p>
        <div class="switches">${Object.entries(this.table).map(([name, behaviour]) => this.one(name, behaviour))}</div>
      </details>
    `;
  }

  private one(name: string, {values, default: usual, meaning}: Behaviour) {
    return html`
      <div>
        <label for="behaviour-${name}">${name}</label>
        <select id="behaviour-${name}" name=${name} aria-describedby="meaning-${name}" @change=${this.change}>
          ${values.map(value => html`<option .value=${value} ?selected=${value === this.current[name]}>${value}${value === usual ? ' (default)' : ''}</option>`)}
        </select>
        <p id="meaning-${name}" class="hint">${meaning}</p>
      </div>
    `;
  }

  private change(event: Event) {
    const {name, value} = event.target as HTMLSelectElement;
    void this.act(() => control('POST behaviours', {[name]: value}));
  }

  private backToDefaults() {
    const usual = Object.fromEntries(Object.entries(this.table).map(([name, behaviour]) => [name, behaviour.default]));
    void this.act(() => control('POST behaviours', usual));
  }
}
