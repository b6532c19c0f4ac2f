/** English: handing out many units at one press. */
import {plural} from './grammar.js';

const suggestions = {
  oneOfEach: 'One of each',
  oneOfEachFor: (person: string) => `One of each for ${person}`,
  allOf: (quantity: number, product: string) => (quantity === 1 ? `The ${product}` : `All ${quantity} ${product}`),
  allOfFor: (quantity: number, product: string, person: string) =>
    quantity === 1 ? `The ${product} for ${person}` : `All ${quantity} ${product} for ${person}`,
  otherOf: (quantity: number, product: string) => (quantity === 1 ? `The other ${product}` : `The other ${quantity} ${product}`),
  otherOfFor: (quantity: number, product: string, person: string) =>
    quantity === 1 ? `The other ${product} for ${person}` : `The other ${quantity} ${product} for ${person}`,
};

/** How a line is split: the first ones get what does not divide. */
const splitting = {
  splitEvenly: 'Split evenly',
  splitLineEvenly: (product: string) => `Split evenly: ${product}`,
  splitAllEvenly: 'Split everything evenly',
  splitWouldBe: (each: number, oneMore: number, first: string) => {
    if (oneMore === 0) return `${each} each`;
    if (oneMore === 1) return `${each} each, and one more for ${first}`;
    return each === 0 ? `1 each for the first ${oneMore} people` : `${each} each, and one more for the first ${oneMore} people`;
  },
  splitIs: (product: string, each: number, oneMore: number, first: string) => {
    if (oneMore === 0) return `Everybody now has ${each} ${product}.`;
    if (oneMore === 1) return `Everybody now has ${each} ${product}, and ${first} one more.`;
    return each === 0
      ? `The first ${oneMore} people now have 1 ${product} each.`
      : `Everybody now has ${each} ${product}, and the first ${oneMore} people one more.`;
  },
  allSplit: 'Everything is split evenly.',
};

const rest = {
  restTo: 'Give the rest to…',
  restOfTo: (quantity: number, product: string, holder: string) => `Give the rest to… (${quantity} ${product}, now with ${holder})`,
  whoGetsRest: (quantity: number, product: string, holder: string) => `${holder} has ${quantity} ${product}. Who gets them?`,
  giveTo: (quantity: number, product: string, person: string) => `Give ${quantity} ${product} to ${person}`,
  moveAll: (quantity: number) => `All ${quantity}`,
  moveAllOf: (quantity: number, product: string) => `All ${quantity} ${product}`,
};

export const handingOut = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity: number, product: string) => `${quantity} ${product}`,
  nowHasThese: (person: string, things: string) => `${person} now has ${things}.`,
  peopleAdded: (people: number) => `${people} ${plural(people, 'person is', 'people are')} added. Choose what they get.`,
};
