/** What the store sends an app to get rates (store-api 6.6; amounts, sizes and weights in the units named beside them). */
import {roundTo} from '../money-rounding.js';
import type {CarrierConnection, CartLine, ShippingMethod, StoredAddress, StoreState} from '../state/store-state.js';
import {stateCodeOf} from '../storefront/address-rules.js';
import {carrierOptions} from './carrier-options.js';
import {catalogueCurrencyCode, declaredWorth} from './catalogue-money.js';
import type {Shipment} from './shipment.js';

interface Money {
  currency: string;
  amount: number;
}

interface Size {
  units: 'cm';
  value: number;
}

interface ProviderAddress {
  street_1: string;
  street_2: string;
  zip: string;
  city: string;
  state_iso2?: string;
  country_iso2: string;
  address_type: 'RESIDENTIAL' | 'COMMERCIAL';
}

export interface ProviderItem {
  sku: string;
  variant_id: string;
  product_id: string;
  name: string;
  length: Size;
  width: Size;
  height: Size;
  weight: {units: 'g'; value: number};
  /** Of one unit. */
  discounted_price: Money;
  declared_value: Money;
  quantity: number;
  attributes: never[];
}

export interface RateRequest {
  base_options: {
    origin: ProviderAddress;
    destination: ProviderAddress & {form_fields: Record<string, string>};
    items: ProviderItem[];
    customer: {customer_groups: {customer_group_id: number; customer_group_name: string}[]; customer_id: number};
    store_id: string;
    request_context: {reference_values: {name: 'cart_id' | 'channel_id'; value: string}[]};
  };
  zone_options: Record<string, unknown>;
  connection_options: Record<string, unknown>;
  rate_options: never[];
}

/** The emulated store's hash. */
const STORE_ID = 'harbour';
/** The one channel there is, as checkouts name it. */
const CHANNEL_ID = '1';

/** The protocol's greatest lengths; longer texts are cut, which is a choice. */
const LONGEST = {street: 255, zip: 20, city: 50, state: 2};

/** The protocol has two characters for a state: a longer code, as in New South Wales, is left out (a choice). */
function providerAddress(fields: {
  street1: string;
  street2: string;
  city: string;
  postalCode: string;
  stateCode: string;
  countryCode: string;
  isBusiness: boolean;
}): ProviderAddress {
  const {street1, street2, city, postalCode, stateCode, countryCode, isBusiness} = fields;
  return {
    street_1: street1.slice(0, LONGEST.street),
    street_2: street2.slice(0, LONGEST.street),
    zip: postalCode.slice(0, LONGEST.zip),
    city: city.slice(0, LONGEST.city),
    ...(stateCode.length > LONGEST.state ? {} : {state_iso2: stateCode}),
    country_iso2: countryCode,
    address_type: isBusiness ? 'COMMERCIAL' : 'RESIDENTIAL',
  };
}

/** Fields are known by the number in their id; several ticked boxes are one text (a choice). */
function formFields({customFields}: StoredAddress): Record<string, string> {
  return Object.fromEntries(customFields.map(({fieldId, fieldValue}) => [fieldId.replace(/^field_/, ''), String(fieldValue)]));
}

/** A custom item has no product, hence no size. Products have no metafields here, so there are no attributes. */
function providerItem(state: StoreState, {sku, variantId, productId, name, price, weight, quantity}: CartLine): ProviderItem {
  const size = state.products.find(product => product.variantId === variantId)?.size;
  const worth = {currency: catalogueCurrencyCode(state), amount: declaredWorth(state, price)};
  const inCentimetres = (value = 0): Size => ({units: 'cm', value});
  return {
    sku,
    variant_id: String(variantId),
    product_id: String(productId),
    name,
    length: inCentimetres(size?.length),
    width: inCentimetres(size?.width),
    height: inCentimetres(size?.height),
    weight: {units: 'g', value: roundTo(weight * 1000, 0)},
    discounted_price: worth,
    declared_value: worth,
    quantity,
    attributes: [],
  };
}

/** A destination with a company counts as one (a choice). */
export function rateRequest(
  state: StoreState,
  {destination, lines, checkoutId}: Shipment,
  method: ShippingMethod,
  {connection}: CarrierConnection,
): RateRequest {
  const {origin} = state.settings;
  return {
    base_options: {
      origin: providerAddress({...origin, street1: origin.address1, street2: '', isBusiness: true}),
      destination: {
        ...providerAddress({
          ...destination,
          street1: destination.address1,
          street2: destination.address2,
          stateCode: stateCodeOf(destination),
          isBusiness: destination.company !== '',
        }),
        form_fields: formFields(destination),
      },
      items: lines.map(line => providerItem(state, line)),
      customer: {
        customer_groups: [{customer_group_id: 0, customer_group_name: ''}],
        customer_id: state.signedIn ? state.account.id : 0,
      },
      store_id: STORE_ID,
      request_context: {
        reference_values: [
          {name: 'cart_id', value: checkoutId},
          {name: 'channel_id', value: CHANNEL_ID},
        ],
      },
    },
    zone_options: carrierOptions(method),
    connection_options: {...connection},
    rate_options: [],
  };
}
