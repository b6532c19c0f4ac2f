/** English: prices, saving, undo and redo. */
import {number, plural} from './grammar.js';

export const summary = {
  summary: 'Summary',
  priceDetails: 'Price details',
  showPrices: 'Show shipping prices',
  goods: 'Items',
  discounts: 'Discounts',
  shipping: 'Shipping',
  handling: 'Handling',
  tax: 'Tax',
  taxIncluded: 'Tax (included)',
  total: 'Total',
  soFar: 'Estimate before tax',
  soFarUndiscounted: 'Estimate before discounts and tax',
  estimate: 'estimate',
  notQuoted: 'not known yet',
  taxLater: 'worked out next',
  continueToPayment: 'Continue to payment',
  savingChoices: (done: number, of: number) => `Saving choices, ${number(done)} of ${number(of)}`,
  paused: (done: number, of: number) => `Paused. ${number(done)} of ${number(of)} choices are saved.`,
  pause: 'Pause',
  goOn: 'Go on',
  waitingForStore: 'The shop asks to wait a moment. It goes on by itself.',
  waitingForTab: 'Another tab of yours is saving. It goes on here afterwards.',
  undoAct: (act: string) => `Undo: ${act}`,
  redoAct: (act: string) => `Redo: ${act}`,
  undone: (act: string) => `Undone: ${act}.`,
  redone: (act: string) => `Done again: ${act}.`,
  undoShort: (count: number) => `${number(count)} ${plural(count, 'item', 'items')} could not go back: your basket holds fewer now.`,
  actMove: (quantity: number, product: string, person: string) => `moved ${number(quantity)} ${product} to ${person}`,
  actAdd: (person: string) => `added ${person}`,
  actAddMany: (people: number) => `added ${number(people)} ${plural(people, 'person', 'people')}`,
  actRemove: (person: string) => `removed ${person}`,
  actAddress: (person: string) => `address of ${person}`,
  actChoose: (person: string) => `shipping for ${person}`,
  actAllToOne: (person: string) => `everything to ${person}`,
  actOneOfEach: (person: string) => `one of each to ${person}`,
  actSplit: (product: string) => `split ${product} evenly`,
  actSplitAll: 'split everything evenly',
  actChooseForGroup: (method: string, deliveries: number) =>
    `${method} for ${number(deliveries)} ${plural(deliveries, 'delivery', 'deliveries')}`,
  actPolicy: (policy: string, day?: string): string => {
    switch (policy) {
      case 'cheapest':
        return 'cheapest shipping for everybody';
      case 'fastest':
        return 'fastest shipping for everybody';
      case 'arrive-by':
        return day ? `shipping by ${day} for everybody` : 'shipping by a day for everybody';
      default:
        return 'recommended shipping for everybody';
    }
  },
  actReplace: 'new plan',
  actDrift: 'change of the basket',
  actElsewhere: 'changes made elsewhere',
  actEarlierPlan: 'brought back your earlier plan',
  somebody: 'this person',
};
