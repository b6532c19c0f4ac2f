/** A message for one person, the same for the others, a note that is too long at first: written, corrected and sent. */
import {expect} from 'chai';
import {hands, PageShopper} from './page-shopper.js';

/** What stands in the merchant's fields of each consignment. */
const fieldsAtStore = ({store}: PageShopper) =>
  Object.fromEntries(
    (store.snapshot().checkout?.consignments ?? []).map(({address}) => [
      address.firstName,
      address.customFields.map(({fieldValue}) => fieldValue),
    ]),
  );

for (const hand of hands) {
  describe(`gift messages, by ${hand}`, function () {
    this.timeout(120_000);

    it('go with each delivery, by name', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'gift-messages'}, element => {
        element.messageField = 'Gift message';
        element.noteField = 'Delivery note';
      });
      await shopper.sees('Many happy returns, Ada!');
      await shopper.press('Change the gift message for Ada Lovelace');
      await shopper.fill('Gift message for Ada Lovelace', '');
      await shopper.press('Add a gift message for Ben Okri');
      await shopper.fill('Gift message for Ben Okri', 'Dear {firstName}, enjoy!');
      await shopper.sees('Dear Ben, enjoy!');
      await shopper.press('Use this message for everybody (from Ben Okri)');
      await shopper.hears('2 people have this message now.');
      expect(shopper.focusedName).to.equal('Gift message for Ben Okri');

      await shopper.press('Add a delivery note for Ben Okri');
      await shopper.fill('Delivery note for Ben Okri', 'Please leave it with the neighbour in the flat above, who is in all day');
      await shopper.hears('The delivery note for Ben Okri is');
      await shopper.press('Continue to payment');
      await shopper.press('The delivery note for Ben Okri is too long: shorten it.');
      expect(shopper.focusedName).to.equal('Delivery note for Ben Okri');
      await shopper.fill('Delivery note for Ben Okri', 'Ring twice');
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(fieldsAtStore(shopper)).to.deep.equal({Ada: ['Dear Ada, enjoy!'], Ben: ['Dear Ben, enjoy!', 'Ring twice']});
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
