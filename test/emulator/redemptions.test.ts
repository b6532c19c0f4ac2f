/** Coupons, gift certificates and store credit (store-api 2.5, 3.1, 4.11, 5). */
import {expect} from 'chai';
import * as fc from 'fast-check';
import type {StoreState} from '../../src/emulator/index.js';
import {couponsOn} from '../../src/emulator/storefront/discounts.js';
import {totalsOf} from '../../src/emulator/storefront/totals.js';
import {onCart, onCheckout, priced, sumOfParts, type Priced} from './checkout-calls.js';
import {ShopDriver, type Answered} from './shop-driver.js';

const MINUTE = 60_000;

const redeem = (shop: ShopDriver, couponCode: string): Promise<Answered<Priced>> => onCheckout(shop, 'POST', '/coupons', {couponCode});

/** Two consignments, Ada's with 40.50 of goods for 4.50 and Ben's with 19.25 for 5.00; a download of 6.00 is in neither. */
const split = (): Promise<ShopDriver> => ShopDriver.open({scenario: 'two-consignments'});

/** Every flat rate at one cost, the cheapest option selected anew. */
async function chargeAll(shop: ShopDriver, rate: number): Promise<void> {
  await shop.arrange(state => {
    for (const zone of state.zones) {
      for (const method of zone.methods) if ('rate' in method.settings) method.settings.rate = rate;
    }
  });
  for (const index of shop.checkout.consignments.keys()) await shop.select(index);
}

describe('a coupon', () => {
  it('takes its percentage off the goods, and the tax follows (store-api 2.5, 3.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    const before = shop.checkout;
    const {body} = await redeem(shop, 'tenoff');
    expect(body.coupons).to.deep.equal([{id: 1, code: 'TENOFF', displayName: 'Ten per cent off', couponType: 1, discountedAmount: 5.88}]);
    expect(body.cart.cartAmount).to.equal(52.87);
    expect(body.subtotal).to.equal(before.subtotal);
    expect(body.taxTotal).to.be.closeTo(before.taxTotal * 0.9, 0.01);
    expect(body.grandTotal).to.be.closeTo(body.subtotal - 5.88 + body.taxTotal, 0.001);
    const without = await onCheckout(shop, 'DELETE', '/coupons/TENOFF');
    expect([without.body.coupons, without.body.grandTotal]).to.deep.equal([[], before.grandTotal]);
  });

  for (const [code, couponType, offGoods, shipping] of [
    ['ONEOFF', 0, 6, [4.5, 5]],
    ['TENOFF', 1, 5.88, [4.5, 5]],
    ['FIVER', 2, 5, [4.5, 5]],
    ['SHIP5', 3, 0, [0, 4.5]],
    ['SHIPFREE', 4, 0, [0, 0]],
    ['UKFREE', 4, 0, [0, 5]],
  ] as const) {
    it(`${code} takes ${offGoods} off the goods and leaves shipping at ${shipping.join(' and ')} (store-api 3.1, 3.3, 4.11)`, async () => {
      const {body} = await redeem(await split(), code);
      const before = [4.5, 5];
      const off = before.map((cost, index) => cost - (shipping[index] ?? 0));
      const offShipping = off.reduce((sum, amount) => sum + amount, 0);
      expect(body.coupons.map(coupon => [coupon.code, coupon.couponType, coupon.discountedAmount])).to.deep.equal([
        [code, couponType, offGoods + offShipping],
      ]);
      expect(body.consignments.map(({shippingCost}) => shippingCost)).to.deep.equal(shipping);
      expect(body.consignments.map(({shippingCostBeforeDiscount}) => shippingCostBeforeDiscount)).to.deep.equal(before);
      expect(body.consignments.map(({couponDiscounts}) => couponDiscounts)).to.deep.equal(
        off.map(amount => (amount === 0 ? [] : [{code, amount}])),
      );
      const [id] = body.coupons.map(coupon => (coupon as unknown as {id: number}).id);
      expect(body.consignments.map(({discounts}) => discounts)).to.deep.equal(
        off.map(amount => (amount === 0 ? [] : [{id, amount, type: 'COUPON', couponId: id, couponCode: code}])),
      );
      expect(body).to.deep.include({shippingCostTotal: 9.5 - offShipping, shippingCostBeforeDiscount: 9.5, subtotal: 58.75});
      expect(body.cart).to.deep.include({baseAmount: 58.75, cartAmount: 58.75 - offGoods});
      expect(body.grandTotal).to.be.closeTo(sumOfParts(body, offGoods), 0.001);
    });
  }

  it('counts once, and never takes more than the goods are worth', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) line.price = 4;
    });
    await redeem(shop, 'FIVER');
    const {body} = await redeem(shop, 'FIVER');
    expect(body.coupons.map(({discountedAmount}) => discountedAmount)).to.deep.equal([4]);
    expect(body.grandTotal).to.equal(0);
  });

  it('off each item takes no more than the item costs (store-api 3.1, per_item_discount)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) if (line.name === 'Blue mug') line.price = 0.4;
    });
    const {body} = await redeem(shop, 'ONEOFF');
    // Two hampers and a mug; what comes with the hampers costs nothing.
    expect(body.coupons.map(({discountedAmount}) => discountedAmount)).to.deep.equal([2.4]);
  });

  it('beside others finds what those before it left, down to nothing', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) line.price = 5.5;
    });
    for (const code of ['FIVER', 'TENOFF', 'ONEOFF']) await redeem(shop, code);
    const {coupons, grandTotal} = await priced(shop);
    expect(coupons.map(({discountedAmount}) => discountedAmount)).to.deep.equal([5, 0.5, 0]);
    expect(grandTotal).to.equal(0);
  });

  it('on shipping finds what promotions and the coupons before it left (a choice)', async () => {
    const shop = await split();
    await redeem(shop, 'SHIP5');
    const {body} = await redeem(shop, 'SHIPFREE');
    expect(body.coupons.map(({discountedAmount}) => discountedAmount)).to.deep.equal([5, 4.5]);
    expect(body.consignments[1]?.couponDiscounts).to.deep.equal([
      {code: 'SHIP5', amount: 0.5},
      {code: 'SHIPFREE', amount: 4.5},
    ]);
    expect(body.shippingCostTotal).to.equal(0);
  });

  it('over an amount of shipping is spent in whole cents', async () => {
    const shop = await split();
    await chargeAll(shop, 4.9);
    const {body} = await redeem(shop, 'SHIP5');
    expect(body.consignments.map(({couponDiscounts}) => couponDiscounts.map(({amount}) => amount))).to.deep.equal([[4.9], [0.1]]);
  });

  for (const consignmentOrder of ['by-id', 'insertion'] as const) {
    it(`over an amount of shipping is spent by id, whichever consignment was written last (consignmentOrder ${consignmentOrder})`, async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments', behaviours: {consignmentOrder}});
      await redeem(shop, 'SHIP5');
      const {id} = shop.consignment(0);
      await shop.put(id, {address: {...shop.consignment(0).address, company: 'Analytical Engines'}});
      const costs = Object.fromEntries((await priced(shop)).consignments.map(consignment => [consignment.id, consignment.shippingCost]));
      expect(costs[id]).to.equal(0);
    });
  }

  it('takes nothing off shipping that is not selected yet (store-api 4.11)', async () => {
    const {body} = await redeem(await ShopDriver.open({scenario: 'one-with-all'}), 'SHIPFREE');
    expect(body.coupons.map(({discountedAmount}) => discountedAmount)).to.deep.equal([0]);
    expect(body.consignments[0]?.discounts).to.deep.equal([]);
  });

  it('is known in any case, and taken back so (a choice)', async () => {
    const shop = await split();
    expect((await redeem(shop, ' fiver ')).body.coupons.map(({code}) => code)).to.deep.equal(['FIVER']);
    expect((await onCheckout(shop, 'DELETE', '/coupons/fiver')).body.coupons).to.deep.equal([]);
  });

  it('that is unknown is 400, one that was not redeemed cannot be taken back', async () => {
    const shop = await ShopDriver.open();
    expect((await redeem(shop, 'NOSUCH')).status).to.equal(400);
    expect((await onCheckout(shop, 'DELETE', '/coupons/TENOFF')).status).to.equal(404);
  });
});

describe('the share of a coupon that a line gets', () => {
  const lines = fc.array(
    fc.record({price: fc.integer({min: 0, max: 9999}).map(cents => cents / 100), quantity: fc.integer({min: 1, max: 7})}),
    {minLength: 1, maxLength: 8},
  );
  const codes = fc.shuffledSubarray(['TENOFF', 'FIVER', 'ONEOFF'], {minLength: 1});

  function withLines(state: StoreState, wanted: readonly {price: number; quantity: number}[]): StoreState['checkout'] {
    const {checkout} = state;
    const [model] = checkout?.lines ?? [];
    if (checkout === null || model === undefined) return null;
    checkout.lines = wanted.map((line, index) => ({...model, ...line, id: `line ${index}`}));
    return checkout;
  }

  const inCents = (amount: number): number => Math.round(amount * 100);

  it('adds up to the coupon, and leaves no line below nothing (store-api 3.2, couponAmount)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    fc.assert(
      fc.property(lines, codes, (wanted, couponCodes) => {
        const state = shop.store.snapshot();
        const checkout = withLines(state, wanted);
        if (checkout === null) throw new Error('The scenario has no line to copy.');
        checkout.couponCodes = couponCodes;
        const {coupons, discount} = totalsOf(state, checkout);
        for (const {amount, shares} of coupons) {
          expect([...shares.values()].reduce((sum, share) => sum + inCents(share), 0)).to.equal(inCents(amount));
          expect(Math.min(...shares.values())).to.be.at.least(0);
        }
        const offLines = checkout.lines.map(line => couponsOn(line, coupons).reduce((sum, off) => sum + inCents(off.discountedAmount), 0));
        checkout.lines.forEach((line, index) => {
          expect(offLines[index]).to.be.at.most(inCents(line.price * line.quantity));
        });
        expect(offLines.reduce((sum, off) => sum + off, 0)).to.equal(inCents(discount));
      }),
      {seed: 11, numRuns: 300},
    );
  });

  it('names each coupon that takes something off it, and no other (store-api 3.2, discounts)', async () => {
    const shop = await ShopDriver.open();
    for (const code of ['SHIPFREE', 'ONEOFF', 'FIVER']) await redeem(shop, code);
    const state = shop.store.snapshot();
    if (state.checkout === null) throw new Error('The scenario has a checkout.');
    const {coupons} = totalsOf(state, state.checkout);
    const [mugs] = state.checkout.lines;
    // Three mugs at 36.00 of 58.75: three dollars, then 33.00 of the 52.75 that are left.
    expect(mugs === undefined ? null : couponsOn(mugs, coupons)).to.deep.equal([
      {id: 4, discountedAmount: 3},
      {id: 2, discountedAmount: 3.13},
    ]);
  });
});

describe('a gift certificate', () => {
  const present = (shop: ShopDriver, giftCertificateCode: unknown): Promise<Answered<Priced>> =>
    onCheckout(shop, 'POST', '/gift-certificates', {giftCertificateCode});

  it('pays, then store credit does, and the grand total stays (store-api 2.5)', async () => {
    const shop = await ShopDriver.open();
    const {grandTotal} = shop.checkout;
    const paid = await present(shop, 'GIFT-25');
    expect(paid.body.giftCertificates).to.deep.equal([{code: 'GIFT-25', balance: 25, remaining: 0, used: 25, purchaseDate: '2026-01-05'}]);
    expect([paid.body.grandTotal, paid.body.outstandingBalance]).to.deep.equal([grandTotal, grandTotal - 25]);
    const credited = await onCheckout(shop, 'POST', '/store-credit');
    expect(credited.body).to.deep.include({isStoreCreditApplied: true, outstandingBalance: grandTotal - 40});
    const back = await onCheckout(shop, 'DELETE', '/gift-certificates/gift-25');
    expect([back.body.giftCertificates, back.body.outstandingBalance]).to.deep.equal([[], grandTotal - 15]);
    expect((await onCheckout(shop, 'DELETE', '/store-credit')).body.outstandingBalance).to.equal(grandTotal);
  });

  it('is used up to the total alone, and counts once', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await present(shop, 'GIFT-25');
    const {body} = await present(shop, 'gift-25');
    expect(body.giftCertificates.map(({used, remaining}) => [used, remaining])).to.deep.equal([[12, 13]]);
    const credited = await onCheckout(shop, 'POST', '/store-credit');
    expect(credited.body.outstandingBalance).to.equal(0);
  });

  it('pays what another one left to pay, and no more', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await shop.arrange(state => {
      state.giftCertificates = [8, 10, 5].map((balance, index) => ({code: `GIFT-${index}`, balance, purchaseDate: ''}));
    });
    for (const code of ['GIFT-2', 'GIFT-0', 'GIFT-1']) await present(shop, code);
    const {giftCertificates, outstandingBalance} = await priced(shop);
    expect(giftCertificates.map(({used, remaining}) => [used, remaining])).to.deep.equal([
      [8, 0],
      [4, 6],
      [0, 5],
    ]);
    expect(outstandingBalance).to.equal(0);
  });

  it('that is wrong is 400 (store-api 8b)', async () => {
    expect((await present(await ShopDriver.open(), 'GIFT-26')).status).to.equal(400);
  });

  it('never pays for certificates that are bought (store-api 2.5)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    const person = {name: 'Ada', email: 'ada@shopper.example'};
    const giftCertificates = [{theme: 'General', amount: 50, quantity: 1, name: 'A present', sender: person, recipient: person}];
    await onCart(shop, 'POST', '/items', {giftCertificates});
    const {body} = await present(shop, 'GIFT-25');
    expect(body).to.deep.include({grandTotal: 62, outstandingBalance: 50});
    const alone = await onCheckout(shop, 'DELETE', `/carts/${shop.store.checkoutId}/items/${shop.line('Blue mug').id}`);
    expect(alone.body).to.deep.include({grandTotal: 50, outstandingBalance: 50});
    await onCheckout(shop, 'DELETE', '/gift-certificates/GIFT-25');
    expect((await present(shop, 'GIFT-25')).status).to.equal(400);
  });

  it('may be looked for under 20 codes in an hour, wrong ones counted and known ones not again (store-api 2.5, 5)', async () => {
    const shop = await ShopDriver.open({now: 0});
    for (let count = 1; count < 20; count += 1) expect((await present(shop, `WRONG-${count}`)).status).to.equal(400);
    expect((await present(shop, 'GIFT-25')).status).to.equal(200);
    const before = shop.store.snapshot();
    expect((await present(shop, 'WRONG-20')).status).to.equal(429);
    expect(shop.store.snapshot()).to.deep.equal(before);
    expect((await present(shop, ' wrong-1 ')).status).to.equal(400);
    expect((await present(shop, 'GIFT-25')).status).to.equal(200);
  });

  it('may be looked for again an hour later (store-api 5)', async () => {
    const shop = await ShopDriver.open({now: 0});
    await present(shop, 'WRONG-0');
    shop.store.act({kind: 'advance-clock', ms: 30 * MINUTE});
    for (let count = 1; count < 20; count += 1) await present(shop, `WRONG-${count}`);
    expect((await present(shop, 'WRONG-20')).status).to.equal(429);
    shop.store.act({kind: 'advance-clock', ms: 30 * MINUTE - 1});
    expect((await present(shop, 'WRONG-20')).status).to.equal(429);
    shop.store.act({kind: 'advance-clock', ms: 1});
    expect((await present(shop, 'WRONG-20')).status).to.equal(400);
    expect((await present(shop, 'WRONG-21')).status).to.equal(429);
  });
});

describe('store credit', () => {
  it('is all there is, up to the total (store-api 2.5)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    const {body} = await onCheckout(shop, 'POST', '/store-credit');
    expect(body).to.deep.include({grandTotal: 12, outstandingBalance: 0, isStoreCreditApplied: true});
  });

  it('compares a version (store-api 2.5, 4.9)', async () => {
    const shop = await ShopDriver.open();
    const {version} = shop.checkout;
    expect((await onCheckout(shop, 'POST', '/store-credit', {version})).status).to.equal(200);
    expect((await onCheckout(shop, 'DELETE', '/store-credit', {version})).status).to.equal(409);
  });

  it('is nothing for a guest, though it may be applied (store-api 8b)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    const {status, body} = await onCheckout(shop, 'POST', '/store-credit');
    expect(status).to.equal(200);
    expect(body.outstandingBalance).to.equal(body.grandTotal);
  });
});

describe('the proof of being no robot', () => {
  it('is any token, and is asked for until it is given (store-api 2.5, 3.1)', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      if (state.checkout !== null) state.checkout.needsSpamCheck = true;
    });
    expect(shop.checkout).to.deep.include({shouldExecuteSpamCheck: true});
    expect((await onCheckout(shop, 'POST', '/spam-protection', {token: ''})).status).to.equal(422);
    expect((await onCheckout(shop, 'POST', '/spam-protection', {token: 'human'})).body).to.deep.include({shouldExecuteSpamCheck: false});
  });
});
