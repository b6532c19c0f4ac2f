/** What a delivery costs by the store's answer, and whether its shipping is free (R13). */
import {expect} from 'chai';
import type {Consignment, Coupon} from '../../src/domain/checkout.js';
import {chargedFor, goodsIn, quotedFor} from '../../src/domain/delivery-prices.js';
import {basket, checkout, consignment, line, pickupInStore, portions, pounds, standard} from '../support/samples.js';

const paid = consignment('Ada', ['mug'], {selected: standard, shippingCost: 5, shippingCostBeforeDiscount: 5, handlingCost: 1});
const free = consignment('Ben', ['mug'], {selected: standard, shippingCost: 0, shippingCostBeforeDiscount: 5});
const coupon: Coupon = {code: 'SHIPFREE', displayName: 'Free shipping', amount: 5, freesShipping: true};

function freeShipping(one: Consignment, others: readonly Consignment[] = [], coupons: readonly Coupon[] = []) {
  return chargedFor(one, checkout({lineItems: [], consignments: [one, ...others], coupons})).freeShipping;
}

describe('goods', () => {
  it('cost their units at the store’s prices, without the dust of fractions', () => {
    const goods = basket(line('mug', 3, {unitPrice: 0.1}), line('towel', 1, {unitPrice: 0.2}));
    expect(goodsIn(portions({mug: 3, towel: 1}), goods, pounds)).to.equal(0.5);
    expect(goodsIn({}, goods, pounds)).to.equal(0);
  });
});

describe('shipping', () => {
  it('is what is charged, before discounts and after, with handling', () => {
    expect(chargedFor({...paid, shippingCost: 3, shippingDiscounts: [{code: 'TWO', amount: 2}]}, checkout({lineItems: []}))).to.deep.equal({
      shipping: 3,
      shippingBeforeDiscount: 5,
      areConfirmed: true,
      handling: 1,
      discounts: [{code: 'TWO', amount: 2}],
      freeShipping: null,
    });
  });

  it('is the quote while nothing is charged, or not known', () => {
    expect(quotedFor(standard)).to.include({shipping: 5, areConfirmed: false});
    expect(quotedFor(null)).to.include({shipping: null, areConfirmed: false});
  });
});

describe('free shipping', () => {
  it('is kept where nothing is charged for a parcel that is sent', () => {
    expect(freeShipping(free)).to.deep.equal({kind: 'kept', code: null});
    expect(freeShipping({...free, shippingDiscounts: [{code: 'SHIPFREE', amount: 5}]})).to.deep.equal({kind: 'kept', code: 'SHIPFREE'});
    expect(freeShipping({...free, selected: pickupInStore, isPickup: true})).to.equal(null);
    expect(freeShipping({...free, selected: null}), 'nothing is selected').to.equal(null);
  });

  it('is lost where somebody else has it, or a coupon promises it', () => {
    expect(freeShipping(paid, [free])).to.deep.equal({kind: 'lost', code: null});
    expect(freeShipping(paid, [], [coupon])).to.deep.equal({kind: 'lost', code: 'SHIPFREE'});
    expect(freeShipping(paid, [consignment('Cleo', ['mug'])], [{...coupon, freesShipping: false}])).to.equal(null);
  });
});
