/** German: handing out many units at one press. */
import type {handingOut as English} from '../en/handing-out.js';
import {number, plural} from './grammar.js';

type Suggestions = Pick<typeof English, 'oneOfEach' | 'oneOfEachFor' | 'allOf' | 'allOfFor' | 'otherOf' | 'otherOfFor'>;

const suggestions: Suggestions = {
  oneOfEach: 'Von jedem eins',
  oneOfEachFor: person => `Von jedem eins für ${person}`,
  allOf: (quantity, product) => (quantity === 1 ? `1 × ${product}` : `Alle ${number(quantity)} × ${product}`),
  allOfFor: (quantity, product, person) => `${suggestions.allOf(quantity, product)} für ${person}`,
  otherOf: (quantity, product) => `Den Rest: ${number(quantity)} × ${product}`,
  otherOfFor: (quantity, product, person) => `Den Rest: ${number(quantity)} × ${product} für ${person}`,
};

type Splitting = Pick<typeof English, 'splitEvenly' | 'splitLineEvenly' | 'splitAllEvenly' | 'splitWouldBe' | 'splitIs' | 'allSplit'>;

/** How a line is split: the first ones get what does not divide. */
const splitting: Splitting = {
  splitEvenly: 'Gleichmäßig aufteilen',
  splitLineEvenly: product => `Gleichmäßig aufteilen: ${product}`,
  splitAllEvenly: 'Alles gleichmäßig aufteilen',
  splitWouldBe: (each, oneMore, first) => {
    if (oneMore === 0) return `Je ${number(each)}`;
    if (oneMore === 1) return `Je ${number(each)}, und eins mehr für ${first}`;
    return each === 0
      ? `Je 1 für die ersten ${number(oneMore)} Personen`
      : `Je ${number(each)}, und eins mehr für die ersten ${number(oneMore)} Personen`;
  },
  splitIs: (product, each, oneMore, first) => {
    if (oneMore === 0) return `Alle haben jetzt ${number(each)} × ${product}.`;
    if (oneMore === 1) return `Alle haben jetzt ${number(each)} × ${product}, und ${first} eins mehr.`;
    return each === 0
      ? `Die ersten ${number(oneMore)} Personen haben jetzt je 1 × ${product}.`
      : `Alle haben jetzt ${number(each)} × ${product}, und die ersten ${number(oneMore)} Personen eins mehr.`;
  },
  allSplit: 'Alles ist gleichmäßig aufgeteilt.',
};

type Rest = Pick<typeof English, 'restTo' | 'restOfTo' | 'whoGetsRest' | 'giveTo' | 'moveAll' | 'moveAllOf'>;

const rest: Rest = {
  restTo: 'Den Rest geben an …',
  restOfTo: (quantity, product, holder) => `Den Rest geben an … (${number(quantity)} × ${product}, jetzt bei ${holder})`,
  whoGetsRest: (quantity, product, holder) => `${holder} hat ${number(quantity)} × ${product}. Wer soll das bekommen?`,
  giveTo: (quantity, product, person) => `An ${person} geben: ${number(quantity)} × ${product}`,
  moveAll: quantity => `Alle ${number(quantity)}`,
  moveAllOf: (quantity, product) => `Alle ${number(quantity)} × ${product}`,
};

export const handingOut: typeof English = {
  ...suggestions,
  ...splitting,
  ...rest,
  someOf: (quantity, product) => `${number(quantity)} × ${product}`,
  nowHasThese: (person, things) => `${person} hat jetzt ${things}.`,
  peopleAdded: people =>
    plural(people, {
      one: `${number(people)} Person ist hinzugefügt. Wählen Sie, was sie bekommt.`,
      other: `${number(people)} Personen sind hinzugefügt. Wählen Sie, was sie bekommen.`,
    }),
};
