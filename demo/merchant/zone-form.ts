/** Asks for everything of a zone but its methods. */
import {html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {feeFields, readFee, textOf} from './handling.js';
import {PagePart} from './section.js';
import type {Zone, ZoneType} from './shipping-types.js';
import {placesText, readPlaces, zoneTypes} from './zone-places.js';

@customElement('merchant-zone-form')
export class ZoneForm extends PagePart {
  /** null for a zone that is to be. */
  @property({attribute: false}) zone: Zone | null = null;
  /** Given the body to send; the form stays open until whoever owns it takes it away. */
  @property({attribute: false}) save!: (body: object) => void;
  @property({attribute: false}) cancel!: () => void;
  @state() private type: ZoneType = 'country';
  @state() private isFree = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.type = this.zone?.type ?? 'country';
    this.isFree = this.zone?.free_shipping.enabled ?? false;
  }

  protected override firstUpdated(): void {
    void this.focusOn('input');
  }

  override render() {
    const {zone} = this;
    const id = `zone-${zone?.id ?? 'new'}`;
    return html`
      <form class="sheet" aria-label=${zone ? `Edit the zone ${zone.name}` : 'Add a zone'} @submit=${this.submit}>
        <label for="${id}-name">Name of the zone</label>
        <input id="${id}-name" name="name" required .value=${zone?.name ?? ''} />
        <label for="${id}-type">It covers</label>
        <select id="${id}-type" name="type" @change=${this.chooseType}>
          ${Object.entries(zoneTypes).map(([type, {label}]) => html`<option value=${type} ?selected=${type === this.type}>${label}</option>`)}
        </select>
        ${this.type === 'global' ? nothing : this.places(id)} ${this.freeShipping(id)}
        ${feeFields(id, zone?.handling_fees ?? {fixed_surcharge: '0'})}
        <label class="tick">
          <input type="checkbox" name="separately" .checked=${zone?.handling_fees.display_separately ?? false} />Show the fee apart from
          shipping
        </label>
        <div class="buttons">
          <button type="submit">${zone ? 'Save the zone' : 'Add the zone'}</button>
          <button type="button" @click=${() => this.cancel()}>Cancel</button>
        </div>
      </form>
    `;
  }

  private places(id: string) {
    // Places of one type mean nothing to another.
    const places = this.zone?.type === this.type ? placesText(this.zone.locations) : '';
    return html`
      <label for="${id}-places">Places</label>
      <textarea id="${id}-places" name="places" rows="3" required aria-describedby="${id}-places-hint" .value=${places}></textarea>
      <p class="hint" id="${id}-places-hint">${zoneTypes[this.type].hint}</p>
    `;
  }

  private freeShipping(id: string) {
    return html`
      <label class="tick">
        <input type="checkbox" name="free" .checked=${this.isFree} @change=${this.chooseFree} />Offer free shipping
      </label>
      ${
        this.isFree
          ? html`<label for="${id}-minimum">Free from a subtotal of</label>
              <input
                id="${id}-minimum"
                name="minimum"
                type="number"
                min="0"
                step="any"
                required
                .value=${String(Number(this.zone?.free_shipping.minimum_sub_total ?? 0))}
              />`
          : nothing
      }
    `;
  }

  private chooseType(event: Event) {
    this.type = (event.target as HTMLSelectElement).value as ZoneType;
  }

  private chooseFree(event: Event) {
    this.isFree = (event.target as HTMLInputElement).checked;
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    this.save({
      name: textOf(data, 'name'),
      type: this.type,
      locations: this.type === 'global' ? [] : readPlaces(this.type, textOf(data, 'places')),
      free_shipping: {enabled: this.isFree, ...(this.isFree ? {minimum_sub_total: textOf(data, 'minimum')} : {})},
      handling_fees: {...readFee(data), display_separately: data.has('separately')},
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-zone-form': ZoneForm;
  }
}
