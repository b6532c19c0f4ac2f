/** Several zones, one item too heavy for any method to one address, and methods picked for several people at once. */
import {expect} from 'chai';
import {hands, PageShopper} from './page-shopper.js';

for (const hand of hands) {
  describe(`mixed zones and an item too heavy for one of them, by ${hand}`, function () {
    this.timeout(120_000);

    it('goes to somebody else, and one method and one rule serve everybody', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'too-heavy'});
      await shopper.choose(/^Ada Lovelace/);
      await shopper.press('Add a person');
      await shopper.choose(/^Cleo Park/, 'Add a person');
      await shopper.press('One more Cast-iron pot for Cleo Park');
      await shopper.sees('Sorry, we do not ship one or more of these items to this address.');
      expect(shopper.all('group', 'Shipping for Cleo Park')).to.deep.equal([]);

      await shopper.press('Add a person');
      await shopper.choose(/^Ben Okri/, 'Add a person');
      await shopper.press('One more Cast-iron pot for Ben Okri');
      await shopper.press('One more Notebook for Cleo Park');
      await shopper.find('group', 'Shipping for Cleo Park');

      await shopper.pick(/Express/, 'Shipping for Ada Lovelace and Ben Okri');
      await shopper.hears('Express is chosen for Ada Lovelace and Ben Okri.');
      await shopper.sees('Undo: Express for 2 deliveries');
      await shopper.press('Cheapest for everybody');
      await shopper.hears('Everybody gets the cheapest method.');
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      const {consignments = []} = shopper.store.snapshot().checkout ?? {};
      expect(Object.fromEntries(consignments.map(({address, selected}) => [address.firstName, selected?.description]))).to.deep.equal({
        Ada: 'Standard',
        Ben: 'Standard',
        Cleo: 'Ground',
      });
      shopper.leave();
    });
  });
}
