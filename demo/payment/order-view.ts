/** The order before it is placed: what goes where, who is billed, what it costs, and the button. */
import {html} from 'lit';
import type {Checkout, Country} from './checkout-types.js';
import {isCollected, parcels} from './parcels.js';
import type {Billing} from './place-order.js';
import {totals} from './totals.js';
import './billing-form.js';

export interface OrderView {
  checkout: Checkout;
  countries: Country[];
  isPlacing: boolean;
  /** Why the order is not placed yet, in one sentence; '' where nobody tried. */
  sentence: string;
  /** Whether that is something to put right. */
  isTrouble: boolean;
  pay: (billing: Billing) => void;
}

export function moneyOf({cart}: Checkout): Intl.NumberFormat {
  return new Intl.NumberFormat('en', {style: 'currency', currency: cart.currency.code});
}

export function orderView({checkout, countries, isPlacing, sentence, isTrouble, pay}: OrderView) {
  const money = moneyOf(checkout);
  const isReady = isAllSent(checkout);
  return html`
    <div class="order">
      <div class="parcels">
        ${parcels(checkout, money)}
        <payment-billing .checkout=${checkout} .countries=${countries} .place=${pay}></payment-billing>
      </div>
      <section class="totals" aria-labelledby="totals-title">
        <h2 id="totals-title">${isReady ? 'Ready to pay' : 'Not ready yet'}</h2>
        ${totals(checkout, money)}
        <button type="submit" form="billing" class="pay" ?disabled=${!isReady} aria-disabled=${isPlacing}>
          ${isPlacing ? 'Placing the order…' : 'Place the order'}
        </button>
        <p role="alert" class=${isTrouble ? 'told trouble' : 'told'}>${sentence}</p>
        <p class="faded">${isReady ? 'A shop would ask for your card here. This one takes the order as paid.' : whatIsMissing}</p>
      </section>
    </div>
  `;
}

const whatIsMissing = 'A delivery still lacks its shipping. Go back and choose one.';

/** Whether all that ships has an address, and each address its shipping. */
function isAllSent({cart, consignments}: Checkout): boolean {
  const sent = new Set(consignments.flatMap(({lineItemIds}) => lineItemIds));
  const {physicalItems, customItems = []} = cart.lineItems;
  const hasPlace = [...physicalItems, ...customItems].every(({id, parentId}) => Boolean(parentId) || sent.has(id));
  return hasPlace && consignments.every(consignment => Boolean(consignment.selectedShippingOption) || isCollected(consignment));
}
