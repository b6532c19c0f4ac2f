/** Prices of each delivery, free shipping kept and lost, what splitting adds and combining saves: all from the store's figures (R13, R26). */
import {expect} from 'chai';
import {combiningSaves, deliveryPrices, splittingAdds} from '../../src/session/prices.js';
import {type DeskOptions, type Name, people, SessionDesk, type Shares} from '../support/session-desk.js';

async function saved(shares: Shares, options: DeskOptions = {}): Promise<SessionDesk> {
  const desk = await SessionDesk.open(options);
  desk.plan(shares);
  await desk.rest();
  return desk;
}

const prices = (desk: SessionDesk, name: Name) => deliveryPrices(desk.state).get(desk.idOf(name));
const adaAndBen: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

describe('the price of a delivery', () => {
  it('is what its goods cost, and what the store charges for shipping', async () => {
    const desk = await saved(adaAndBen);
    const {products} = desk.state.basket;
    const unit = (name: string) => products.find(product => product.name === name)?.unitPrice ?? NaN;
    expect(prices(desk, 'Ada')).to.deep.equal({
      goods: Math.round((2 * unit('Blue mug') + unit('Tea towel')) * 100) / 100,
      shipping: 4.5,
      shippingBeforeDiscount: 4.5,
      areConfirmed: true,
      handling: 0,
      discounts: [],
      freeShipping: null,
    });
    const all = [...deliveryPrices(desk.state).values()];
    expect(all.reduce((sum, {shipping}) => sum + (shipping ?? 0), 0)).to.equal(desk.sums.shipping);
    expect(all.reduce((sum, {goods}) => sum + goods, 0)).to.be.at.most(desk.sums.goods);
  });

  it('is a quote until the store has the option selected, and nothing before there is one', async () => {
    const desk = await SessionDesk.open();
    desk.plan(adaAndBen);
    expect(prices(desk, 'Ada')).to.include({shipping: null, areConfirmed: false});
    await desk.pass(700);
    expect(prices(desk, 'Ada')).to.include({shipping: 4.5, areConfirmed: false});
    desk.give('towel', 1, 'Ben');
    expect(prices(desk, 'Ada'), 'of what it was before the edit').to.include({shipping: null});
  });

  it('has handling where the zone shows it apart', async () => {
    const desk = await SessionDesk.open();
    desk.add('Ada', {...people.Ada, countryCode: 'FR', city: 'Paris', postalCode: '75001'});
    await desk.rest();
    expect(prices(desk, 'Ada')).to.include({handling: 2, areConfirmed: true});
  });

  it('names the coupon that frees it, and who is charged all the same', async () => {
    const desk = await saved(adaAndBen);
    await desk.untilDone(desk.session.redeem('UKFREE'));
    expect(prices(desk, 'Ada')).to.deep.include({
      shipping: 0,
      shippingBeforeDiscount: 4.5,
      discounts: [{code: 'UKFREE', amount: 4.5}],
      freeShipping: {kind: 'kept', code: 'UKFREE'},
    });
    expect(prices(desk, 'Ben')).to.deep.include({shipping: 5, discounts: [], freeShipping: {kind: 'lost', code: 'UKFREE'}});
  });

  it('is free by the store’s own promotion for one and not for the other', async () => {
    const desk = await saved(adaAndBen, {scenario: 'free-shipping'});
    expect(prices(desk, 'Ben')).to.deep.include({
      shipping: 0,
      discounts: [{code: null, amount: 5}],
      freeShipping: {kind: 'kept', code: null},
    });
    expect(prices(desk, 'Ada')?.freeShipping).to.deep.equal({kind: 'lost', code: null});
  });
});

describe('what splitting adds (R26)', () => {
  it('is the difference to what this basket was charged for one address, and asks nothing for it', async () => {
    const desk = await saved({Ada: {mug: 3, towel: 1, notebook: 1}});
    expect(splittingAdds(desk.state), 'while it goes to one').to.equal(null);
    expect(desk.state.togetherQuote).to.include({quoted: 4.5, charged: 4.5});
    desk.give('mug', 1, 'Ben');
    expect(splittingAdds(desk.state), 'while not everything is quoted').to.equal(null);
    await desk.pass(700);
    expect(splittingAdds(desk.state)).to.equal(5);
    const before = desk.requests().length;
    expect(splittingAdds(desk.state)).to.equal(5);
    expect(desk.requests()).to.have.length(before);
    await desk.rest();
    expect(splittingAdds(desk.state)).to.equal(5);
    desk.choose('Ben', 'Express');
    await desk.rest();
    expect(splittingAdds(desk.state)).to.equal(12);
  });

  it('is known from a quote, too, and at an opening that finds one consignment', async () => {
    const desk = await SessionDesk.open({scenario: 'one-with-all'});
    expect(desk.state.togetherQuote).to.include({charged: null});
    desk.give('mug', 1, 'Ben');
    await desk.rest();
    expect(splittingAdds(desk.state)).to.equal(5);
  });

  it('is not said where this basket was never quoted to one address: not at all, other goods, or without the coupon', async () => {
    expect(splittingAdds((await saved(adaAndBen)).state)).to.equal(null);
    const desk = await saved({Ada: {mug: 3, towel: 1, notebook: 1}});
    desk.give('mug', 1, 'Ben');
    await desk.rest();
    await desk.untilDone(desk.session.redeem('SHIPFREE'));
    expect(splittingAdds(desk.state)).to.equal(null);
    await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'SHIPFREE', wanted: false}));
    expect(splittingAdds(desk.state)).to.equal(5);
    desk.act({kind: 'add-line', productId: 105, quantity: 1});
    await desk.session.refresh();
    await desk.rest();
    expect(splittingAdds(desk.state)).to.equal(null);
  });

  it('is what is charged after discounts where both were charged', async () => {
    const desk = await saved({Ada: {mug: 3, towel: 1, notebook: 1}});
    await desk.untilDone(desk.session.redeem('UKFREE'));
    desk.give('mug', 1, 'Ben');
    await desk.rest();
    expect(splittingAdds(desk.state)).to.equal(5);
    desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: {...people.Ada, firstName: 'Bea', address1: '1 Other Street'}});
    await desk.rest();
    expect(splittingAdds(desk.state)).to.equal(0);
  });
});

describe('what combining saves', () => {
  it('is at most the shipping of the second of two deliveries to one address', async () => {
    const desk = await saved(adaAndBen);
    expect(combiningSaves(desk.state)).to.deep.equal([]);
    const [ada, ben] = [desk.idOf('Ada'), desk.idOf('Ben')];
    desk.session.edit({kind: 'set-address', id: ben, address: people.Ada});
    await desk.rest();
    expect(combiningSaves(desk.state), 'nobody knows before it is sent (R7)').to.deep.equal([]);
    desk.session.keepApart(ben);
    await desk.rest();
    expect(combiningSaves(desk.state)).to.deep.equal([{into: ada, from: ben, savesUpTo: 4.5}]);
    await desk.untilDone(desk.session.redeem('UKFREE'));
    expect(combiningSaves(desk.state), 'nothing is to be saved where it is free').to.deep.equal([]);
  });
});
