/** English: what keeps the shopper from payment. */
import {number, plural} from './grammar.js';

export const problems = {
  problemsTitle: (count: number) => `${number(count)} ${plural(count, 'thing', 'things')} to sort out before payment`,
  problemNoAddress: (person: string) => `${person} has no address yet.`,
  problemNoUnits: (person: string) => `${person} gets nothing: choose items, or remove ${person}.`,
  problemFormOpen: (person: string) => `The address of ${person} is not saved yet.`,
  problemNewPerson: 'The new person’s address is not saved yet.',
  problemFields: (person: string, fields: string) => `Complete the address of ${person}: ${fields}.`,
  problemNoQuotes: (person: string) => `There is no shipping method for ${person}.`,
  problemRefused: (person: string) => `The shop did not accept the delivery for ${person}.`,
  problemAttention: (person: string) => `Something changed for ${person}. Have a look, then continue.`,
  changedTitle: 'Something changed while saving. Have a look, then continue.',
  changedQuote: (person: string, now: string, cost: string) => `Shipping for ${person}: ${now}, ${cost}.`,
  changedQuoteFrom: (person: string, was: string, wasCost: string, now: string, cost: string) =>
    `Shipping for ${person} was ${was}, ${wasCost}, and is now ${now}, ${cost}.`,
  changedNoQuote: (person: string) => `There is no shipping method for ${person} any more.`,
  changedUnits: (person: string) => `What ${person} gets has changed.`,
  changedPrice: (product: string, was: string, now: string) => `${product} was ${was} and is now ${now}.`,
};
