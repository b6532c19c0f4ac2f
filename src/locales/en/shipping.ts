/** English: shipping methods, and how a delivery stands. */
import {number} from './grammar.js';

export const shipping = {
  // Shipping
  shippingFor: (person: string) => `Shipping for ${person}`,
  free: 'Free',
  quotesLater: 'Shipping prices appear once the address and the items are saved.',
  quotesLoading: 'Asking the shop for shipping prices…',
  noQuotes: 'The shop has no shipping method for these items to this address. Change the address or move the items.',
  noShipping: (country: string) => `The shop does not ship to ${country}. Change the address or send these items to somebody else.`,
  tryAgain: 'Try again',
  methodGone: (was: string, person: string, now: string, cost: string) =>
    `The shop no longer offers ${was} to ${person}. ${now} is chosen instead, ${cost}.`,
  methodGoneWithout: (was: string, person: string) => `The shop no longer offers ${was} to ${person}, and nothing else for now.`,
  keepMethod: (now: string) => `Keep ${now}`,
  refusedDelivery: (person: string, storeWords: string) =>
    storeWords
      ? `The shop did not accept ${person}’s delivery. It said: “${storeWords}” Change the address or the items, and it is sent again.`
      : `The shop did not accept ${person}’s delivery. Change the address or the items, and it is sent again.`,
  unitsLeft: (quantity: number, product: string, person: string) =>
    `${number(quantity)} × ${product} is no longer in your basket, so ${person} gets less.`,
  unitsArrived: (quantity: number, product: string, person: string) =>
    `${number(quantity)} × ${product} came into your basket and is with ${person} for now. Move it if somebody else gets it.`,
  ok: 'OK',

  // How a delivery stands
  saved: 'Saved',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Address and items saved',
  saving: 'Saving…',
  attention: 'Needs attention',
  needsAttention: (person: string) => `${person} needs attention.`,
  allSaved: 'All deliveries are saved.',
};
