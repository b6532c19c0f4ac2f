/** Prices with the tax inside (store-api 3.2, 4.11; scenario tax-inclusive). */
import {expect} from 'chai';
import {onCart, onCheckout, priced, sumOfParts, type Priced} from './checkout-calls.js';
import {people, ShopDriver} from './shop-driver.js';

/** A mug at 9.60 sent to one of the people, the cheapest option selected. */
async function mugTo(person: keyof typeof people): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario: 'tax-inclusive'});
  await shop.post({address: people[person], lineItems: [shop.units('Blue mug', 1)]});
  await shop.select(0);
  return shop;
}

const figures = ({subtotal, shippingCostTotal, taxTotal, grandTotal}: Priced): object => ({
  subtotal,
  shippingCostTotal,
  taxTotal,
  grandTotal,
});

describe('prices with the tax inside', () => {
  it('are paid as they are shown: the tax adds nothing (store-api 4.11)', async () => {
    const checkout = await priced(await mugTo('ada'));
    expect(checkout.cart).to.deep.include({isTaxIncluded: true, baseAmount: 47});
    expect(checkout.cart.currency).to.deep.include({code: 'GBP', decimalPlaces: 2});
    // A fifth on top of 8.00 is a sixth of 9.60.
    expect(figures(checkout)).to.deep.equal({subtotal: 47, shippingCostTotal: 3.6, taxTotal: 1.6, grandTotal: 50.6});
    expect((checkout as unknown as {taxes: object[]}).taxes).to.deep.equal([{name: 'Tax', amount: 1.6}]);
  });

  it('cost the same wherever they go, of which another part is tax (store-api 4.11)', async () => {
    const shop = await mugTo('ada');
    const {subtotal, taxTotal} = await priced(shop);
    await shop.put(shop.consignment(0).id, {address: people.cleo});
    const moved = await priced(shop);
    expect([subtotal, moved.subtotal]).to.deep.equal([47, 47]);
    expect([taxTotal, moved.taxTotal]).to.deep.equal([1.6, 0.65]);
    expect(moved.grandTotal).to.be.closeTo(sumOfParts(moved, 0), 0.001);
  });

  it('tax what is left after coupons, and wrapping (store-api 4.11)', async () => {
    const shop = await mugTo('ada');
    const wrap = {wrapTogether: true, wrapDetails: [{id: 1}]};
    const [mug] = shop.consignment(0).lineItemIds;
    await onCart(shop, 'PUT', `/items/${mug ?? ''}`, {lineItem: {quantity: 1, giftWrapping: wrap}});
    // A sixth of 9.60 and 2.40.
    expect((await priced(shop)).taxTotal).to.equal(2);
    const {body} = await onCheckout(shop, 'POST', '/coupons', {couponCode: 'TENOFF'});
    // A sixth of 8.64 and 2.40.
    expect(body.taxTotal).to.equal(1.84);
    expect(body.grandTotal).to.be.closeTo(sumOfParts(body, 4.7), 0.001);
  });

  it('are added up the other way in a store that shows them without (scenario default)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    const checkout = await priced(shop);
    expect(checkout.cart.isTaxIncluded).to.equal(false);
    expect(checkout.grandTotal).to.be.closeTo(checkout.subtotal + checkout.taxTotal, 0.001);
  });
});
