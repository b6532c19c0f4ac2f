/** Arabic: handing out many units at one press. */
import type {handingOut as English} from '../en/handing-out.js';
import {number, somePeople} from './grammar.js';

type Suggestions = Pick<typeof English, 'oneOfEach' | 'oneOfEachFor' | 'allOf' | 'allOfFor' | 'otherOf' | 'otherOfFor'>;

const suggestions: Suggestions = {
  oneOfEach: 'قطعة من كل منتج',
  oneOfEachFor: person => `قطعة من كل منتج إلى ${person}`,
  allOf: (quantity, product) => (quantity === 1 ? `1 × ${product}` : `الكل: ${number(quantity)} × ${product}`),
  allOfFor: (quantity, product, person) => `${suggestions.allOf(quantity, product)} إلى ${person}`,
  otherOf: (quantity, product) => `الباقي: ${number(quantity)} × ${product}`,
  otherOfFor: (quantity, product, person) => `الباقي: ${number(quantity)} × ${product} إلى ${person}`,
};

type Splitting = Pick<typeof English, 'splitEvenly' | 'splitLineEvenly' | 'splitAllEvenly' | 'splitWouldBe' | 'splitIs' | 'allSplit'>;

/** How a line is split: the first ones get what does not divide. */
const splitting: Splitting = {
  splitEvenly: 'التوزيع بالتساوي',
  splitLineEvenly: product => `التوزيع بالتساوي: ${product}`,
  splitAllEvenly: 'توزيع الكل بالتساوي',
  splitWouldBe: (each, oneMore, first) => {
    if (oneMore === 0) return `${number(each)} لكل شخص`;
    if (oneMore === 1) return `${number(each)} لكل شخص، وقطعة إضافية إلى ${first}`;
    return each === 0
      ? `قطعة واحدة لكل من أول ${somePeople(oneMore)}`
      : `${number(each)} لكل شخص، وقطعة إضافية لكل من أول ${somePeople(oneMore)}`;
  },
  splitIs: (product, each, oneMore, first) => {
    if (oneMore === 0) return `لكل شخص الآن ${number(each)} × ${product}.`;
    if (oneMore === 1) return `لكل شخص الآن ${number(each)} × ${product}، وقطعة إضافية إلى ${first}.`;
    return each === 0
      ? `لكل من أول ${somePeople(oneMore)} الآن 1 × ${product}.`
      : `لكل شخص الآن ${number(each)} × ${product}، وقطعة إضافية لكل من أول ${somePeople(oneMore)}.`;
  },
  allSplit: 'تم توزيع الكل بالتساوي.',
};

type Rest = Pick<typeof English, 'restTo' | 'restOfTo' | 'whoGetsRest' | 'giveTo' | 'moveAll' | 'moveAllOf'>;

const rest: Rest = {
  restTo: 'إرسال الباقي إلى…',
  restOfTo: (quantity, product, holder) => `إرسال الباقي إلى… (${number(quantity)} × ${product}، الآن لدى ${holder})`,
  whoGetsRest: (quantity, product, holder) => `لدى ${holder} الآن ${number(quantity)} × ${product}. إلى من تُرسَل؟`,
  giveTo: (quantity, product, person) => `إرسال ${number(quantity)} × ${product} إلى ${person}`,
  moveAll: quantity => `الكل: ${number(quantity)}`,
  moveAllOf: (quantity, product) => `الكل: ${number(quantity)} × ${product}`,
};

export const handingOut: typeof English = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity, product) => `${number(quantity)} × ${product}`,
  nowHasThese: (person, things) => `إلى ${person} الآن: ${things}.`,
  peopleAdded: people => `تمت إضافة ${somePeople(people)}. يُرجى اختيار ما سيُرسَل.`,
};
