/** Japanese: handing out many units at one press. */
import type {handingOut as English} from '../en/handing-out.js';
import {number} from './grammar.js';

type Suggestions = Pick<typeof English, 'oneOfEach' | 'oneOfEachFor' | 'allOf' | 'allOfFor' | 'otherOf' | 'otherOfFor'>;

const suggestions: Suggestions = {
  oneOfEach: '全商品を1点ずつ',
  oneOfEachFor: person => `全商品を1点ずつ${person}へ送る`,
  allOf: (quantity, product) => (quantity === 1 ? `${product}1点` : `${product}全${number(quantity)}点`),
  allOfFor: (quantity, product, person) => `${suggestions.allOf(quantity, product)}を${person}へ送る`,
  otherOf: (quantity, product) => `残りの${product}${number(quantity)}点`,
  otherOfFor: (quantity, product, person) => `残りの${product}${number(quantity)}点を${person}へ送る`,
};

type Splitting = Pick<typeof English, 'splitEvenly' | 'splitLineEvenly' | 'splitAllEvenly' | 'splitWouldBe' | 'splitIs' | 'allSplit'>;

/** How a line is split: the first ones get what does not divide. */
const splitting: Splitting = {
  splitEvenly: '均等に分ける',
  splitLineEvenly: product => `${product}を均等に分ける`,
  splitAllEvenly: 'すべてを均等に分ける',
  splitWouldBe: (each, oneMore, first) => {
    if (oneMore === 0) return `お一人${number(each)}点`;
    if (oneMore === 1) return `お一人${number(each)}点、${first}へはもう1点`;
    return each === 0 ? `最初の${number(oneMore)}人に1点ずつ` : `お一人${number(each)}点、最初の${number(oneMore)}人にはもう1点`;
  },
  splitIs: (product, each, oneMore, first) => {
    if (oneMore === 0) return `${product}は全員${number(each)}点ずつになりました。`;
    if (oneMore === 1) return `${product}は全員${number(each)}点ずつ、${first}へはさらに1点になりました。`;
    return each === 0
      ? `${product}は最初の${number(oneMore)}人に1点ずつになりました。`
      : `${product}は全員${number(each)}点ずつ、最初の${number(oneMore)}人にはさらに1点になりました。`;
  },
  allSplit: 'すべて均等に分けました。',
};

type Rest = Pick<typeof English, 'restTo' | 'restOfTo' | 'whoGetsRest' | 'giveTo' | 'moveAll' | 'moveAllOf'>;

const rest: Rest = {
  restTo: '残りを送る…',
  restOfTo: (quantity, product, holder) => `残りを送る…（${product}${number(quantity)}点、今は${holder}の分）`,
  whoGetsRest: (quantity, product, holder) => `${product}${number(quantity)}点が${holder}の分になっています。どなたに送りますか？`,
  giveTo: (quantity, product, person) => `${product}${number(quantity)}点を${person}へ送る`,
  moveAll: quantity => `全${number(quantity)}点`,
  moveAllOf: (quantity, product) => `${product}全${number(quantity)}点`,
};

export const handingOut: typeof English = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity, product) => `${product}${number(quantity)}点`,
  nowHasThese: (person, things) => `${person}へ送る商品は、${things}になりました。`,
  peopleAdded: people => `お届け先を${number(people)}件追加しました。それぞれへ送る商品を選んでください。`,
};
