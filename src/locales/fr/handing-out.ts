/** French: handing out many units at one press. */
import type {handingOut as English} from '../en/handing-out.js';
import {number, plural} from './grammar.js';

type Suggestions = Pick<typeof English, 'oneOfEach' | 'oneOfEachFor' | 'allOf' | 'allOfFor' | 'otherOf' | 'otherOfFor'>;

const suggestions: Suggestions = {
  oneOfEach: 'Un de chaque',
  oneOfEachFor: person => `Un de chaque pour ${person}`,
  allOf: (quantity, product) => (quantity === 1 ? `1 × ${product}` : `Tout\u00a0: ${number(quantity)} × ${product}`),
  allOfFor: (quantity, product, person) => `${suggestions.allOf(quantity, product)} pour ${person}`,
  otherOf: (quantity, product) => `Le reste\u00a0: ${number(quantity)} × ${product}`,
  otherOfFor: (quantity, product, person) => `Le reste\u00a0: ${number(quantity)} × ${product} pour ${person}`,
};

type Splitting = Pick<typeof English, 'splitEvenly' | 'splitLineEvenly' | 'splitAllEvenly' | 'splitWouldBe' | 'splitIs' | 'allSplit'>;

/** How a line is split: the first ones get what does not divide. */
const splitting: Splitting = {
  splitEvenly: 'Partager également',
  splitLineEvenly: product => `Partager également\u00a0: ${product}`,
  splitAllEvenly: 'Tout partager également',
  splitWouldBe: (each, oneMore, first) => {
    if (oneMore === 0) return `${number(each)} par personne`;
    if (oneMore === 1) return `${number(each)} par personne, et un de plus pour ${first}`;
    return each === 0
      ? `1 pour chacune des ${number(oneMore)} premières personnes`
      : `${number(each)} par personne, et un de plus pour les ${number(oneMore)} premières personnes`;
  },
  splitIs: (product, each, oneMore, first) => {
    if (oneMore === 0) return `Chaque personne a maintenant ${number(each)} × ${product}.`;
    if (oneMore === 1) return `Chaque personne a maintenant ${number(each)} × ${product}, et ${first} en a un de plus.`;
    return each === 0
      ? `Les ${number(oneMore)} premières personnes ont maintenant chacune 1 × ${product}.`
      : `Chaque personne a maintenant ${number(each)} × ${product}, et les ${number(oneMore)} premières en ont un de plus.`;
  },
  allSplit: 'Tout est partagé également.',
};

type Rest = Pick<typeof English, 'restTo' | 'restOfTo' | 'whoGetsRest' | 'giveTo' | 'moveAll' | 'moveAllOf'>;

const rest: Rest = {
  restTo: 'Donner le reste à…',
  restOfTo: (quantity, product, holder) => `Donner le reste à… (${number(quantity)} × ${product}, pour l’instant pour ${holder})`,
  whoGetsRest: (quantity, product, holder) => `${holder} a ${number(quantity)} × ${product}. Qui va recevoir cela\u00a0?`,
  giveTo: (quantity, product, person) => `Donner à ${person}\u00a0: ${number(quantity)} × ${product}`,
  moveAll: quantity => `Tout\u00a0: ${number(quantity)}`,
  moveAllOf: (quantity, product) => `Tout\u00a0: ${number(quantity)} × ${product}`,
};

export const handingOut: typeof English = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity, product) => `${number(quantity)} × ${product}`,
  nowHasThese: (person, things) => `${person} a maintenant ${things}.`,
  peopleAdded: people =>
    plural(people, {
      one: `${number(people)} personne de plus. Choisissez ce qu’elle reçoit.`,
      other: `${number(people)} personnes de plus. Choisissez ce qu’elles reçoivent.`,
    }),
};
