/** An order as the management API writes it (store-api 6.4). Shipping and handling are not taxed here. */
import {isPaid, statusName} from '../orders/order-status.js';
import type {StoreRequest} from '../routing.js';
import type {Order, StoreState} from '../state/store-state.js';
import {includesOf} from '../storefront/includes.js';
import {addressFields, formFields} from './order-address-fields.js';
import {TAX_CLASS} from './order-addresses.js';
import {asksForLines, consignmentsAnswer} from './order-consignments.js';
import {CHANNEL} from './order-fields.js';
import {fourDecimals, linkTo, rfc2822, taxedFields} from './order-figures.js';
import {recordOf} from './order-record.js';
import {taxesOf} from './order-shares.js';

const WRAPPING_TAX_CLASS = 3;
const RATE_DECIMALS = 10;

/** How every order of this store is paid for (a choice). */
export const PAYMENT_METHOD = 'Manual';

function moneyFields(state: StoreState, order: Order): Record<string, unknown> {
  const {totals, isTaxIncluded} = order;
  const taxes = Object.values(taxesOf(state, order));
  const goodsTax = taxes.reduce((sum, {goods}) => sum + goods, 0);
  const wrappingTax = taxes.reduce((sum, {wrapping}) => sum + wrapping, 0);
  return {
    ...taxedFields('subtotal', totals.subtotal, goodsTax, isTaxIncluded),
    base_shipping_cost: fourDecimals(totals.shippingBeforeDiscount),
    ...taxedFields('shipping_cost', totals.shipping, 0, isTaxIncluded),
    shipping_cost_tax_class_id: TAX_CLASS,
    base_handling_cost: fourDecimals(totals.handling),
    ...taxedFields('handling_cost', totals.handling, 0, isTaxIncluded),
    handling_cost_tax_class_id: TAX_CLASS,
    base_wrapping_cost: fourDecimals(totals.wrapping),
    ...taxedFields('wrapping_cost', totals.wrapping, wrappingTax, isTaxIncluded),
    wrapping_cost_tax_class_id: WRAPPING_TAX_CLASS,
    ...taxedFields('total', totals.total, totals.tax, true),
    is_tax_inclusive_pricing: isTaxIncluded,
    refunded_amount: fourDecimals(0),
    store_credit_amount: fourDecimals(totals.storeCredit),
    gift_certificate_amount: fourDecimals(totals.giftCertificates),
    discount_amount: fourDecimals(totals.discount),
    coupon_discount: fourDecimals(totals.couponDiscount),
  };
}

/** Orders are shown in the currency they were paid in. Ids are places in the list of the store's currencies. */
function currencyFields({settings: {currencies}}: StoreState, {currencyCode}: Order): Record<string, unknown> {
  const place = currencies.findIndex(({code}) => code === currencyCode);
  const rate = currencies[place]?.exchangeRate ?? 1;
  return {
    currency_id: place + 1,
    currency_code: currencyCode,
    currency_exchange_rate: (1).toFixed(RATE_DECIMALS),
    default_currency_id: place + 1,
    default_currency_code: currencyCode,
    store_default_currency_code: currencies.find(({exchangeRate}) => exchangeRate === 1)?.code ?? currencyCode,
    store_default_to_transactional_exchange_rate: rate.toFixed(RATE_DECIMALS),
  };
}

/** Consignments are shown whole where both parameters ask for it (the specification). */
function subResources(state: StoreState, order: Order, request: StoreRequest): Record<string, unknown> {
  const includes = includesOf(request);
  const asksForConsignments = includes.has('consignments') || includes.has('consignments.line_items');
  const whole = asksForConsignments && request.query.get('consignment_structure') === 'object';
  const link = (name: string): unknown => linkTo(request.origin, `/orders/${order.id}/${name}`);
  return {
    products: link('products'),
    shipping_addresses: link('shippingaddresses'),
    coupons: link('coupons'),
    consignments: whole ? consignmentsAnswer(state, order, request.origin, asksForLines(request)) : link('consignments'),
    ...(includes.has('fees') ? {fees: []} : {}),
  };
}

/** Listed, read, made and changed orders look alike. An order made without a checkout came from outside (the store's guide). */
export function orderAnswer(state: StoreState, order: Order, request: StoreRequest): Record<string, unknown> {
  const {products, certificates, billing} = order;
  const {isArchived, externalSource, externalOrderId} = recordOf(order);
  const isOutside = order.cartId === null;
  return {
    id: order.id,
    customer_id: order.customerId,
    date_created: rfc2822(order.createdAt),
    date_modified: rfc2822(order.modifiedAt),
    date_shipped: rfc2822(order.shippedAt),
    status_id: order.statusId,
    status: statusName(order.statusId),
    custom_status: statusName(order.statusId),
    ...moneyFields(state, order),
    items_total: products.reduce((sum, {line}) => sum + line.quantity, certificates.length),
    items_shipped: products.reduce((sum, {quantityShipped}) => sum + quantityShipped, 0),
    payment_method: PAYMENT_METHOD,
    payment_provider_id: '',
    payment_status: isPaid(order.statusId) ? 'captured' : '',
    order_is_digital: products.every(({line}) => line.kind === 'digital'),
    ip_address: '',
    ip_address_v6: '',
    geoip_country: '',
    geoip_country_iso2: '',
    ...currencyFields(state, order),
    staff_notes: order.staffNotes,
    customer_message: order.customerMessage,
    shipping_address_count: order.addresses.length,
    ebay_order_id: '0',
    cart_id: order.cartId ?? '',
    billing_address: {...addressFields(billing), form_fields: formFields(state, billing)},
    is_email_opt_in: false,
    credit_card_type: null,
    order_source: isOutside ? 'external' : 'www',
    channel_id: CHANNEL,
    external_source: externalSource,
    ...subResources(state, order, request),
    is_deleted: isArchived,
    external_id: null,
    external_merchant_id: null,
    tax_provider_id: isOutside ? '' : 'BasicTaxProvider',
    customer_locale: state.settings.locale,
    external_order_id: externalOrderId,
  };
}
