/** What the order costs, as the store added it up. */
import {html, nothing} from 'lit';
import type {Checkout} from './checkout-types.js';

export function totals(checkout: Checkout, money: Intl.NumberFormat) {
  const {cart, giftCertificates, isStoreCreditApplied, grandTotal, outstandingBalance} = checkout;
  const certificates = giftCertificates.reduce((sum, {used}) => sum + used, 0);
  const credit = isStoreCreditApplied ? grandTotal - certificates - outstandingBalance : 0;
  const isPartlyPaid = outstandingBalance < grandTotal;
  const codes = checkout.coupons.map(({code}) => code);
  const row = (label: string, amount: number, kind = '') => html`
    <div class=${kind}>
      <dt>${label}</dt>
      <dd>${money.format(amount)}</dd>
    </div>
  `;
  const rowUnlessNothing = (label: string, amount: number) => (Math.abs(amount) < 0.0005 ? nothing : row(label, amount));
  return html`
    <dl>
      ${row('Goods', checkout.subtotal)}
      ${rowUnlessNothing(codes.length === 0 ? 'Discounts' : `Discounts (${codes.join(', ')})`, cart.cartAmount - cart.baseAmount)}
      ${rowUnlessNothing('Gift wrapping', checkout.giftWrappingCostTotal)} ${row('Shipping', checkout.shippingCostBeforeDiscount)}
      ${rowUnlessNothing('Shipping discounts', checkout.shippingCostTotal - checkout.shippingCostBeforeDiscount)}
      ${rowUnlessNothing('Handling', checkout.handlingCostTotal)} ${cart.isTaxIncluded ? nothing : row('Tax', checkout.taxTotal)}
      ${row('Total', grandTotal, 'sum')} ${cart.isTaxIncluded ? row('Tax included in it', checkout.taxTotal, 'faded') : nothing}
      ${rowUnlessNothing('Gift certificates', -certificates)} ${rowUnlessNothing('Store credit', -credit)}
      ${isPartlyPaid ? row('Left to pay', outstandingBalance, 'sum') : nothing}
    </dl>
  `;
}
