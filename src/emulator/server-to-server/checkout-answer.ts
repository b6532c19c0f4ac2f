/** A checkout as this API writes it: the storefront's figures under snake_case names, in the `data` envelope. */
import type {StoreAnswer, StoreRequest} from '../routing.js';
import type {Checkout, Promotion, StoreState} from '../state/store-state.js';
import {checkoutAnswer} from '../storefront/checkout-answer.js';
import {isEarned} from '../storefront/discounts.js';
import {includesOf} from '../storefront/includes.js';
import {totalsOf, type Totals} from '../storefront/totals.js';
import {checkoutFields} from './answer-fields.js';
import {asServerAnswer} from './field-names.js';
import {taxedAmounts} from './taxed-amounts.js';

type Shown = Record<string, unknown>;

/** The parts of a renamed answer that are completed here. */
interface Renamed extends Shown {
  cart: Shown & {line_items: Shown & {physical_items: (Shown & {gift_wrapping: (Shown & {amount: number}) | null})[]}};
  consignments: Shown[];
}

const BANNERS = 'promotions.banners';

/** All there is to include, with the storefront's names; nothing optional is shown without it. */
const includes: ReadonlyMap<string, string> = new Map([
  ['cart.line_items.physical_items.options', 'cart.lineItems.physicalItems.options'],
  ['cart.line_items.digital_items.options', 'cart.lineItems.digitalItems.options'],
  ['consignments.available_shipping_options', 'consignments.availableShippingOptions'],
  [BANNERS, BANNERS],
]);

/** Wherever a checkout is answered, all of them are heeded (a choice: the specification names them for reading and for consignments). */
function storefrontIncludes(request: StoreRequest): Set<string> {
  return new Set([...includesOf(request)].flatMap(name => includes.get(name) ?? []));
}

/** Types are words here (the `AppliedCoupon` schema), also where the storefront has numbers. */
function couponAnswer({coupon, amount}: Totals['coupons'][number]): Shown {
  const {id, code, displayName, kind} = coupon;
  return {id, code, coupon_type: kind, display_name: displayName, discounted_amount: amount};
}

/** The pages are those of the specification's example. */
function promotionAnswer({id, name}: Promotion): Shown {
  return {banners: [{id: String(id), type: 'applied', page: ['homepage', 'cartpage'], text: name}]};
}

/** What is not selected is absent (as in the specification's examples). */
function consignmentAnswer({selected_shipping_option: selected, ...shown}: Shown): Shown {
  return selected === null ? shown : {...shown, selected_shipping_option: selected};
}

function physicalAnswer(
  state: StoreState,
  {gift_wrapping: wrapping, ...shown}: Renamed['cart']['line_items']['physical_items'][number],
): Shown {
  if (wrapping === null) return {...shown, gift_wrapping: null};
  const amountAsInteger = Math.round(wrapping.amount * 10 ** state.settings.currency.decimalPlaces);
  return {...shown, gift_wrapping: {...wrapping, amount_as_integer: amountAsInteger}};
}

function checkoutData(state: StoreState, checkout: Checkout, include: ReadonlySet<string>, origin: string): Shown {
  const {cart, consignments, ...shown} = asServerAnswer(checkoutFields, checkoutAnswer(state, checkout, include, origin)) as Renamed;
  const {subtotal, cartAmount} = taxedAmounts(state, checkout);
  const coupons = totalsOf(state, checkout).coupons.map(couponAnswer);
  const earned = state.promotions.filter(promotion => isEarned(state, checkout, promotion));
  return {
    ...shown,
    cart: {
      ...cart,
      cart_amount_inc_tax: cartAmount.incTax,
      cart_amount_ex_tax: cartAmount.exTax,
      coupons,
      line_items: {...cart.line_items, physical_items: cart.line_items.physical_items.map(item => physicalAnswer(state, item))},
    },
    consignments: consignments.map(consignmentAnswer),
    coupons,
    subtotal_inc_tax: subtotal.incTax,
    subtotal_ex_tax: subtotal.exTax,
    ...(include.has(BANNERS) ? {promotions: earned.map(promotionAnswer)} : {}),
  };
}

/** Answers `{data, meta}` with what the request asks to be included. */
export function answerCheckout(state: StoreState, checkout: Checkout, request: StoreRequest): StoreAnswer {
  return {status: 200, body: {data: checkoutData(state, checkout, storefrontIncludes(request), request.origin), meta: {}}};
}
