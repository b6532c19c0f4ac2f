/** Lines a promotion added follow the store; one whose delivery is gone is named with the first that is left (R5). */
import {expect} from 'chai';
import {type Behaviours, EmulatedStore} from '../../src/emulator/index.js';
import {SessionDesk} from '../support/session-desk.js';

/** Two consignments, with a free candle in Ben's. */
async function withCandleAtBens(behaviours: Partial<Behaviours>): Promise<SessionDesk> {
  const store = new EmulatedStore({scenario: 'two-consignments', behaviours});
  const state = store.snapshot();
  const [mug] = state.checkout?.lines ?? [];
  if (!mug || !state.checkout) throw new Error('The scenario has no lines.');
  state.checkout.lines.push({
    ...mug,
    id: 'candle',
    productId: 900,
    variantId: 901,
    name: 'candle',
    price: 0,
    quantity: 1,
    addedByPromotion: true,
  });
  const [, bens] = state.checkout.consignments;
  bens?.lineItemIds.push('candle');
  store.restore(state);
  return SessionDesk.open({store});
}

const holderOf = (desk: SessionDesk) =>
  desk.state.checkout.consignments.find(({lineItemIds}) => lineItemIds.includes('candle'))?.address.firstName;

const removeBen = (desk: SessionDesk) => {
  const ben = desk.state.plan.deliveries[1];
  if (ben) desk.session.edit({kind: 'remove-delivery', id: ben.id});
};

describe('a gift whose delivery is removed', () => {
  it('is shown as fixed, and is nobody’s portion', async () => {
    const desk = await withCandleAtBens({});
    expect(desk.state.basket.fixed).to.deep.include({name: 'candle', quantity: 1, reason: 'promotion'});
    expect(desk.state.plan.deliveries).to.have.length(2);
  });

  it('goes with the first delivery that is left, and the shopper can continue', async () => {
    const desk = await withCandleAtBens({});
    removeBen(desk);
    expect((await desk.leaveForSure()).kind).to.equal('ready');
    expect(holderOf(desk)).to.equal('Ada');
    expect(desk.state.checkout.consignments).to.have.length(1);
  });

  for (const namedGiftLine of ['refused', 'ignored'] as const) {
    it(`stops with a sentence about the gift where the store keeps it where it is (namedGiftLine ${namedGiftLine})`, async () => {
      const desk = await withCandleAtBens({namedGiftLine});
      removeBen(desk);
      expect((await desk.leave()).kind).to.equal('stopped');
      expect(desk.state.activity).to.deep.equal({kind: 'stopped', why: {kind: 'gift-stays', product: 'candle'}});
      expect(desk.writes().length).to.be.at.most(6);
      desk.session.undo();
      expect((await desk.leaveForSure()).kind).to.equal('ready');
    });
  }
});
