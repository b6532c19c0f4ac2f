/** One line is collected in the shop: it is left alone and explained, and the rest is delivered to two people (R5). */
import {expect} from 'chai';
import {whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';

for (const hand of hands) {
  describe(`pickup and delivery, by ${hand}`, function () {
    this.timeout(120_000);

    it('leaves what is collected alone, and sends the rest to two people', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'pickup'});
      const collected = () => shopper.store.snapshot().checkout?.consignments.find(({pickupMethodId}) => pickupMethodId !== null);
      const before = collected();
      await shopper.sees('1 × Tea towel is kept for pickup, as you chose.');
      await shopper.choose(/^Ben Okri/);
      await shopper.press(/Add a person/);
      await shopper.choose(/^Cleo Park/, 'Add a person');
      expect(shopper.all('number', /Tea towel/)).to.deep.equal([]);
      await shopper.press('The Notebook for Cleo Park');
      await shopper.hears('Cleo Park now has 1 Notebook.');
      await shopper.press('Move Blue mug from Ben Okri');
      await shopper.fillNumber(/^How many\?/, 2);
      await shopper.press('Move 2 Blue mug to Cleo Park');
      await shopper.hears('Cleo Park now has 2 Blue mug.');
      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();

      expect(collected()).to.deep.equal(before);
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Ada', units: {'Tea towel': 1}},
        {to: 'Ben', units: {'Blue mug': 1}},
        {to: 'Cleo', units: {'Blue mug': 2, Notebook: 1}},
      ]);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
