/** What of an order's tax and discounts falls to each of its products. */
import {apportion, roundMoney, sumMoney} from '../money-rounding.js';
import type {Order, OrderProduct, StoredAddress, StoreState} from '../state/store-state.js';
import {emptyAddress} from '../storefront/address-rules.js';
import {taxRateAt} from '../storefront/tax-rules.js';
import {wrappingCost} from '../storefront/wrapping-cost.js';
import {changeRecord, recordOf, type ProductTax} from './order-record.js';

/** A discount on the goods of an order. */
export interface SharedDiscount {
  id: string;
  name: string;
  code: string | null;
  target: 'order' | 'product';
  /** What of it falls to each product, in the order of the order's products. */
  parts: number[];
}

const worth = ({line}: OrderProduct): number => line.price * line.quantity;

const coupon = (code: string): Pick<SharedDiscount, 'id' | 'code' | 'target'> => ({id: 'total-coupon', code, target: 'order'});

/** Shared out in proportion to what is left of each product's price, as at the checkout; a manual discount comes last. */
export function discountsOf(state: StoreState, order: Order): SharedDiscount[] {
  let left = order.products.map(worth);
  const share = (amount: number, reachable: readonly number[]): number[] => {
    const parts = apportion(state, amount, reachable);
    left = left.map((rest, index) => roundMoney(state, rest - (parts[index] ?? 0)));
    return parts;
  };
  const discounts: SharedDiscount[] = [];
  for (const {code, amount} of order.coupons) {
    const {kind, displayName: name = code, amount: face = 0} = state.coupons.find(candidate => candidate.code === code) ?? {};
    if (kind === 'free_shipping' || kind === 'shipping_discount') continue;
    if (kind === 'per_item_discount') {
      const reachable = order.products.map(({line}, index) => Math.min(left[index] ?? 0, face * line.quantity));
      discounts.push({...coupon(code), id: 'coupon', target: 'product', name, parts: share(amount, reachable)});
    } else {
      discounts.push({...coupon(code), name, parts: share(amount, left)});
    }
  }
  const {discount} = order.totals;
  const manual = {id: 'manual-discount', name: 'Manual Discount', code: null, target: 'order'} as const;
  return discount === 0 ? discounts : [...discounts, {...manual, parts: share(discount, left)}];
}

/** Where tax counts: the shipping address, the place of collection, or where the bill goes (store-api 4.11). */
function taxedAt(state: StoreState, order: Order, {orderAddressId, pickupId}: OrderProduct): StoredAddress {
  const shipped = order.addresses.find(({id}) => id === orderAddressId);
  const methodId = order.pickups.find(({id}) => id === pickupId)?.pickupMethodId;
  const place = state.pickupMethods.find(({id}) => id === methodId);
  return shipped?.address ?? (place === undefined ? order.billing : {...emptyAddress(), ...place.address});
}

/** What share of a price is tax on it, or is added as tax. */
export function taxShare(state: StoreState, order: Order, product: OrderProduct): number {
  const rate = product.line.taxable ? taxRateAt(state, taxedAt(state, order, product)) : 0;
  return order.isTaxIncluded ? rate / (1 + rate) : rate;
}

/** By the order product's id; together they are the order's tax, which is what was paid. */
export function taxesOf(state: StoreState, order: Order): Record<number, ProductTax> {
  const {taxes} = recordOf(order);
  if (taxes !== null) return taxes;
  const discounts = discountsOf(state, order);
  const weights = order.products.flatMap((product, index) => {
    const off = sumMoney(
      state,
      discounts.map(({parts}) => parts[index] ?? 0),
    );
    const share = taxShare(state, order, product);
    return [share * (worth(product) - off), share * wrappingCost(product.line)];
  });
  const parts = apportion(state, order.totals.tax, weights);
  return Object.fromEntries(order.products.map(({id}, index) => [id, {goods: parts[2 * index] ?? 0, wrapping: parts[2 * index + 1] ?? 0}]));
}

/** From now on an address can change without changing the tax (store-api 6.4). */
export function keepTaxes(state: StoreState, order: Order): void {
  changeRecord(order, {taxes: taxesOf(state, order)});
}
