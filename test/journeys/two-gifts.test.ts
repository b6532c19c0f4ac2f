/** Two gifts: the first address chosen, a second person from the address book, who gets what, a faster method, one change of mind. */
import {expect} from 'chai';
import {methodsThere, whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';

for (const hand of hands) {
  describe(`two gifts, by ${hand}`, function () {
    this.timeout(120_000);

    it('go to two people, one of them by Express', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'default'});
      await shopper.choose(/^Ada Lovelace/);
      await shopper.press(/Add a person/);
      await shopper.choose(/^Ben Okri/, 'Add a person');
      await shopper.press('One of each for Ben Okri');
      await shopper.hears('Ben Okri now has 1 Blue mug, 1 Tea towel, and 1 Notebook.');
      expect(shopper.focusedName).to.equal('Quantity of Blue mug for Ben Okri');

      await shopper.press('Move Notebook from Ben Okri');
      await shopper.press('Move 1 Notebook to Ada Lovelace');
      await shopper.hears('Ada Lovelace now has 1 Notebook.');
      await shopper.press('Undo: moved 1 Notebook to Ada Lovelace');
      await shopper.find('number', 'Quantity of Notebook for Ben Okri');
      await shopper.press('Redo: moved 1 Notebook to Ada Lovelace');
      await shopper.find('number', 'Quantity of Notebook for Ada Lovelace');

      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.pick(/Express/, 'Shipping for Ben Okri');
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Ada', units: {'Blue mug': 2, Notebook: 1}},
        {to: 'Ben', units: {'Blue mug': 1, 'Tea towel': 1}},
      ]);
      expect(methodsThere(shopper.store.snapshot())).to.deep.equal({Ada: 'Standard', Ben: 'Express'});
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
