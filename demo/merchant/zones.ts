/** The shipping zones with their methods, and a form for one more. */
import {html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {manage, manageList} from './management.js';
import {Section, type Change} from './section.js';
import type {Method, Zone, ZoneWithMethods} from './shipping-types.js';
import {refreshWidget} from './widget.js';
import './zone-form.js';
import './zone.js';

@customElement('merchant-zones')
export class Zones extends Section {
  @property({attribute: false}) zones: ZoneWithMethods[] = [];
  @state() private isAdding = false;

  protected override async refresh() {
    const zones = await manageList<Zone>('GET /shipping/zones');
    this.zones = await Promise.all(
      zones.map(async zone => ({...zone, methods: await manageList<Method>(`GET /shipping/zones/${zone.id}/methods`)})),
    );
  }

  override render() {
    return html`
      <section aria-labelledby="zones-title">
        <h3 id="zones-title" tabindex="-1">Shipping zones</h3>
        ${this.outcome()}
        <p class="hint">The narrowest zone that covers an address decides which methods it is offered.</p>
        ${repeat(
          this.zones,
          ({id}) => id,
          zone =>
            html`<merchant-zone .zone=${zone} .change=${this.changeShop} @gone=${() => this.focusOn('#zones-title')}></merchant-zone>`,
        )}
        ${
          this.isAdding
            ? html`<merchant-zone-form .save=${this.add} .cancel=${this.close}></merchant-zone-form>`
            : html`<div><button type="button" id="add-zone" @click=${() => (this.isAdding = true)}>Add a zone</button></div>`
        }
      </section>
    `;
  }

  /** Whatever changes here changes what the widget offers. */
  private readonly changeShop: Change = (doing, done) =>
    this.change(async () => {
      await doing();
      await refreshWidget();
    }, done);

  private readonly add = async (body: object & {name?: string}) => {
    if (await this.changeShop(() => manage('POST /shipping/zones', body), `${body.name ?? 'The zone'} is added.`)) await this.close();
  };

  private readonly close = () => {
    this.isAdding = false;
    return this.focusOn('#add-zone');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-zones': Zones;
  }
}
