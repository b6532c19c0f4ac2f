/** Twenty deliveries to save: nineteen the store has already, and one more, which makes it forget the shipping of all (store-api 9 `otherSelections`). */
import {dealOut} from '../../src/emulator/scenarios/big-baskets.js';
import type {StoreOptions} from '../../src/emulator/index.js';
import type {Shopper} from './shop-page.js';

export const nineteenPeople: StoreOptions = {scenario: {description: 'Twenty lines for nineteen people.', basket: dealOut(20, 19)}};

/** Opens the shop and gives Ada one of Farid's mugs: one POST, and twenty choices of shipping. */
export async function planTwentyDeliveries(shopper: Shopper): Promise<void> {
  const {page} = shopper;
  await page.goto('/');
  await page.getByRole('radio', {name: 'People'}).check();
  await shopper.press(/Add a person/);
  await page
    .getByRole('region', {name: 'Add a person'})
    .getByRole('option', {name: /^Ada Lovelace/})
    .click();
  await shopper.press('One more Blue mug (Number 6) for Ada Lovelace');
}

/** Twenty people at the store, nobody's shipping chosen: twenty requests to make, and nothing else. */
export const twentyWithoutShipping = (): StoreOptions => ({
  scenario: {
    description: 'Twenty lines for twenty people, without shipping.',
    basket: (state, checkout) => {
      dealOut(20, 20)(state, checkout);
      for (const consignment of checkout.consignments) consignment.selected = null;
    },
  },
});
