/** Baskets as offices fill them: many lines for many people. */
import type {CartLine, Checkout, SavedAddress, StoreState} from '../state/store-state.js';
import {ben, cleo, dan} from './people.js';
import {putLine, selectCheapest, shipTo} from './scenario.js';

const PICTURES = ['blue-mug', 'tea-towel', 'notebook', 'fig-candle', 'tea-tin'] as const;

const NAMES = ['Amara', 'Bruno', 'Chidi', 'Dora', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'] as const;

/** Lines of different products: each has an engraving of its own. */
function engravedLines(state: StoreState, checkout: Checkout, count: number): CartLine[] {
  return Array.from({length: count}, (_, index) =>
    putLine(state, checkout, PICTURES[index % PICTURES.length] ?? 'blue-mug', 1 + (index % 3), {
      options: [{name: 'Engraving', nameId: 90, value: `Number ${index + 1}`, valueId: null}],
    }),
  );
}

/** People at three addresses' streets, each at a number of her own. */
function recipient(index: number): SavedAddress {
  const home = [ben, cleo, dan][index % 3] ?? ben;
  return {
    ...home,
    firstName: NAMES[index % NAMES.length] ?? 'Amara',
    lastName: `Number ${index + 1}`,
    address1: `${index + 1} ${home.address1.replace(/^\d+ /, '')}`,
  };
}

/** So many lines dealt out over so many consignments, an option selected for each. */
export function dealOut(lineCount: number, consignmentCount: number) {
  return (state: StoreState, checkout: Checkout): void => {
    const lines = engravedLines(state, checkout, lineCount);
    for (let index = 0; index < consignmentCount; index += 1) {
      shipTo(
        state,
        checkout,
        recipient(index),
        lines.filter((_, at) => at % consignmentCount === index),
      );
    }
    selectCheapest(state, checkout);
  };
}
