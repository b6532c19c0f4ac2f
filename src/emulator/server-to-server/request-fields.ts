/** What requests to this API may carry (its specification's schemas; store-api 2.4, 2.5). Anything else is passed over (a choice). */
import {alike, type Fields} from './field-names.js';

export const addressFields: Fields = {
  ...alike('first_name', 'last_name', 'email', 'company', 'address1', 'address2', 'city', 'state_or_province'),
  ...alike('state_or_province_code', 'country_code', 'postal_code', 'phone'),
  custom_fields: ['customFields', alike('field_id', 'field_value')],
};

const wantedConsignment: Fields = {
  address: ['address', addressFields],
  // The specification has lost the old name; programs written before 2023 send it, and the storefront takes both (store-api 2.4).
  shipping_address: ['shippingAddress', addressFields],
  line_items: ['lineItems', alike('item_id', 'quantity')],
  pickup_option: ['pickupOption', alike('pickup_method_id')],
  ...alike('version'),
};

export const billingBody: Fields = {...addressFields, ...alike('version')};
/** A list of these. An option cannot be named at creation. */
export const newConsignmentsBody = wantedConsignment;
export const consignmentBody: Fields = {...wantedConsignment, ...alike('shipping_option_id')};
export const messageBody = alike('customer_message', 'version');
export const couponBody = alike('coupon_code', 'version');
export const versionBody = alike('version');
