/** A second person gets the first one's address: the question is put, nothing goes out before it is answered, and either answer holds (R7). */
import {expect} from 'chai';
import {whatStands} from '../support/store-view.js';
import {type Hand, hands, PageShopper} from './page-shopper.js';

const question = /This is the same address as Ada Lovelace/;

/** Longer than deliveries rest after an edit (R11): by the time the code is answered for, they would be out. */
const slowCode = {kind: 'delay', ms: 1000, match: {method: 'POST', path: '/coupons'}} as const;

/** What was written to the store's consignments. */
const written = ({store}: PageShopper) =>
  store
    .journal()
    .filter(({method, path}) => method !== 'GET' && path.includes('/consignments'))
    .map(({method, body}) => (typeof body === 'object' && body && 'shippingOptionId' in body ? 'option' : method));

/** Both have their parcels at the store, and Ben's address becomes Ada's. The shopper stands before the question, after trying a code. */
async function asked(hand: Hand): Promise<PageShopper> {
  const shopper = await PageShopper.open(hand, {scenario: 'two-consignments', faults: [slowCode]});
  await shopper.sees(/Total/);
  await shopper.press(/Change the address for Ben Okri/);
  await shopper.choose(/^Ada Lovelace/);
  await shopper.sees(question);

  await shopper.press('Coupon or gift certificate');
  await shopper.fill('Coupon or gift certificate code', 'SHIPFEE');
  await shopper.press('Apply code');
  await shopper.sees('The shop does not take SHIPFEE.');
  await shopper.sees(question);
  expect(written(shopper)).to.deep.equal([]);
  return shopper;
}

for (const hand of hands) {
  describe(`one address for two people, by ${hand}`, function () {
    this.timeout(120_000);

    it('is two parcels to the same door for who keeps them apart', async () => {
      const shopper = await asked(hand);
      await shopper.press(/^Keep two deliveries/);
      await shopper.hears('They stay two deliveries.');
      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Ada', units: {'Blue mug': 1, Notebook: 1}},
        {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1}},
      ]);
      expect(written(shopper)).to.deep.equal(['PUT', 'option']);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });

    it('is one parcel with everything in it for who puts them together', async () => {
      const shopper = await asked(hand);
      await shopper.press(/^Send as one parcel/);
      await shopper.sees(/Total/);
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([{to: 'Ada', units: {'Blue mug': 3, Notebook: 1, 'Tea towel': 1}}]);
      expect(written(shopper)).to.deep.equal(['PUT']);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
