/** Somebody with 500 saved addresses finds two of them by what they remember. */
import {expect} from 'chai';
import {whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';

const search = 'Find a name, street, town or postcode';

for (const hand of hands) {
  describe(`a customer with 500 saved addresses, by ${hand}`, function () {
    this.timeout(120_000);

    it('finds two of them by a few letters, without accents, and sends something to each', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'address-book'});
      await shopper.sees('500 addresses');
      await shopper.fill(search, 'nobody at all');
      await shopper.sees('No address fits.');
      await shopper.fill(search, '24 alder omer');
      await shopper.sees('1 of 500 addresses');
      await shopper.hears('1 of 500 addresses');
      await shopper.choose(/^Ömer Ortiz/);
      // Whoever points at the next list while prices come in above it may hit what stood below a moment ago.
      await shopper.sees('Address and items saved');

      await shopper.press('Add a person');
      await shopper.fill(search, 'ivanova 18 birch');
      await shopper.sees('1 of 500 addresses');
      await shopper.choose(/^Igor Ivanova/, 'Add a person');
      await shopper.press('One more Notebook for Igor Ivanova');
      await shopper.hears('Igor Ivanova now has 1 Notebook.');

      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Igor', units: {Notebook: 1}},
        {to: 'Ömer', units: {'Blue mug': 3, 'Tea towel': 1}},
      ]);
      const sent = shopper.store.snapshot().checkout?.consignments.map(({address}) => `${address.address1}, ${address.city}`);
      expect(sent).to.have.members(['18 Birch Lane, Austin', '24 Alder Street, New York']);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
