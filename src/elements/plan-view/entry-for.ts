/** Where one address of the plan is picked or typed, as all views draw it. */
import {html, type TemplateResult} from 'lit';
import type {Address} from '../../domain/address.js';
import type {OpenState} from '../../session/state.js';
import '../address-entry/address-entry.js';

export interface EntrySettings {
  /** The delivery's id, or that of a person to add. */
  readonly form: string;
  /** The address there is. */
  readonly address: Address | null;
  readonly legend: string;
  readonly formName: string;
  readonly submitLabel: string;
  readonly cancellable: boolean;
  readonly correcting?: boolean;
}

export function entryFor(open: OpenState, {form, address, correcting = false, ...settings}: EntrySettings): TemplateResult {
  const others = open.plan.deliveries.flatMap(delivery => (delivery.address && delivery.id !== form ? [delivery.address] : []));
  return html`<multidrop-address-entry
    .section=${form}
    .value=${address}
    .typedSoFar=${open.forms[form] ?? null}
    .saved=${open.checkout.customer.addresses}
    .typed=${open.typed}
    .inUse=${others}
    .data=${open.addressData}
    .homeCountry=${open.settings?.countryCode ?? ''}
    .legend=${settings.legend}
    .formName=${settings.formName}
    .submitLabel=${settings.submitLabel}
    ?cancellable=${settings.cancellable}
    ?correcting=${correcting}
  ></multidrop-address-entry>`;
}
