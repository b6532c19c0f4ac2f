/** The shop's payment page, up to the point where it would ask for money: shows what the store will send where. */
import {html, nothing, render} from 'lit';
import {openStore} from '../open-store.js';
import {applyTheme} from '../theme.js';
import {readCheckout, type Address, type Checkout, type Consignment} from './read-checkout.js';

applyTheme();
const place = document.querySelector<HTMLElement>('#order');

try {
  await openStore();
  const checkout = await readCheckout();
  show(checkout ? order(checkout) : html`<p>Your basket is empty, so there is nothing to pay.</p>`);
} catch (error) {
  show(html`<p>${error instanceof Error ? error.message : String(error)}</p>`);
}

function show(content: unknown) {
  if (!place) return;
  place.replaceChildren();
  render(content, place);
  place.removeAttribute('aria-busy');
}

function order(checkout: Checkout) {
  const money = new Intl.NumberFormat('en', {style: 'currency', currency: checkout.cart.currency.code});
  const missing = checkout.consignments.some(({selectedShippingOption}) => !selectedShippingOption) || checkout.consignments.length === 0;
  return html`
    <div class="order">
      <div class="parcels">
        ${checkout.consignments.map((consignment, index) => parcel(checkout, consignment, index, money))} ${emailed(checkout)}
      </div>
      <section class="totals" aria-labelledby="totals-title">
        <h2 id="totals-title">${missing ? 'Not ready yet' : 'Ready to pay'}</h2>
        <dl>
          <div>
            <dt>Goods</dt>
            <dd>${money.format(checkout.subtotal)}</dd>
          </div>
          <div>
            <dt>Shipping</dt>
            <dd>${money.format(checkout.shippingCostTotal)}</dd>
          </div>
          <div>
            <dt>Tax</dt>
            <dd>${money.format(checkout.taxTotal)}</dd>
          </div>
          <div class="sum">
            <dt>Total</dt>
            <dd>${money.format(checkout.grandTotal)}</dd>
          </div>
        </dl>
        <p>${missing ? 'A delivery still lacks its shipping. Go back and choose one.' : 'A shop would ask for your card here.'}</p>
      </section>
    </div>
  `;
}

function parcel(checkout: Checkout, consignment: Consignment, index: number, money: Intl.NumberFormat) {
  const {shippingAddress: to, selectedShippingOption: option} = consignment;
  const lines = sentLines(checkout).filter(({id}) => consignment.lineItemIds.includes(id));
  return html`
    <section class="parcel" aria-labelledby="parcel-${index}">
      <h2 id="parcel-${index}">${to.firstName} ${to.lastName}</h2>
      <address>${addressText(to)}</address>
      <ul>
        ${lines.map(line => html`<li>${line.quantity} × ${line.name}</li>`)}
      </ul>
      <p class="shipping">
        ${option ? html`<span>${option.description}${option.transitTime ? `, ${option.transitTime}` : ''}</span><span>${money.format(option.cost)}</span>` : 'No shipping chosen'}
      </p>
    </section>
  `;
}

function emailed(checkout: Checkout) {
  const {digitalItems, giftCertificates} = checkout.cart.lineItems;
  const names = [...digitalItems, ...giftCertificates].map(({name}) => name);
  return names.length === 0 ? nothing : html`<p class="emailed">Sent by e-mail: ${names.join(', ')}</p>`;
}

function sentLines({cart}: Checkout) {
  return [...cart.lineItems.physicalItems, ...(cart.lineItems.customItems ?? [])];
}

function addressText({company, address1, address2, city, stateOrProvinceCode, postalCode, country}: Address) {
  return [company, address1, address2, [city, stateOrProvinceCode, postalCode].filter(Boolean).join(' '), country]
    .filter(Boolean)
    .join(', ');
}
