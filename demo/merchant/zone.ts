/** One shipping zone, folded: what it covers, what it offers, and how to change it. */
import {html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {ask} from './ask.js';
import {feeText} from './handling.js';
import {manage} from './management.js';
import {PagePart, type Change} from './section.js';
import type {ZoneWithMethods} from './shipping-types.js';
import {amount, counted} from './words.js';
import {coverage} from './zone-places.js';
import './method.js';
import './method-form.js';
import './zone-form.js';

/** @fires gone - The zone was deleted. */
@customElement('merchant-zone')
export class ZonePart extends PagePart {
  @property({attribute: false}) zone!: ZoneWithMethods;
  @property({attribute: false}) change!: Change;
  @state() private open: 'zone' | 'new method' | null = null;

  override render() {
    const {zone} = this;
    return html`
      <details class="zone">
        <summary>
          <h4>${zone.name}</h4>
          <span class="hint">${coverage(zone)}. ${zone.enabled ? counted(zone.methods.length, 'method') : 'Switched off'}</span>
        </summary>
        <div class="zone-body">
          ${
            zone.methods.length === 0
              ? html`<p class="hint">No method yet, so nothing can be sent there.</p>`
              : html`<ul class="methods" aria-label="Methods of ${zone.name}">
                  ${repeat(
                    zone.methods,
                    ({id}) => id,
                    method =>
                      html`<li>
                        <merchant-method
                          .zone=${zone}
                          .method=${method}
                          .change=${this.change}
                          @gone=${() => this.focusOn('summary')}
                        ></merchant-method>
                      </li>`,
                  )}
                </ul>`
          }
          ${
            this.open === 'new method'
              ? html`<merchant-method-form .zone=${zone} .save=${this.addMethod} .cancel=${this.close}></merchant-method-form>`
              : html`<div><button type="button" class="add-method" @click=${() => (this.open = 'new method')}>Add a method</button></div>`
          }
          ${
            this.open === 'zone'
              ? html`<merchant-zone-form .zone=${zone} .save=${this.save} .cancel=${this.close}></merchant-zone-form>`
              : this.facts()
          }
        </div>
      </details>
    `;
  }

  private facts() {
    const {free_shipping, handling_fees, name, enabled} = this.zone;
    const fee = feeText(handling_fees);
    return html`
      <p class="hint">
        ${free_shipping.enabled ? `Free shipping from ${amount(free_shipping.minimum_sub_total)}` : 'No free shipping'},
        ${fee ? `handling ${fee}${handling_fees.display_separately ? ' shown apart' : ''}` : 'no handling fee'}.
      </p>
      <div class="buttons">
        <label class="tick"
          ><input type="checkbox" .checked=${enabled} aria-label="Ship to this zone, ${name}" @change=${this.toggle} />Ship to this
          zone</label
        >
        <button type="button" class="edit-zone" aria-label="Edit the zone ${name}" @click=${() => (this.open = 'zone')}>
          Edit the zone
        </button>
        <button type="button" aria-label="Delete the zone ${name}" @click=${this.delete}>Delete the zone</button>
      </div>
    `;
  }

  private path() {
    return `/shipping/zones/${this.zone.id}` as const;
  }

  private readonly addMethod = async (body: object & {name?: string}) => {
    const done = `${body.name ?? 'The method'} is added to ${this.zone.name}.`;
    if (await this.change(() => manage(`POST ${this.path()}/methods`, body), done)) await this.close();
  };

  private readonly save = async (body: object & {name?: string}) => {
    const done = `${body.name ?? 'The zone'} is saved.`;
    if (await this.change(() => manage(`PUT ${this.path()}`, body), done)) await this.close();
  };

  private readonly close = () => {
    const was = this.open;
    this.open = null;
    return this.focusOn(was === 'zone' ? '.edit-zone' : '.add-method');
  };

  private async toggle(event: Event) {
    const box = event.target as HTMLInputElement;
    const {name} = this.zone;
    const enabled = box.checked;
    const done = enabled ? `Addresses in ${name} can be chosen again.` : `Nothing is offered to ${name} any more.`;
    if (!(await this.change(() => manage(`PUT ${this.path()}`, {name, enabled}), done))) box.checked = !enabled;
  }

  private async delete() {
    const {name} = this.zone;
    if (!(await ask(`Delete the zone ${name} with its methods?`, 'Delete'))) return;
    if (await this.change(() => manage(`DELETE ${this.path()}`), `${name} is deleted.`)) this.dispatchEvent(new Event('gone'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-zone': ZonePart;
  }
}
