/** The shop's payment page: shows what goes where, asks who is billed, and places the order. */
import {html, render} from 'lit';
import {namedNow} from '../configurator/address.js';
import {control, isSteerable} from '../desk/control.js';
import {startOver} from '../desk/start-over.js';
import {openStore} from '../open-store.js';
import type {Checkout, Country, PlacedOrder} from './checkout-types.js';
import {moneyOf, orderView} from './order-view.js';
import {placed} from './placed.js';
import {isAboutBilling, placeOrder, type Attempt, type Billing} from './place-order.js';
import {readCheckout, readCountries, readOrder} from './store.js';

const couldNotShow = 'The shop could not show your order just now. Please go back and try again.';

const place = document.querySelector<HTMLElement>('#order');
let steerable = false;

document.documentElement.dataset['theme'] = namedNow().theme ?? 'auto';
try {
  await openStore();
  steerable = await isSteerable();
  await showWhatThereIs();
} catch (error) {
  show(html`<p>${error instanceof Error ? error.message : String(error)}</p>`);
}

/** `#order-101` is the order this visit ended in; a store that started over does not know it any more. */
async function showWhatThereIs(): Promise<void> {
  const [, number] = /^#order-(\d+)$/.exec(location.hash) ?? [];
  const order = number === undefined ? null : await readOrder(Number(number)).catch(() => null);
  if (order) showPlaced(order);
  else await showCheckout();
}

async function showCheckout(): Promise<void> {
  // As the store's own page does to a split when it opens.
  if (steerable) await control('POST act', {kind: 'open-checkout'});
  const [checkout, countries] = await Promise.all([readCheckout(), readCountries()]).catch((cause: unknown) => {
    throw new Error(couldNotShow, {cause});
  });
  if (checkout) showOrder(checkout, countries);
  else show(html`<p>Your basket is empty, so there is nothing to pay.</p>`);
}

function show(content: unknown) {
  if (!place) return;
  if (place.getAttribute('aria-busy') === 'true') place.replaceChildren();
  render(content, place);
  place.removeAttribute('aria-busy');
}

function showOrder(first: Checkout, countries: Country[]) {
  const attempt: Attempt = {cartId: first.cart.id, billingId: first.billingAddress.id, orderId: null};
  let checkout = first;
  let isPlacing = false;
  const draw = (sentence = '', isTrouble = false) => show(orderView({checkout, countries, isPlacing, sentence, isTrouble, pay: go}));
  const rest = (sentence: string, isTrouble: boolean) => {
    isPlacing = false;
    draw(sentence, isTrouble);
  };
  const pay = async (billing: Billing) => {
    const outcome = await placeOrder(attempt, billing, checkout.outstandingBalance);
    if (outcome.kind === 'placed') return leadTo(outcome.orderId);
    checkout = outcome.checkout;
    const sum = moneyOf(checkout).format(checkout.outstandingBalance);
    rest(`With this billing address you pay ${sum}. Place the order once more to agree.`, false);
  };
  const go = (billing: Billing) => {
    if (isPlacing) return;
    isPlacing = true;
    draw();
    pay(billing).catch((error: unknown) => {
      rest(error instanceof Error ? error.message : String(error), true);
      if (error instanceof Error && isAboutBilling(error)) document.querySelector('payment-billing')?.unfold();
    });
  };
  draw();
}

/** The order is placed, whether it can be shown or not. */
async function leadTo(orderId: number): Promise<void> {
  history.replaceState(null, '', `#order-${orderId}`);
  const order = await readOrder(orderId).catch(() => null);
  if (order) showPlaced(order);
  else show(html`<p>Order ${orderId} is placed. Load this page again to see it.</p>`);
}

function showPlaced(order: PlacedOrder) {
  show(placed(order, steerable ? () => void startOver() : null));
  document.querySelector('#way-back')?.remove();
  document.querySelector<HTMLElement>('#placed-title')?.focus();
}
