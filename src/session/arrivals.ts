/**
 * Days of arrival, which the store does not say: the integrator's page may know them (R24). They are put onto the options of each answer
 * before anybody else sees it, so that whatever compares options has them as data.
 */
import type {Address} from '../domain/address.js';
import type {Checkout, Consignment, LineItem, ShippingOption} from '../domain/checkout.js';

/** What an option is asked about: where it goes, and what is in it. */
export interface ParcelToDate {
  readonly address: Address;
  readonly items: readonly Pick<LineItem, 'name' | 'sku' | 'quantity'>[];
}

/**
 * Says when an option would bring a parcel; null where nobody knows. Called for each option of each answer: it has to be quick, and must
 * answer the same about the same. The day is taken as the shopper's device counts days.
 */
export type ArrivalDate = (option: ShippingOption, delivery: ParcelToDate) => Date | null;

/** An answer of the store with the days on its options; the same answer where nobody can say any. */
export function withArrivals(checkout: Checkout, arrivalDate: ArrivalDate | null): Checkout {
  if (!arrivalDate) return checkout;
  const consignments = checkout.consignments.map(consignment => dated(consignment, toParcel(consignment, checkout), arrivalDate));
  return {...checkout, consignments};
}

function toParcel({address, lineItemIds}: Consignment, {lineItems}: Checkout): ParcelToDate {
  const held = new Set(lineItemIds);
  return {
    address,
    items: lineItems.filter(({id}) => held.has(id)).map(({name, sku, quantity}) => ({name, sku, quantity})),
  };
}

function dated(consignment: Consignment, parcel: ParcelToDate, arrivalDate: ArrivalDate): Consignment {
  const withDay = (option: ShippingOption): ShippingOption => {
    const day = dayOf(option, parcel, arrivalDate);
    return day === null ? option : {...option, arrivesOn: day};
  };
  const {selected, options} = consignment;
  return {...consignment, selected: selected && withDay(selected), options: options.map(withDay)};
}

/** A page that throws here, or answers no date, has a bug that is no reason to stop saving: it is reported once, and no day is known. */
function dayOf(option: ShippingOption, parcel: ParcelToDate, arrivalDate: ArrivalDate): string | null {
  try {
    const date = arrivalDate(option, parcel);
    if (!date || Number.isNaN(date.getTime())) return null;
    const twoDigits = (part: number) => String(part).padStart(2, '0');
    return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  } catch (error) {
    if (!reported.has(arrivalDate)) reportError(error);
    reported.add(arrivalDate);
    return null;
  }
}

const reported = new WeakSet<ArrivalDate>();
