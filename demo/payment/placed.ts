/** The order is placed: what goes where, and the ways on from here. */
import {html, nothing} from 'lit';
import {addressLine, nameOf} from './address-words.js';
import type {OrderedProduct, PlacedOrder} from './checkout-types.js';

/** @param startOver begins again with a full basket; null where the store cannot be steered */
export function placed(order: PlacedOrder, startOver: (() => void) | null) {
  const money = new Intl.NumberFormat('en', {style: 'currency', currency: order.currency.code});
  const {physicalItems, digitalItems, giftCertificates, customItems = []} = order.lineItems;
  const products = [...physicalItems, ...customItems];
  const {shipping} = order.consignments;
  const isSent = (id: number) => shipping.some(({lineItems}) => lineItems.some(item => item.id === id));
  return html`
    <section class="placed" aria-labelledby="placed-title">
      <h2 id="placed-title" tabindex="-1">Order ${order.orderId} is placed</h2>
      <p>${money.format(order.orderAmount)} in all. ${whereTo(shipping.length)}</p>
      <div class="parcels">
        ${shipping.map(
          to => html`
            <section class="parcel" aria-labelledby="placed-${to.shippingAddressId}">
              <h3 id="placed-${to.shippingAddressId}">${nameOf(to)}</h3>
              <address>${addressLine(to)}</address>
              <ul>
                ${products.filter(({id}) => to.lineItems.some(item => item.id === id)).map(product => html`<li>${words(product)}</li>`)}
              </ul>
              <p class="shipping"><span>${to.shippingMethod}</span><span>${money.format(to.costIncTax)}</span></p>
            </section>
          `,
        )}
      </div>
      ${rest(
        'You collect',
        products.filter(({id, parentId}) => !isSent(id) && !parentId),
      )}
      ${rest('Sent by e-mail', [...digitalItems, ...giftCertificates])}
      <p class="ways">
        <a href="./#merchant/${order.orderId}">Ship it from the merchant's desk</a>
        <a href="./">Back to the shop</a>
        ${startOver === null ? nothing : html`<button type="button" @click=${startOver}>Start over with a full basket</button>`}
      </p>
    </section>
  `;
}

function rest(what: string, products: readonly OrderedProduct[]) {
  return products.length === 0 ? nothing : html`<p class="faded">${what}: ${products.map(words).join(', ')}</p>`;
}

function words({quantity, name, options = []}: OrderedProduct): string {
  return [`${quantity} × ${name}`, ...options.map(({value}) => value)].join(', ');
}

function whereTo(count: number): string {
  if (count === 0) return 'Nothing is shipped.';
  return count === 1 ? 'It goes to one address.' : `It goes to ${count} addresses.`;
}
