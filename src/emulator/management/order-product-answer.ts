/** Order products as the management API writes them (store-api 6.4): one for each line, one for each gift certificate sold. */
import type {CertificateLine, LineOption, Order, OrderProduct, StoreState} from '../state/store-state.js';
import {wrappingCost} from '../storefront/wrapping-cost.js';
import {fourDecimals, taxedFields} from './order-figures.js';
import type {ProductTax} from './order-record.js';
import {discountsOf, taxesOf} from './order-shares.js';

export interface ProductAnswer {
  id: number;
  [field: string]: unknown;
}

const noTax: ProductTax = {goods: 0, wrapping: 0};

/** What nothing of this store has. */
const unused = {
  upc: '',
  base_cost_price: fourDecimals(0),
  ...taxedFields('cost_price', 0, 0, false),
  is_refunded: false,
  quantity_refunded: 0,
  refund_amount: fourDecimals(0),
  return_id: 0,
  event_name: null,
  event_date: null,
  fixed_shipping_cost: fourDecimals(0),
  ebay_item_id: '',
  ebay_transaction_id: '',
  option_set_id: null,
  bin_picking_number: '',
  external_id: null,
  configurable_fields: [],
  gift_certificate_id: null,
};

const namedBy = (name: string): Record<string, string> => ({name, name_customer: name, name_merchant: name});

/** The price of one unit, and of all of them. */
function priceFields(price: number, quantity: number, tax: number, isTaxIncluded: boolean): Record<string, string> {
  return {
    base_price: fourDecimals(price),
    ...taxedFields('price', price, tax / quantity, isTaxIncluded),
    base_total: fourDecimals(price * quantity),
    ...taxedFields('total', price * quantity, tax, isTaxIncluded),
  };
}

/** The real store numbers options over all orders; here each product's are numbered from 1 (a choice). */
function optionAnswer(orderProductId: number, {name, nameId, value, valueId}: LineOption, index: number): Record<string, unknown> {
  return {
    id: index + 1,
    option_id: nameId,
    order_product_id: orderProductId,
    product_option_id: nameId,
    display_name: name,
    display_name_customer: name,
    display_name_merchant: name,
    display_value: value,
    display_value_customer: value,
    display_value_merchant: value,
    value: String(valueId ?? value),
    type: 'Multiple choice',
    name,
    display_style: '',
  };
}

function wrappingFields(state: StoreState, {line}: OrderProduct, tax: number, isTaxIncluded: boolean): Record<string, unknown> {
  const {giftWrapping} = line;
  return {
    wrapping_id: state.giftWraps.find(({name}) => name === giftWrapping?.name)?.id ?? 0,
    wrapping_name: giftWrapping?.name ?? '',
    base_wrapping_cost: fourDecimals(wrappingCost(line)),
    ...taxedFields('wrapping_cost', wrappingCost(line), tax, isTaxIncluded),
    wrapping_message: giftWrapping?.message ?? '',
  };
}

interface Share {
  tax: ProductTax;
  discounts: {id: string; amount: string; name: string; code: string | null; target: string}[];
  discounted: number;
}

/** Custom items are physical and have no product (store-api 4.1, 4.4); a variant is not told of them. */
function productAnswer(state: StoreState, order: Order, product: OrderProduct, {tax, discounts, discounted}: Share): ProductAnswer {
  const {line} = product;
  const {isTaxIncluded} = order;
  const size = state.products.find(({id}) => id === line.productId)?.size ?? {length: 0, width: 0, height: 0};
  const inclusive = line.price * line.quantity + (isTaxIncluded ? 0 : tax.goods);
  return {
    id: product.id,
    order_id: order.id,
    product_id: line.productId,
    ...(line.kind === 'custom' ? {} : {variant_id: line.variantId}),
    order_pickup_method_id: product.pickupId ?? 0,
    order_address_id: product.orderAddressId,
    ...namedBy(line.name),
    sku: line.sku,
    type: line.kind === 'digital' ? 'digital' : 'physical',
    ...priceFields(line.price, line.quantity, tax.goods, isTaxIncluded),
    weight: fourDecimals(line.weight),
    width: fourDecimals(size.width),
    height: fourDecimals(size.height),
    depth: fourDecimals(size.length),
    quantity: line.quantity,
    ...unused,
    ...wrappingFields(state, product, tax.wrapping, isTaxIncluded),
    quantity_shipped: product.quantityShipped,
    parent_order_product_id: product.parentId,
    is_bundled_product: product.parentId !== null,
    brand: line.brand,
    applied_discounts: discounts,
    product_options: line.options.map((option, index) => optionAnswer(product.id, option, index)),
    discounted_total_inc_tax: fourDecimals(inclusive - discounted),
  };
}

/** Mailed, so without an address, and never taxed. Its id is the number it got when the order was made. */
function certificateAnswer(order: Order, {id, name, amount}: CertificateLine): ProductAnswer {
  return {
    id: Number(id),
    order_id: order.id,
    product_id: 0,
    order_pickup_method_id: 0,
    order_address_id: 0,
    ...namedBy(name),
    sku: '',
    type: 'giftcertificate',
    ...priceFields(amount, 1, 0, order.isTaxIncluded),
    weight: fourDecimals(0),
    width: fourDecimals(0),
    height: fourDecimals(0),
    depth: fourDecimals(0),
    quantity: 1,
    ...unused,
    wrapping_id: 0,
    wrapping_name: '',
    base_wrapping_cost: fourDecimals(0),
    ...taxedFields('wrapping_cost', 0, 0, false),
    wrapping_message: '',
    quantity_shipped: 0,
    parent_order_product_id: null,
    is_bundled_product: false,
    brand: '',
    applied_discounts: [],
    product_options: [],
    discounted_total_inc_tax: fourDecimals(amount),
  };
}

/** By id, from the lowest (the specification's order). */
export function productAnswers(state: StoreState, order: Order): ProductAnswer[] {
  const taxes = taxesOf(state, order);
  const shared = discountsOf(state, order);
  const goods = order.products.map((product, index) => {
    const parts = shared.map(discount => ({...discount, amount: discount.parts[index] ?? 0})).filter(({amount}) => amount > 0);
    return productAnswer(state, order, product, {
      tax: taxes[product.id] ?? noTax,
      discounts: parts.map(({id, amount, name, code, target}) => ({id, amount: fourDecimals(amount), name, code, target})),
      discounted: parts.reduce((sum, {amount}) => sum + amount, 0),
    });
  });
  return [...goods, ...order.certificates.map(certificate => certificateAnswer(order, certificate))];
}
