/** What goes where: a sheet for each delivery, then what is collected and what comes by e-mail. */
import {html, nothing} from 'lit';
import {addressLine, nameOf} from './address-words.js';
import type {Checkout, Consignment, Line} from './checkout-types.js';

export function parcels(checkout: Checkout, money: Intl.NumberFormat) {
  const {consignments} = checkout;
  const collected = consignments.filter(isCollected);
  return html`
    ${consignments.filter(consignment => !isCollected(consignment)).map(consignment => parcel(checkout, consignment, money))}
    ${collected.map(consignment => pickup(checkout, consignment))} ${emailed(checkout)}
  `;
}

export function isCollected({selectedPickupOption}: Consignment): boolean {
  return Boolean(selectedPickupOption);
}

function parcel(checkout: Checkout, consignment: Consignment, money: Intl.NumberFormat) {
  const {id, shippingAddress: to} = consignment;
  return html`
    <section class="parcel" aria-labelledby="parcel-${id}">
      <h2 id="parcel-${id}">${nameOf(to)}</h2>
      <address>${addressLine(to)}</address>
      <ul>
        ${linesOf(checkout, consignment).map(lineView)}
      </ul>
      ${shipping(consignment, money)}
    </section>
  `;
}

function shipping(
  {selectedShippingOption: option, shippingCost, shippingCostBeforeDiscount, handlingCost}: Consignment,
  money: Intl.NumberFormat,
) {
  if (!option) return html`<p class="shipping">No shipping chosen</p>`;
  const {description, transitTime} = option;
  const isReduced = shippingCost < shippingCostBeforeDiscount;
  return html`
    <p class="shipping">
      <span>${[description, transitTime].filter(Boolean).join(', ')}</span>
      <span
        >${money.format(shippingCost)}${isReduced ? html` <span class="faded">instead of ${money.format(shippingCostBeforeDiscount)}</span>` : nothing}</span
      >
    </p>
    ${handlingCost > 0 ? html`<p class="shipping extra"><span>Handling</span><span>${money.format(handlingCost)}</span></p>` : nothing}
  `;
}

function pickup(checkout: Checkout, consignment: Consignment) {
  const {id, selectedPickupOption, availablePickupOptions = []} = consignment;
  const chosen = availablePickupOptions.find(({pickupMethod}) => pickupMethod.id === selectedPickupOption?.pickupMethodId)?.pickupMethod;
  return html`
    <section class="parcel" aria-labelledby="pickup-${id}">
      <h2 id="pickup-${id}">You collect</h2>
      ${chosen ? html`<p class="faded">${[chosen.displayName, chosen.collectionTimeDescription].filter(Boolean).join(', ')}</p>` : nothing}
      <ul>
        ${linesOf(checkout, consignment).map(lineView)}
      </ul>
    </section>
  `;
}

function emailed({cart}: Checkout) {
  const {digitalItems, giftCertificates} = cart.lineItems;
  const names = [...digitalItems, ...giftCertificates].map(({name}) => name);
  return names.length === 0 ? nothing : html`<p class="faded">Sent by e-mail: ${names.join(', ')}</p>`;
}

/** Parts of a bundle go where it goes, whether the consignment names them or not. */
function linesOf({cart}: Checkout, {lineItemIds}: Consignment): Line[] {
  const lines = [...cart.lineItems.physicalItems, ...(cart.lineItems.customItems ?? [])];
  const whole = lines.filter(({id, parentId}) => lineItemIds.includes(id) && !parentId);
  return whole.flatMap(line => [line, ...lines.filter(({parentId}) => parentId === line.id)]);
}

function lineView({name, quantity, options = [], giftWrapping, parentId}: Line) {
  const words = [`${quantity} × ${name}`, ...options.map(({value}) => value)].join(', ');
  const wrapped = giftWrapping
    ? `Gift wrapped: ${[giftWrapping.name, giftWrapping.message].filter(Boolean).join(', “')}${giftWrapping.message ? '”' : ''}`
    : '';
  return html`
    <li class=${parentId ? 'part' : ''}>${words}${wrapped === '' ? nothing : html`<br /><span class="faded">${wrapped}</span>`}</li>
  `;
}
