/** Prices that explain themselves: estimates that are called so (R13), what splitting and combining do (R26), what pays, what each delivery costs. */
import {expect} from 'chai';
import type {Scenario, StoreOptions} from '../../src/emulator/index.js';
import {scenarioTable} from '../../src/emulator/scenarios/scenarios.js';
import {freeShippingOver30} from '../../src/emulator/scenarios/vouchers.js';
import type {CheckoutSession, Portions} from '../../src/index.js';
import {until} from '../journeys/finding.js';
import {below, drawn, written} from '../support/drawn.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';
import {people} from '../support/wishes.js';
import {planAtOnce} from '../support/plan-at-once.js';

interface Summed {
  readonly shop: PlacedCheckout;
  readonly session: CheckoutSession;
  /** The lines of the summary, or of a delivery's costs. */
  lines(within?: string, nth?: number): Promise<string[]>;
}

async function summed(scenario: StoreOptions['scenario']): Promise<Summed> {
  const shop = await placeCheckout({scenario: scenario ?? 'default'});
  const {session} = shop.element;
  if (!session) throw new Error('There is no session.');
  return {
    shop,
    session,
    lines: async (within = 'multidrop-summary', nth = 0) => {
      await shop.element.updateComplete;
      const place = await drawn(shop.element, within, nth);
      const [list] = below(place, 'dl');
      return [...(list?.children ?? [])].map(written);
    },
  };
}

/** Everything of the basket, or everything but a mug, and the mug. */
function shares({shop: {open}}: Summed): {
  all: Portions;
  rest: Portions;
  mug: Portions;
} {
  const all = Object.fromEntries(open.basket.products.map(({key, quantity}) => [key, quantity]));
  const [first] = open.basket.products;
  if (!first) throw new Error('The basket is empty.');
  return {all, rest: {...all, [first.key]: first.quantity - 1}, mug: {[first.key]: 1}};
}

const overThirty: Scenario = {
  ...scenarioTable['two-consignments'],
  shop: state => {
    state.promotions = [{...freeShippingOver30, minimumSubtotal: 20}];
  },
};

describe('prices in the summary and in each delivery', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('are the store’s once every wish is confirmed, and name no estimate then (R13)', async () => {
    const {lines} = await summed('two-consignments');
    expect(await lines()).to.deep.equal(['Items $58.75', 'Shipping $9.50', 'Tax $8.29', 'Total $76.54']);
  });

  it('are an estimate before, which coupons and certificates make no total (R13)', async () => {
    const {lines, session} = await summed('one-with-all');
    expect(await lines()).to.deep.equal(['Items $58.75', 'Shipping estimate $4.50', 'Tax worked out next', 'Estimate before tax $63.25']);
    await session.redeem('SHIPFREE');
    await session.redeem('GIFT-25');
    expect((await lines()).at(-1)).to.equal('Estimate before discounts and tax $63.25');
    expect((await lines()).join())
      .to.not.contain('Total')
      .and.not.contain('Left to pay');
  });

  it('say what splitting adds, and what it saves, once the basket was quoted to one address (R26)', async () => {
    const shop = await summed('default');
    const {all, rest, mug} = shares(shop);
    planAtOnce(shop.session, [{address: people.Ada, portions: all}]);
    await until(() => shop.shop.open.togetherQuote ?? undefined, 'the price of one parcel');
    expect((await shop.lines()).join()).to.not.contain('plitting');
    planAtOnce(shop.session, [
      {address: people.Ada, portions: rest},
      {address: people.Ben, portions: mug},
    ]);
    const note = await drawn(shop.shop.element, '.note');
    expect(written(note.closest('div'))).to.equal('Shipping estimate splitting adds $5.00 $9.50');
  });

  it('say how many parcels free shipping reaches, and which', async () => {
    const {lines} = await summed(overThirty);
    expect(await lines()).to.include('Shipping Free shipping applies to 1 of 2 parcels $4.50');
    const told = async (nth: number) =>
      written((await drawn(document.body, 'multidrop-delivery-costs', nth)).shadowRoot?.querySelector('p'));
    expect(await told(0)).to.equal('Free shipping does not reach this delivery.');
    expect(await told(1)).to.equal('The shop ships this delivery free.');
  });

  it('show what certificates and credit pay, and what is left', async () => {
    const {lines, session, shop} = await summed('two-consignments');
    await session.redeem('TENOFF');
    await session.redeem('GIFT-25');
    await session.redeem({kind: 'store-credit', wanted: true});
    const {total} = shop.open.checkout.totals;
    const all = await lines();
    expect(all).to.include('Discounts -$5.88');
    expect(all.slice(-4)).to.deep.equal([
      `Total $${total.toFixed(2)}`,
      'Gift certificate GIFT-25 -$25.00',
      'Store credit -$15.00',
      `Left to pay $${(total - 40).toFixed(2)}`,
    ]);
  });

  it('tell each delivery’s parts, with the coupon that frees one and not the other; nothing is added up', async () => {
    const {lines, session} = await summed('two-consignments');
    await session.redeem('UKFREE');
    expect(await lines('multidrop-delivery-costs', 0)).to.deep.equal([
      'Items $33.50',
      'Shipping before discounts $4.50',
      'Coupon UKFREE -$4.50',
      'Shipping Free',
    ]);
    expect(await lines('multidrop-delivery-costs', 1)).to.deep.equal(['Items $19.25', 'Shipping $5.00']);
    const [first, second] = below(document.body, 'multidrop-delivery-costs');
    expect(written(first?.shadowRoot?.querySelector('summary'))).to.equal('What Ada Lovelace’s delivery costs');
    expect(written(second?.shadowRoot?.querySelector('p'))).to.equal('UKFREE does not make shipping free for this delivery.');
  });

  it('tell what combining two deliveries to one address would save at most (R7, R26)', async () => {
    const shop = await summed('default');
    const {rest, mug} = shares(shop);
    planAtOnce(shop.session, [
      {address: people.Ada, portions: rest},
      {address: people.Ada, portions: mug},
    ]);
    const messages = () => below(shop.shop.element, '.message p').map(written);
    expect(messages()).to.deep.equal([]);
    await until(() => messages().some(text => text.includes('up to')), 'what it saves');
    expect(messages()).to.deep.equal([
      'This is the same address as Ada Lovelace (London) 1’s. As two deliveries they are packed and charged twice. Combining saves up to $4.50.',
    ]);
  });
});
