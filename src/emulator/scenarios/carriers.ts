/** Carriers the scenarios connect, and the zone that offers them. */
import type {CarrierConnection, ProviderApp, ShippingMethod} from '../state/store-state.js';

export const connections: readonly CarrierConnection[] = [
  {carrierId: 'fedex', connection: {key: 'key', password: 'password', account_number: '510087', meter_number: '100'}},
  {carrierId: 'endicia', connection: {account_id: 'account', pass_phrase: 'phrase'}},
  {carrierId: 'carrier_52', connection: {}},
];

export const parcelBikes: ProviderApp = {
  carrierId: 'carrier_52',
  name: 'Parcel Bikes',
  isMultiCarrier: false,
  rates: null,
  delay: 0,
  connectionIsValid: true,
};

const usual = {
  enabled: true,
  handling_fees: {fixed_surcharge: 0},
  is_fallback: false,
  channel_ids: [1],
  transit_time: '',
  description: '',
};

/** Live methods of the United States, and the one that stands in while a carrier cannot be asked. */
export const liveMethods: readonly ShippingMethod[] = [
  {
    ...usual,
    id: 71,
    name: 'FedEx',
    type: 'fedex',
    settings: {carrier_options: {delivery_services: ['FEDEX_GROUND', 'FEDEX_2_DAY', 'PRIORITY_OVERNIGHT'], show_transit_time: true}},
  },
  {
    ...usual,
    id: 72,
    name: 'USPS',
    type: 'endicia',
    settings: {carrier_options: {delivery_services: ['First', 'Priority'], show_transit_time: true}},
  },
  {...usual, id: 73, name: 'Parcel Bikes', type: 'carrier_52', settings: {carrier_options: {}}},
  {...usual, id: 74, name: 'Parcel post', type: 'perorder', settings: {rate: 6.5}, is_fallback: true},
];
