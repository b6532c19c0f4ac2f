/** Who is billed: an e-mail address for guests, and a postal address that is folded away once it is complete. */
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {addressLine, nameOf} from './address-words.js';
import type {Address, Checkout, Country} from './checkout-types.js';
import type {Billing} from './place-order.js';

type Field = Exclude<keyof Billing, 'stateOrProvince' | 'stateOrProvinceCode' | 'countryCode'>;

@customElement('payment-billing')
export class BillingForm extends LitElement {
  @property({attribute: false}) checkout!: Checkout;
  @property({attribute: false}) countries: Country[] = [];
  /** Called with what is filled in once the form is complete. */
  @property({attribute: false}) place!: (billing: Billing) => void;
  @state() private billing!: Billing;
  @state() private isOpen = false;
  @state() private asksForEmail = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.billing = startOf(this.checkout);
    this.asksForEmail = this.billing.email === '';
    this.isOpen = !this.isComplete();
  }

  /** Opens the address, for what is missing there. */
  unfold(): void {
    this.isOpen = true;
  }

  override render() {
    return html`
      <form id="billing" class="parcel" aria-labelledby="billing-title" @submit=${this.submit} @input=${this.take}>
        <h2 id="billing-title">Billing</h2>
        ${this.asksForEmail ? this.field('email', 'E-mail', {type: 'email', hint: 'email'}) : html`<p class="faded">${this.billing.email}</p>`}
        ${this.isOpen ? this.address() : this.folded()}
      </form>
    `;
  }

  private folded() {
    const {name: country = ''} = this.country() ?? {};
    return html`
      <p>Billed to ${nameOf(this.billing)}, ${addressLine({...this.billing, country})}</p>
      <div><button type="button" @click=${this.change}>Change</button></div>
    `;
  }

  private address() {
    return html`
      <div class="fields">
        ${this.field('firstName', 'First name', {hint: 'given-name'})} ${this.field('lastName', 'Last name', {hint: 'family-name'})}
        ${this.field('company', 'Company (optional)', {hint: 'organization', isOptional: true})}
        ${this.field('address1', 'Address', {hint: 'address-line1'})}
        ${this.field('address2', 'Apartment, floor (optional)', {hint: 'address-line2', isOptional: true})}
        ${this.field('city', 'City', {hint: 'address-level2'})} ${this.stateField()} ${this.postcode()}
        <div>
          <label for="billing-countryCode">Country</label>
          <select id="billing-countryCode" name="countryCode" required autocomplete="billing country">
            <option value="">Choose a country</option>
            ${this.countries.map(({code, name}) => html`<option value=${code} ?selected=${code === this.billing.countryCode}>${name}</option>`)}
          </select>
        </div>
      </div>
    `;
  }

  private field(
    name: Field,
    label: string,
    {type = 'text', hint, isOptional = false}: {type?: string; hint: string; isOptional?: boolean},
  ) {
    return html`
      <div>
        <label for="billing-${name}">${label}</label>
        <input
          id="billing-${name}"
          name=${name}
          type=${type}
          ?required=${!isOptional}
          autocomplete=${type === 'email' ? hint : `billing ${hint}`}
          .value=${this.billing[name]}
        />
      </div>
    `;
  }

  private postcode() {
    const isOptional = this.country()?.hasPostalCodes === false;
    return this.field('postalCode', isOptional ? 'Postcode (optional)' : 'Postcode', {hint: 'postal-code', isOptional});
  }

  private stateField() {
    const {subdivisions = [], requiresState = false} = this.country() ?? {};
    if (subdivisions.length === 0) return nothing;
    return html`
      <div>
        <label for="billing-state">State or province</label>
        <select id="billing-state" name="stateOrProvinceCode" ?required=${requiresState} autocomplete="billing address-level1">
          <option value="">Choose a state</option>
          ${subdivisions.map(({code, name}) => html`<option value=${code} ?selected=${code === this.billing.stateOrProvinceCode}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  private country(): Country | undefined {
    return this.countries.find(({code}) => code === this.billing.countryCode);
  }

  /** Whether the postal address needs no more. */
  private isComplete(): boolean {
    const {firstName, lastName, address1, city, countryCode, postalCode, stateOrProvinceCode} = this.billing;
    const country = this.country();
    const lacksPostcode = country?.hasPostalCodes !== false && postalCode === '';
    const lacksState = country?.requiresState === true && country.subdivisions.length > 0 && stateOrProvinceCode === '';
    return [firstName, lastName, address1, city, countryCode].every(Boolean) && !lacksPostcode && !lacksState;
  }

  private take(event: Event) {
    const {name, value} = event.target as HTMLInputElement | HTMLSelectElement;
    const isElsewhere = name === 'countryCode' && value !== this.billing.countryCode;
    this.billing = {...this.billing, [name]: value, ...(isElsewhere ? {stateOrProvinceCode: '', stateOrProvince: ''} : {})};
  }

  private async change() {
    this.isOpen = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.fields input')?.focus();
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    this.place(this.billing);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** What the store knows already, else the first address something goes to. */
function startOf({billingAddress, consignments, customer}: Checkout): Billing {
  const first: Partial<Address> = billingAddress.address1 ? billingAddress : (consignments[0]?.shippingAddress ?? {});
  return {
    email: billingAddress.email || (customer?.email ?? ''),
    firstName: first.firstName ?? '',
    lastName: first.lastName ?? '',
    company: first.company ?? '',
    address1: first.address1 ?? '',
    address2: first.address2 ?? '',
    city: first.city ?? '',
    stateOrProvince: first.stateOrProvince ?? '',
    stateOrProvinceCode: first.stateOrProvinceCode ?? '',
    postalCode: first.postalCode ?? '',
    countryCode: first.countryCode ?? '',
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-billing': BillingForm;
  }
}
