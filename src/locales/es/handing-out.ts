/** Spanish: handing out many units at one press. */
import type {handingOut as English} from '../en/handing-out.js';
import {number, plural} from './grammar.js';

type Suggestions = Pick<typeof English, 'oneOfEach' | 'oneOfEachFor' | 'allOf' | 'allOfFor' | 'otherOf' | 'otherOfFor'>;

const suggestions: Suggestions = {
  oneOfEach: 'Uno de cada',
  oneOfEachFor: person => `Uno de cada para ${person}`,
  allOf: (quantity, product) => (quantity === 1 ? `1 × ${product}` : `Todo: ${number(quantity)} × ${product}`),
  allOfFor: (quantity, product, person) => `${suggestions.allOf(quantity, product)} para ${person}`,
  otherOf: (quantity, product) => `El resto: ${number(quantity)} × ${product}`,
  otherOfFor: (quantity, product, person) => `El resto: ${number(quantity)} × ${product} para ${person}`,
};

type Splitting = Pick<typeof English, 'splitEvenly' | 'splitLineEvenly' | 'splitAllEvenly' | 'splitWouldBe' | 'splitIs' | 'allSplit'>;

/** How a line is split: the first ones get what does not divide. */
const splitting: Splitting = {
  splitEvenly: 'Repartir a partes iguales',
  splitLineEvenly: product => `Repartir a partes iguales: ${product}`,
  splitAllEvenly: 'Repartir todo a partes iguales',
  splitWouldBe: (each, oneMore, first) => {
    if (oneMore === 0) return `${number(each)} para cada persona`;
    if (oneMore === 1) return `${number(each)} para cada persona y una unidad más para ${first}`;
    return each === 0
      ? `1 para cada una de las ${number(oneMore)} primeras personas`
      : `${number(each)} para cada persona y una unidad más para las ${number(oneMore)} primeras personas`;
  },
  splitIs: (product, each, oneMore, first) => {
    if (oneMore === 0) return `Cada persona tiene ahora ${number(each)} × ${product}.`;
    if (oneMore === 1) return `Cada persona tiene ahora ${number(each)} × ${product}, y ${first} una unidad más.`;
    return each === 0
      ? `Las ${number(oneMore)} primeras personas tienen ahora 1 × ${product} cada una.`
      : `Cada persona tiene ahora ${number(each)} × ${product}, y las ${number(oneMore)} primeras una unidad más.`;
  },
  allSplit: 'Todo está repartido a partes iguales.',
};

type Rest = Pick<typeof English, 'restTo' | 'restOfTo' | 'whoGetsRest' | 'giveTo' | 'moveAll' | 'moveAllOf'>;

const rest: Rest = {
  restTo: 'Dar el resto a…',
  restOfTo: (quantity, product, holder) => `Dar el resto a… (${number(quantity)} × ${product}, por ahora para ${holder})`,
  whoGetsRest: (quantity, product, holder) => `${holder} tiene ${number(quantity)} × ${product}. ¿Quién lo recibe?`,
  giveTo: (quantity, product, person) => `Dar a ${person}: ${number(quantity)} × ${product}`,
  moveAll: quantity => `Todo: ${number(quantity)}`,
  moveAllOf: (quantity, product) => `Todo: ${number(quantity)} × ${product}`,
};

export const handingOut: typeof English = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity, product) => `${number(quantity)} × ${product}`,
  nowHasThese: (person, things) => `${person} tiene ahora ${things}.`,
  peopleAdded: people =>
    plural(people, {
      one: `Has añadido a ${number(people)} persona. Elige qué recibe.`,
      other: `Has añadido a ${number(people)} personas. Elige qué reciben.`,
    }),
};
