/** Somebody who is signed in types two new addresses, and wants one of them in the address book. */
import {expect} from 'chai';
import {whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';
import {typeName, typePlace} from './typing-addresses.js';

const question = 'Save new addresses to your address book?';

/** Street and number of every address the store keeps for the customer. */
const inBook = ({store}: PageShopper) => store.snapshot().account.addresses.map(({address1}) => address1);

for (const hand of hands) {
  describe(`two new addresses, one of them for the address book, by ${hand}`, function () {
    this.timeout(180_000);

    it('is answered once for both, and the book has that one more after the order', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'default'});
      const before = inBook(shopper);
      await shopper.choose('Type a new address');
      await typeName(shopper, 'Mia', 'Byron');
      await typePlace(shopper, '10 Elm Street', '78701');
      await shopper.press('Save address');
      await shopper.press('Add a person');
      await shopper.choose('Type a new address', 'Add a person');
      await typeName(shopper, 'Noah', 'Roe');
      await typePlace(shopper, '7 High Street', '78702');
      await shopper.press('Save and choose items');
      await shopper.press('One more Notebook for Noah Roe');
      await shopper.hears('Noah Roe now has 1 Notebook.');

      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.pick('Choose', question);
      await shopper.tick('Save Noah Roe’s address');
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Mia', units: {'Blue mug': 3, 'Tea towel': 1}},
        {to: 'Noah', units: {Notebook: 1}},
      ]);
      expect(inBook(shopper), 'nothing is saved before the order').to.deep.equal(before);
      shopper.store.act({kind: 'place-order'});
      expect(inBook(shopper)).to.deep.equal([...before, '7 High Street']);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
