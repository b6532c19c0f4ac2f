/** A guest types two people's addresses, and puts right what the form asks about. */
import {expect} from 'chai';
import {whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';
import {typeName, typePlace} from './typing-addresses.js';

for (const hand of hands) {
  describe(`a guest with typed addresses, by ${hand}`, function () {
    this.timeout(180_000);

    it('sends to two people, one of them after a mistake was put right', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'guest'});
      await typeName(shopper, 'Ada', 'Byron');
      await typePlace(shopper, '10 Elm Street', '');
      await shopper.press('Save address');
      await shopper.sees('Enter a ZIP code.');
      const postcode = (await shopper.find('field', /Postcode|ZIP/i)) as HTMLInputElement;
      expect(postcode.getAttribute('aria-invalid')).to.equal('true');
      expect(shopper.focusedName).to.match(/Postcode|ZIP/i);
      expect(shopper.writes).to.deep.equal([]);
      await shopper.fill(/Postcode|ZIP/i, '78701');
      await shopper.press('Save address');
      await shopper.find('button', 'Change the address for Ada Byron');

      await shopper.press('Add a person');
      await shopper.choose('Type a new address', 'Add a person');
      await typeName(shopper, 'Ben', 'Roe');
      await typePlace(shopper, '7 High Street', '78702');
      await shopper.press('Save and choose items');
      await shopper.press('One more Notebook for Ben Roe');
      await shopper.find('group', 'Shipping for Ben Roe');

      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Ada', units: {'Blue mug': 3, 'Tea towel': 1}},
        {to: 'Ben', units: {Notebook: 1}},
      ]);
      const sent = shopper.store.snapshot().checkout?.consignments.map(({address}) => `${address.address1}, ${address.postalCode}`);
      expect(sent).to.deep.equal(['10 Elm Street, 78701', '7 High Street, 78702']);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
