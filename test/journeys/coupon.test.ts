/** A coupon that frees shipping, a code that is wrong, and a gift certificate. */
import {expect} from 'chai';
import {hands, PageShopper} from './page-shopper.js';

const field = 'Coupon or gift certificate code';

for (const hand of hands) {
  describe(`a coupon that frees shipping, by ${hand}`, function () {
    this.timeout(90_000);

    it('is applied, seen in the total, removed; then a certificate pays', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'two-consignments'});
      await shopper.sees('Shipping $9.50');
      await shopper.sees('Total $76.54');
      await shopper.press('Coupon or gift certificate');
      await shopper.fill(field, 'shipfree');
      await shopper.press('Apply code');
      await shopper.hears('SHIPFREE is applied: shipping is free now.');
      await shopper.sees('Shipping Every parcel ships free Free');
      await shopper.sees('Total $67.04');

      await shopper.press('Remove SHIPFREE');
      await shopper.hears('SHIPFREE is removed: the total is $76.54 now.');
      await shopper.sees('Total $76.54');
      expect(shopper.all('button', 'Remove SHIPFREE')).to.deep.equal([]);

      await shopper.fill(field, 'SHIPFEE');
      await shopper.press('Apply code');
      await shopper.sees('The shop does not take SHIPFEE.');
      expect(((await shopper.find('field', field)) as HTMLInputElement).value).to.equal('SHIPFEE');

      await shopper.fill(field, 'GIFT-25');
      await shopper.press('Apply code');
      await shopper.hears('GIFT-25 is applied: it pays $25.00, and $51.54 is left to pay.');
      await shopper.sees('Left to pay $51.54');
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      const {checkout} = shopper.store.snapshot();
      expect(checkout?.couponCodes).to.deep.equal([]);
      expect(checkout?.giftCertificateCodes).to.deep.equal(['GIFT-25']);
      shopper.leave();
    });
  });
}
