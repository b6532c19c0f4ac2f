/** Coupons, gift certificates and store credit (store-api 2.5, 3.1, 4.11). */
import {expect} from 'chai';
import {ShopDriver, type Answered, type Checkout} from './shop-driver.js';

type Priced = Checkout & {
  coupons: {code: string; couponType: number; discountedAmount: number}[];
  giftCertificates: {used: number; remaining: number}[];
  outstandingBalance: number;
  shippingCostBeforeDiscount: number;
  cart: {cartAmount: number; discountAmount: number};
};

const ask = (shop: ShopDriver, method: string, rest: string, body?: unknown): Promise<Answered<Priced>> =>
  shop.ask<Priced>(method, `/api/storefront/checkouts/${shop.store.checkoutId}/${rest}`, body);

describe('a coupon', () => {
  it('takes its percentage off the goods, and the tax follows (store-api 2.5, 3.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    const before = shop.checkout;
    const {body} = await ask(shop, 'POST', 'coupons', {couponCode: 'tenoff'});
    expect(body.coupons).to.deep.equal([{id: 1, code: 'TENOFF', displayName: 'Ten per cent off', couponType: 1, discountedAmount: 5.88}]);
    expect(body.cart).to.deep.include({discountAmount: 5.88, cartAmount: 52.87});
    expect(body.subtotal).to.equal(before.subtotal);
    expect(body.taxTotal).to.be.closeTo(before.taxTotal * 0.9, 0.01);
    expect(body.grandTotal).to.be.closeTo(body.subtotal - 5.88 + body.taxTotal, 0.001);
    const without = await ask(shop, 'DELETE', 'coupons/TENOFF');
    expect([without.body.coupons, without.body.grandTotal]).to.deep.equal([[], before.grandTotal]);
  });

  it('counts once, and never takes more than the goods are worth', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) line.price = 4;
    });
    await ask(shop, 'POST', 'coupons', {couponCode: 'FIVER'});
    const {body} = await ask(shop, 'POST', 'coupons', {couponCode: 'FIVER'});
    expect(body.coupons.map(({discountedAmount}) => discountedAmount)).to.deep.equal([4]);
    expect(body.grandTotal).to.equal(0);
  });

  it('for free shipping acts on every consignment (store-api 4.11)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const {body} = await ask(shop, 'POST', 'coupons', {couponCode: 'SHIPFREE'});
    expect(body.consignments.map(({shippingCost}) => shippingCost)).to.deep.equal([0, 0]);
    expect(body).to.deep.include({shippingCostTotal: 0, shippingCostBeforeDiscount: 9.5});
    expect(body.consignments[1]).to.deep.include({couponDiscounts: [{code: 'SHIPFREE', amount: 5}]});
  });

  it('that is unknown is 400, one that was not redeemed cannot be taken back', async () => {
    const shop = await ShopDriver.open();
    expect((await ask(shop, 'POST', 'coupons', {couponCode: 'NOSUCH'})).status).to.equal(400);
    expect((await ask(shop, 'DELETE', 'coupons/TENOFF')).status).to.equal(404);
  });
});

describe('gift certificates and store credit', () => {
  it('pay, the certificate first, and leave the grand total as it is (store-api 2.5)', async () => {
    const shop = await ShopDriver.open();
    const {grandTotal} = shop.checkout;
    const paid = await ask(shop, 'POST', 'gift-certificates', {giftCertificateCode: 'GIFT-25'});
    expect(paid.body.giftCertificates).to.deep.equal([
      {code: 'GIFT-25', balance: 25, remaining: 0, used: 25, purchaseDate: 'Mon, 05 Jan 2026 09:00:00 +0000'},
    ]);
    expect([paid.body.grandTotal, paid.body.outstandingBalance]).to.deep.equal([grandTotal, grandTotal - 25]);
    const credited = await ask(shop, 'POST', 'store-credit');
    expect(credited.body).to.deep.include({isStoreCreditApplied: true, outstandingBalance: grandTotal - 40});
    const back = await ask(shop, 'DELETE', 'gift-certificates/GIFT-25');
    expect([back.body.giftCertificates, back.body.outstandingBalance]).to.deep.equal([[], grandTotal - 15]);
    expect((await ask(shop, 'DELETE', 'store-credit')).body.outstandingBalance).to.equal(grandTotal);
  });

  it('answer 400 to a wrong certificate (store-api 8b)', async () => {
    expect((await ask(await ShopDriver.open(), 'POST', 'gift-certificates', {giftCertificateCode: 'GIFT-26'})).status).to.equal(400);
  });
});
