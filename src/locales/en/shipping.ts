/** English: shipping methods, and how a delivery stands. */
import {number, plural} from './grammar.js';

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
  arrives: (day: string) => `Arrives ${day}`,

  // For several deliveries at once
  shippingForEverybody: 'Shipping for everybody',
  policyShort: (policy: string): string => {
    switch (policy) {
      case 'cheapest':
        return 'Cheapest';
      case 'fastest':
        return 'Fastest';
      default:
        return 'Recommended';
    }
  },
  policyForEverybody: (policy: string): string => {
    switch (policy) {
      case 'cheapest':
        return 'Cheapest for everybody';
      case 'fastest':
        return 'Fastest for everybody';
      default:
        return 'Recommended for everybody';
    }
  },
  arrivesBy: 'Arrives by',
  arriveByThisDay: 'Arrive by this day',
  chooseADay: 'Choose a day first.',
  exceptions: 'Exceptions',
  moreExceptions: (count: number) => `${number(count)} more ${plural(count, 'exception', 'exceptions')}`,
  exceptionNoTime: (person: string) => `Nobody says how long it takes to ${person}: the recommended method is chosen.`,
  exceptionNoDay: (person: string) => `Nobody knows when it arrives at ${person}: the recommended method is chosen.`,
  exceptionLate: (person: string, wanted: string, day: string) =>
    `Nothing arrives at ${person} by ${wanted}: what arrives first is chosen, on ${day}.`,
  exceptionNothing: (person: string) => `There is no shipping method for ${person}.`,
  othersN: (count: number) => `${number(count)} ${plural(count, 'other', 'others')}`,
  costRange: (lowest: string, highest: string) => `${lowest} to ${highest}`,
  differentChoices: 'Different choices',
  chosenFor: (people: string) => `chosen for ${people}`,
  policyChosen: (policy: string, day: string, exceptions: number) => {
    const what =
      {cheapest: 'the cheapest method', fastest: 'the fastest method', 'arrive-by': `what arrives by ${day}`}[policy] ??
      'the recommended method';
    return exceptions === 0
      ? `Everybody gets ${what}.`
      : `Everybody gets ${what}, with ${number(exceptions)} ${plural(exceptions, 'exception', 'exceptions')}.`;
  },
  methodChosenFor: (method: string, people: string) => `${method} is chosen for ${people}.`,

  // How a delivery stands
  saved: 'Saved',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Address and items saved',
  saving: 'Saving…',
  attention: 'Needs attention',
  needsAttention: (person: string) => `${person} needs attention.`,
  allSaved: 'All deliveries are saved.',
};
