/** Connecting carriers: their keys go to the store, which never shows them again. */
import {html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {textOf} from './handling.js';
import {manage} from './management.js';
import {carrierNames} from './method-types.js';
import {Section} from './section.js';
import {refreshWidget} from './widget.js';

interface Key {
  name: string;
  label: string;
  kind?: 'secret' | 'switch';
}

const testable: readonly Key[] = [
  {name: 'auth_key', label: 'Key', kind: 'secret'},
  {name: 'test_mode', label: 'Test mode', kind: 'switch'},
];

/** The keys that are documented; the other carriers ask for none. */
const keys: Record<string, readonly Key[]> = {
  auspost: testable,
  endicia: [
    {name: 'account_id', label: 'Account'},
    {name: 'pass_phrase', label: 'Pass phrase', kind: 'secret'},
  ],
  fedex: [
    {name: 'key', label: 'Key', kind: 'secret'},
    {name: 'password', label: 'Password', kind: 'secret'},
    {name: 'account_number', label: 'Account number'},
    {name: 'meter_number', label: 'Meter number'},
  ],
  zoom2u: testable,
};

@customElement('merchant-carriers')
export class Carriers extends Section {
  @state() private carrier = 'fedex';

  /** The store does not say which carriers are connected. */
  protected override refresh(): Promise<void> {
    return Promise.resolve();
  }

  override render() {
    const needed = keys[this.carrier] ?? [];
    return html`
      <section aria-labelledby="carriers-title">
        <details>
          <summary><h3 id="carriers-title">Carriers</h3></summary>
          ${this.outcome()}
          <p class="hint">
            A connected carrier offers live rates in every zone that has a method of it. The store does not say whether the keys are right.
          </p>
          <form class="sheet" aria-label="Connect a carrier" autocomplete="off" @submit=${this.connect}>
            <label for="carrier">Carrier</label>
            <select id="carrier" @change=${this.choose}>
              ${Object.entries(carrierNames).map(([id, name]) => html`<option value=${id} ?selected=${id === this.carrier}>${name}</option>`)}
            </select>
            ${needed.length === 0 ? html`<p class="hint">It asks for no keys.</p>` : needed.map(key => this.field(key))}
            <div class="buttons">
              <button type="submit">Connect</button>
              <button type="button" @click=${this.disconnect}>Disconnect</button>
            </div>
          </form>
        </details>
      </section>
    `;
  }

  private field({name, label, kind}: Key) {
    if (kind === 'switch') return html`<label class="tick"><input type="checkbox" name=${name} />${label}</label>`;
    return html`
      <label for="carrier-${name}">${label}</label>
      <input id="carrier-${name}" name=${name} type=${kind === 'secret' ? 'password' : 'text'} autocomplete="off" required />
    `;
  }

  private choose(event: Event) {
    this.carrier = (event.target as HTMLSelectElement).value;
  }

  private async connect(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const needed = keys[this.carrier] ?? [];
    const connection = Object.fromEntries(needed.map(({name, kind}) => [name, kind === 'switch' ? data.has(name) : textOf(data, name)]));
    if (await this.send('POST', {carrier_id: this.carrier, connection}, 'is connected')) form.reset();
  }

  private disconnect() {
    void this.send('DELETE', {carrier_id: this.carrier}, 'is disconnected');
  }

  private send(method: 'POST' | 'DELETE', body: object, what: string) {
    const name = carrierNames[this.carrier] ?? this.carrier;
    return this.change(async () => {
      await manage(`${method} /shipping/carrier/connection`, body);
      await refreshWidget();
    }, `${name} ${what}.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-carriers': Carriers;
  }
}
