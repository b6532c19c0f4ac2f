/** English: the opening question, and the ways to look at the plan. */
import {number} from './grammar.js';

export const views = {
  // The opening question
  answerOne: 'All to one address',
  answerOneHint: 'One parcel, one shipping price.',
  answerFew: 'A few people',
  answerFewHint: 'Add them one by one and say who gets what.',
  answerMany: 'Many people',
  answerManyHint: 'Fill in a table, a row for each person.',
  changeAnswer: 'Change where this is going',
  whoGetsAll: 'Who gets all of it?',
  allGoTo: (person: string) => `Everything goes to ${person}.`,

  // Ways to look at the plan
  view: 'View',
  viewPeople: 'People',
  viewItems: 'Items',
  viewList: 'List',
  viewShown: (view: string) => `This is the ${view} view.`,
  skipToSummary: 'Skip to the summary',
  viewLoading: 'Loading this view…',
  viewFailed: 'This view could not be loaded. Check your connection, then try again, or use another view meanwhile.',

  // Somebody was removed
  removedShort: (person: string) => `${person} is removed.`,
  bringPersonBack: (person: string) => `Undo removing ${person}`,
  personBack: (person: string) => `${person} is back.`,

  // Items
  inBasket: (quantity: number) => `${number(quantity)} in your basket`,
  personHas: (person: string, quantity: number) => `${person}: ${number(quantity)}`,
  sharesOf: (product: string) => `Who gets how many ${product}`,
  giveToSomebodyElse: 'Give to somebody else…',
  giveProductToSomebodyElse: (product: string) => `Give to somebody else: ${product}`,
  addressesAndShipping: 'Addresses and shipping',

  // List
  listOf: 'Who gets what',
  listScrolls: 'Table of who gets what',
  person: 'Person',
  address: 'Address',
  cost: 'Shipping cost',
  stillWith: (person: string) => `Still with ${person}`,
  leftOf: (left: number, total: number) => `${number(left)} of ${number(total)}`,
  fullName: 'Name',
  rowN: (n: number) => `row ${number(n)}`,
  nameFor: (row: string) => `Name for ${row}`,
  chooseOrType: 'Choose or type an address',
  chooseOrTypeFor: (person: string) => `Choose or type an address for ${person}`,
  noMethods: 'No method',
  methodsLater: 'Once address and items are saved',
  methodAndPrice: (method: string, price: string) => `${method}, ${price}`,
  dayMethodAndPrice: (day: string, method: string, price: string) => `${day}, ${method}, ${price}`,
};
