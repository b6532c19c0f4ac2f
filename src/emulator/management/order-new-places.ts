/** Where the products of an order go that the management API makes: to shipping addresses, or to one place of collection (store-api 6.4). */
import {nextNumber, type Places} from '../orders/place-order.js';
import type {OrderAddress, OrderPickup, StoredAddress, StoreState} from '../state/store-state.js';
import {emptyAddress} from '../storefront/address-rules.js';
import {isShippable} from '../storefront/shippable.js';
import {fieldOf, listOf, object, text} from './field-readers.js';
import {addressFieldNames, readAddressFields} from './order-address-fields.js';
import {refuseUnwritable} from './order-fields.js';
import {readNewProducts, type OrderedLine} from './order-new-products.js';
import {badRequest, type Given} from './reading.js';

/** What an order without a checkout says of its shipping (as in the specification's samples). */
const NO_METHOD = 'None';

export const blankAddress = (): StoredAddress => ({...emptyAddress(), shouldSaveAddress: false});

/** One for each entry; where there is none, goods go where the bill goes (the store's course on orders). No quote was made. */
function addressesOf(state: StoreState, given: Given, billing: StoredAddress, hasGoods: boolean): OrderAddress[] {
  const entries = fieldOf(given, 'shipping_addresses', listOf(object), []);
  const asked = entries.map((entry, index) => {
    const within = `shipping_addresses[${index}].`;
    refuseUnwritable(entry, [...addressFieldNames, 'shipping_method'], within);
    return {
      address: readAddressFields(state, entry, blankAddress(), within),
      shippingMethod: fieldOf(entry, 'shipping_method', text, NO_METHOD, within.slice(0, -1)),
    };
  });
  const places = asked.length === 0 && hasGoods ? [{address: billing, shippingMethod: NO_METHOD}] : asked;
  return places.map(({address, shippingMethod}) => ({
    id: nextNumber(state, 'orderAddress'),
    consignmentId: null,
    address,
    shippingMethod,
    cost: 0,
    costBeforeDiscount: 0,
    handling: 0,
    discounts: [],
    zoneId: 0,
    zoneName: '',
    quote: null,
  }));
}

/** The store's own words for a place of collection cannot be replaced here. */
const pickupFieldsNotEmulated = ['pickup_method_display_name', 'collection_instructions', 'collection_time_description', 'location'];

/** The one pickup there can be, and what is collected there (the specification). */
function readPickup(state: StoreState, input: unknown): {pickup: OrderPickup; lines: OrderedLine[]} {
  const consignments = object(input, 'consignments');
  refuseUnwritable(consignments, ['pickups'], 'consignments.');
  const pickups = fieldOf(consignments, 'pickups', listOf(object), [], 'consignments');
  const [only] = pickups;
  if (only === undefined || pickups.length > 1) throw badRequest("The field 'consignments.pickups' must hold one pickup.");
  const within = 'consignments.pickups[0]';
  refuseUnwritable(only, ['pickup_method_id', 'line_items'], `${within}.`, pickupFieldsNotEmulated);
  const method = state.pickupMethods.find(({id}) => id === only['pickup_method_id']);
  if (method === undefined) throw badRequest(`The field '${within}.pickup_method_id' must be the id of a pickup method.`);
  return {
    pickup: {id: nextNumber(state, 'orderAddress'), pickupMethodId: method.id},
    lines: readNewProducts(state, only['line_items'] ?? [], `${within}.line_items`),
  };
}

/** All goods go to the first address (as in the specification's sample of an order with two). */
function placesOf(lines: readonly OrderedLine[], address: OrderAddress | undefined, pickup: OrderPickup | null): Places {
  const place = {orderAddressId: address?.id ?? 0, pickupId: pickup?.id ?? null};
  return new Map(lines.filter(({line}) => isShippable(line)).map(({line}) => [line.id, place]));
}

/** What is bought and where it goes. */
export interface Contents {
  lines: OrderedLine[];
  addresses: OrderAddress[];
  pickups: OrderPickup[];
  places: Places;
}

/** @throws Refusal 400 */
export function readContents(state: StoreState, given: Given, billing: StoredAddress): Contents {
  if (given['consignments'] !== undefined) {
    const {pickup, lines} = readPickup(state, given['consignments']);
    return {lines, addresses: [], pickups: [pickup], places: placesOf(lines, undefined, pickup)};
  }
  const lines = readNewProducts(state, given['products'], 'products');
  const hasGoods = lines.some(({line}) => isShippable(line));
  const addresses = addressesOf(state, given, billing, hasGoods);
  return {lines, addresses, pickups: [], places: placesOf(lines, addresses[0], null)};
}
