/**
 * What a checkout shows to servers (the `Checkout` schema of this API's specification), as far as the storefront's answer holds it.
 * Shipping and handling are not taxed here, so that both of their figures are one.
 */
import {STOREFRONT_CHANNEL} from '../channel.js';
import {alike, type Fields} from './field-names.js';
import {addressFields} from './request-fields.js';

/** Echoed addresses name the country, as the specification's examples do. Whether an address is to be saved is told to pages alone. */
const shownAddress: Fields = {...addressFields, ...alike('country')};

const itemFields: Fields = {
  // The specification says number; ids of lines are text, and the carts of this API have them so.
  ...alike('id', 'parent_id', 'variant_id', 'product_id', 'sku', 'name', 'url', 'quantity', 'is_taxable', 'image_url'),
  discounts: ['discounts', alike('id', 'discounted_amount')],
  ...alike('discount_amount', 'coupon_amount', 'original_price', 'list_price', 'sale_price'),
  ...alike('extended_list_price', 'extended_sale_price', 'comparison_price', 'extended_comparison_price'),
  ...alike('is_mutable', 'added_by_promotion'),
  // Their parts keep the storefront's names, `nameId` and `valueId`, in the carts of this API.
  ...alike('options'),
};

const lineItems: Fields = {
  physical_items: [
    'physicalItems',
    {...itemFields, is_require_shipping: {always: true}, gift_wrapping: ['giftWrapping', alike('name', 'message', 'amount')]},
  ],
  digital_items: ['digitalItems', {...itemFields, is_require_shipping: {always: false}}],
  gift_certificates: ['giftCertificates', alike('id', 'name', 'theme', 'amount', 'taxable', 'sender', 'recipient', 'message')],
  custom_items: ['customItems', {...alike('id', 'name', 'sku', 'quantity', 'list_price', 'extended_list_price'), image_url: {always: ''}}],
};

const cartFields: Fields = {
  ...alike('id', 'customer_id', 'email', 'base_amount', 'created_time', 'updated_time'),
  currency: ['currency', alike('code')],
  channel_id: {always: STOREFRONT_CHANNEL},
  tax_included: 'isTaxIncluded',
  // Without coupons, by the specification and its example; this store has no other discount on the whole cart.
  discount_amount: {always: 0},
  discounts: ['discounts', alike('id', 'discounted_amount')],
  line_items: ['lineItems', lineItems],
  // As the carts of this API have it: what a request's version is compared with (store-api 4.9, `version: separate`).
  ...alike('version'),
};

const optionFields = alike('id', 'type', 'description', 'image_url', 'cost', 'transit_time', 'additional_description');

const consignmentFields: Fields = {
  ...alike('id', 'line_item_ids'),
  shipping_cost_inc_tax: 'shippingCost',
  shipping_cost_ex_tax: 'shippingCost',
  handling_cost_inc_tax: 'handlingCost',
  handling_cost_ex_tax: 'handlingCost',
  coupon_discounts: ['couponDiscounts', alike('code', 'amount')],
  discounts: ['discounts', alike('id')],
  address: ['address', shownAddress],
  selected_shipping_option: ['selectedShippingOption', optionFields],
  selected_pickup_option: ['selectedPickupOption', alike('pickup_method_id')],
  available_shipping_options: ['availableShippingOptions', optionFields],
};

export const checkoutFields: Fields = {
  ...alike('id', 'taxes', 'fees', 'order_id', 'tax_total', 'grand_total', 'created_time', 'updated_time', 'customer_message', 'version'),
  cart: ['cart', cartFields],
  billing_address: ['billingAddress', {...alike('id'), ...shownAddress}],
  consignments: ['consignments', consignmentFields],
  shipping_cost_total_inc_tax: 'shippingCostTotal',
  shipping_cost_total_ex_tax: 'shippingCostTotal',
  handling_cost_total_inc_tax: 'handlingCostTotal',
  handling_cost_total_ex_tax: 'handlingCostTotal',
};
