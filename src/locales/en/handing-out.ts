/** English: handing out many units at one press. */
import {number, plural} from './grammar.js';

const suggestions = {
  oneOfEach: 'One of each',
  oneOfEachFor: (person: string) => `One of each for ${person}`,
  allOf: (quantity: number, product: string) => (quantity === 1 ? `The ${product}` : `All ${number(quantity)} ${product}`),
  allOfFor: (quantity: number, product: string, person: string) =>
    quantity === 1 ? `The ${product} for ${person}` : `All ${number(quantity)} ${product} for ${person}`,
  otherOf: (quantity: number, product: string) => (quantity === 1 ? `The other ${product}` : `The other ${number(quantity)} ${product}`),
  otherOfFor: (quantity: number, product: string, person: string) =>
    quantity === 1 ? `The other ${product} for ${person}` : `The other ${number(quantity)} ${product} for ${person}`,
};

/** How a line is split: the first ones get what does not divide. */
const splitting = {
  splitEvenly: 'Split evenly',
  splitLineEvenly: (product: string) => `Split evenly: ${product}`,
  splitAllEvenly: 'Split everything evenly',
  splitWouldBe: (each: number, oneMore: number, first: string) => {
    if (oneMore === 0) return `${number(each)} each`;
    if (oneMore === 1) return `${number(each)} each, and one more for ${first}`;
    return each === 0
      ? `${number(1)} each for the first ${number(oneMore)} people`
      : `${number(each)} each, and one more for the first ${number(oneMore)} people`;
  },
  splitIs: (product: string, each: number, oneMore: number, first: string) => {
    if (oneMore === 0) return `Everybody now has ${number(each)} ${product}.`;
    if (oneMore === 1) return `Everybody now has ${number(each)} ${product}, and ${first} one more.`;
    return each === 0
      ? `The first ${number(oneMore)} people now have ${number(1)} ${product} each.`
      : `Everybody now has ${number(each)} ${product}, and the first ${number(oneMore)} people one more.`;
  },
  allSplit: 'Everything is split evenly.',
};

const rest = {
  restTo: 'Give the rest to…',
  restOfTo: (quantity: number, product: string, holder: string) => `Give the rest to… (${number(quantity)} ${product}, now with ${holder})`,
  whoGetsRest: (quantity: number, product: string, holder: string) => `${holder} has ${number(quantity)} ${product}. Who gets them?`,
  giveTo: (quantity: number, product: string, person: string) => `Give ${number(quantity)} ${product} to ${person}`,
  moveAll: (quantity: number) => `All ${number(quantity)}`,
  moveAllOf: (quantity: number, product: string) => `All ${number(quantity)} ${product}`,
};

export const handingOut = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity: number, product: string) => `${number(quantity)} ${product}`,
  nowHasThese: (person: string, things: string) => `${person} now has ${things}.`,
  peopleAdded: (people: number) => `${number(people)} ${plural(people, 'person is', 'people are')} added. Choose what they get.`,
};
