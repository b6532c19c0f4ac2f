/**
 * What the integrator's page knows and the store does not say: which shipping options are not for a parcel, the day one would arrive
 * (R24), where pictures may come from. It is put onto each answer before anybody else sees it, so that whatever compares options has it as data.
 */
import type {Address} from '../domain/address.js';
import type {Checkout, Consignment, LineItem, ShippingOption} from '../domain/checkout.js';

/** What an option is offered for: where it goes, and what is in it. */
export interface OfferedParcel {
  readonly address: Address;
  readonly items: readonly Pick<LineItem, 'name' | 'sku' | 'quantity'>[];
}

/**
 * Says when an option would bring a parcel; null where nobody knows. Called for each option of each answer: it has to be quick, and must
 * answer the same about the same. The day is taken as the shopper's device counts days.
 */
export type ArrivalDate = (option: ShippingOption, parcel: OfferedParcel) => Date | null;

/**
 * Leaves out options that the page does not want a parcel sent by: what it returns of those it is given is offered, in the store's order.
 * Called for each parcel of each answer: it has to be quick, and must answer the same about the same.
 */
export type FilterOptions = (options: readonly ShippingOption[], parcel: OfferedParcel) => readonly ShippingOption[];

/** Where a product's picture is loaded from, given where the store says it is; `''` shows none. */
export type PictureUrl = (given: string) => string;

export interface PageKnowledge {
  readonly arrivalDate: ArrivalDate | null;
  readonly filterOptions: FilterOptions | null;
  readonly pictureUrl: PictureUrl | null;
}

/** An answer of the store as the page would have it. */
export function asPageKnows(checkout: Checkout, {arrivalDate, filterOptions, pictureUrl}: PageKnowledge): Checkout {
  const lineItems = pictureUrl
    ? checkout.lineItems.map(line => ({...line, imageUrl: line.imageUrl && pictureUrl(line.imageUrl)}))
    : checkout.lineItems;
  if (!arrivalDate && !filterOptions) return {...checkout, lineItems};
  const consignments = checkout.consignments.map(consignment => {
    const parcel = parcelOf(consignment, checkout);
    const offered = filterOptions ? filtered(consignment, parcel, filterOptions) : consignment;
    return arrivalDate ? dated(offered, parcel, arrivalDate) : offered;
  });
  return {...checkout, lineItems, consignments};
}

function parcelOf({address, lineItemIds}: Consignment, {lineItems}: Checkout): OfferedParcel {
  const held = new Set(lineItemIds);
  return {
    address,
    items: lineItems.filter(({id}) => held.has(id)).map(({name, sku, quantity}) => ({name, sku, quantity})),
  };
}

/** An option that is left out is not selected either: another one is picked in its place. */
function filtered(consignment: Consignment, parcel: OfferedParcel, filterOptions: FilterOptions): Consignment {
  const kept = asked(filterOptions, () => new Set(filterOptions(consignment.options, parcel).map(({id}) => id)));
  if (!kept) return consignment;
  const isLeftOut = ({id}: ShippingOption) => !kept.has(id) && consignment.options.some(option => option.id === id);
  const {selected, options} = consignment;
  return {
    ...consignment,
    selected: selected && isLeftOut(selected) ? null : selected,
    options: options.filter(option => !isLeftOut(option)),
  };
}

function dated(consignment: Consignment, parcel: OfferedParcel, arrivalDate: ArrivalDate): Consignment {
  const withDay = (option: ShippingOption): ShippingOption => {
    const day = asked(arrivalDate, () => dayOf(arrivalDate(option, parcel)));
    return day === null ? option : {...option, arrivesOn: day};
  };
  const {selected, options} = consignment;
  return {...consignment, selected: selected && withDay(selected), options: options.map(withDay)};
}

function dayOf(date: Date | null): string | null {
  if (!date || Number.isNaN(date.getTime())) return null;
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** A page that throws here, or answers something else, has a bug that is no reason to stop saving: it is reported once, and nothing is known. */
function asked<Answer>(hook: object, ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (!reported.has(hook)) reportError(error);
    reported.add(hook);
    return null;
  }
}

const reported = new WeakSet<object>();
