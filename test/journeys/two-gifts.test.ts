/** Two gifts. */
import {expect} from 'chai';
import {hands, PageShopper} from './page-shopper.js';

for (const hand of hands) {
  describe(`two gifts, by ${hand}`, function () {
    this.timeout(90_000);

    it('splits', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'two-consignments'});
      await shopper.press('One more Blue mug for Ben Okri');
      expect(shopper.quantity('Blue mug', 'Ben Okri')).to.equal('2');
      await shopper.fillNumber('Quantity of Blue mug for Ada Lovelace', 0);
      await shopper.pick(/Express/, 'Shipping for Ben Okri');
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      shopper.leave();
    });
  });
}
