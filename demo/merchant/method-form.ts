/** Asks for a shipping method: first of which type, then for what that type charges. */
import {html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {feeFields, readFee, textOf} from './handling.js';
import {isPickup, methodType, methodTypes, servicesOf} from './method-types.js';
import {rangeFields, readRanges} from './range-fields.js';
import {PagePart} from './section.js';
import type {Method, MethodSettings, Range, ZoneWithMethods} from './shipping-types.js';

const blankRange: Range = {lower_limit: 0, upper_limit: 10, shipping_cost: 5};

@customElement('merchant-method-form')
export class MethodForm extends PagePart {
  @property({attribute: false}) zone!: ZoneWithMethods;
  /** null for a method that is to be. */
  @property({attribute: false}) method: Method | null = null;
  /** Given the body to send; the form stays open until whoever owns it takes it away. */
  @property({attribute: false}) save!: (body: object) => void;
  @property({attribute: false}) cancel!: () => void;
  @state() private type = 'perorder';
  /** How many rows of ranges there are. */
  @state() private rows = 1;

  override connectedCallback(): void {
    super.connectedCallback();
    this.type = this.method?.type ?? 'perorder';
    this.rows = this.method?.settings.range?.length ?? 1;
  }

  protected override firstUpdated(): void {
    void this.focusOn('select, input');
  }

  override render() {
    const {method, zone} = this;
    const id = `method-${zone.id}-${method?.id ?? 'new'}`;
    return html`
      <form
        class="sheet"
        aria-label=${method ? `Edit ${method.name}, ${zone.name}` : `Add a method to ${zone.name}`}
        @submit=${this.submit}
      >
        ${method ? nothing : this.types(id)}
        <label for="${id}-name">Name shoppers see</label>
        <input id="${id}-name" name="name" required .value=${method?.name ?? ''} />
        ${method && isPickup(method) ? nothing : this.charge(id, method?.settings ?? {})}
        ${feeFields(id, method?.handling_fees ?? {fixed_surcharge: '0'})}
        <label class="tick">
          <input type="checkbox" name="fallback" .checked=${method?.is_fallback ?? false} />Let it stand in when live rates fail
        </label>
        <div class="buttons">
          <button type="submit">${method ? 'Save the method' : 'Add the method'}</button>
          <button type="button" @click=${() => this.cancel()}>Cancel</button>
        </div>
      </form>
    `;
  }

  private types(id: string) {
    return html`
      <label for="${id}-type">Charges</label>
      <select id="${id}-type" @change=${this.chooseType}>
        ${methodTypes.map(({type, label, kind}) => html`<option value=${type} ?selected=${type === this.type}>${kind === 'carrier' ? `Live rates of ${label}` : label}</option>`)}
      </select>
    `;
  }

  private charge(id: string, settings: MethodSettings) {
    switch (methodType(this.type).kind) {
      case 'rate':
        return html`
          <label for="${id}-rate">Rate</label>
          <input id="${id}-rate" name="rate" type="number" min="0" step="any" required .value=${String(settings.rate ?? '')} />
        `;
      case 'ranges':
        return rangeFields(
          id,
          {...settings, range: this.ranges()},
          {
            unit: this.type === 'weight' ? 'kg' : 'subtotal',
            add: () => (this.rows += 1),
            remove: () => (this.rows -= 1),
          },
        );
      case 'free':
        return nothing;
      case 'carrier':
        return this.services(settings);
      case 'app':
        return this.method ? nothing : this.app(id);
    }
  }

  private ranges(): Range[] {
    const given = this.method?.settings.range ?? [];
    return Array.from(
      {length: this.rows},
      (_, index) => given[index] ?? {...blankRange, lower_limit: index * 10, upper_limit: (index + 1) * 10},
    );
  }

  private services({carrier_options}: MethodSettings) {
    const chosen = carrier_options?.delivery_services ?? [];
    return html`
      <fieldset class="services">
        <legend>Services</legend>
        ${servicesOf(this.type).map(
          ({code, name}) =>
            html`<label class="tick">
              <input type="checkbox" name="service" value=${code} .checked=${chosen.includes(code)} />${name}
            </label>`,
        )}
      </fieldset>
    `;
  }

  private app(id: string) {
    return html`
      <label for="${id}-app">Number of the app</label>
      <input id="${id}-app" name="app" required pattern="[\\w\\-]+" aria-describedby="${id}-app-hint" />
      <p class="hint" id="${id}-app-hint">As the store gave it when the app was installed, as in 52.</p>
    `;
  }

  private chooseType(event: Event) {
    this.type = (event.target as HTMLSelectElement).value;
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const isNewApp = this.type === 'carrier_';
    this.save({
      name: textOf(data, 'name'),
      type: isNewApp ? `carrier_${textOf(data, 'app')}` : this.type,
      settings: this.settings(data),
      handling_fees: readFee(data),
      is_fallback: data.has('fallback'),
    });
  }

  private settings(data: FormData): MethodSettings {
    switch (methodType(this.type).kind) {
      case 'rate':
        return {rate: Number(textOf(data, 'rate'))};
      case 'ranges':
        return readRanges(data);
      case 'free':
        return {};
      case 'carrier':
        return {carrier_options: {...this.method?.settings.carrier_options, delivery_services: data.getAll('service').map(String)}};
      case 'app':
        return {carrier_options: this.method?.settings.carrier_options ?? {}};
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-method-form': MethodForm;
  }
}
