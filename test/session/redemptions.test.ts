/** Coupons, gift certificates and store credit: one request at a time with all else, and a code that is not taken loses nothing (R15). */
import {expect} from 'chai';
import {FakeLocks} from '../support/fake-locks.js';
import {type DeskOptions, SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

const open = (options: DeskOptions = {}) => SessionDesk.open(options);

/** Everything is saved, and what is asked from here on is about codes. */
async function saved(options: DeskOptions = {}): Promise<SessionDesk> {
  const desk = await open(options);
  desk.plan(twoPeople);
  await desk.leaveForSure();
  return desk;
}

const asked = (desk: SessionDesk, since: number) =>
  desk
    .requests()
    .slice(since)
    .map(({method, path}) => `${method} ${path.replace(/^.*\/checkouts\/[^/]*\/?/, '') || 'checkout'}`);

const codes = ({state}: SessionDesk) => [...state.checkout.coupons, ...state.checkout.certificates].map(({code}) => code);
const refused = ({state}: SessionDesk) => state.redemption.refused;

describe('a coupon', () => {
  it('is redeemed in one request, answers with the whole checkout, and can be taken back', async () => {
    const desk = await saved();
    const before = desk.requests().length;
    const {total} = desk.sums;
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: ' tenoff ', wanted: true}))).to.equal(true);
    expect(desk.state.checkout.coupons).to.deep.equal([
      {code: 'TENOFF', displayName: 'Ten per cent off', amount: desk.state.checkout.coupons[0]?.amount, freesShipping: false},
    ]);
    expect(desk.sums.total).to.be.lessThan(total ?? 0);
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: false}))).to.equal(true);
    expect(desk.state.checkout.coupons).to.deep.equal([]);
    expect(desk.sums.total).to.equal(total);
    expect(asked(desk, before)).to.deep.equal(['POST coupons', 'DELETE coupons/TENOFF']);
    expect(desk.state.redemption).to.deep.equal({pending: [], refused: null});
  });

  it('sends nothing of the plan where the shopper did nothing else (R1), and no request where there is nothing to do', async () => {
    const desk = await open({scenario: 'one-with-all'});
    await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}));
    await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'tenoff', wanted: true}));
    await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'FIVER', wanted: false}));
    expect(await desk.session.redeem({kind: 'coupon', code: '  ', wanted: true})).to.equal(false);
    await desk.rest();
    expect(desk.writes().map(({method, path}) => `${method} ${path.split('/').at(-1)}`)).to.deep.equal(['POST coupons']);
  });

  it('is no part of the plan and its history (R9)', async () => {
    const desk = await saved();
    const {plan, history} = desk.state;
    await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'SHIPFREE', wanted: true}));
    expect(desk.state).to.include({plan, history});
    desk.session.undo();
    await desk.rest();
    expect(codes(desk)).to.deep.equal(['SHIPFREE']);
  });

  it('that the store does not know is told with its sentence, and everything else goes on', async () => {
    const desk = await saved();
    const {checkout, plan} = desk.state;
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'NOPE', wanted: true}))).to.equal(false);
    expect(refused(desk)).to.deep.equal({
      redemption: {kind: 'coupon', code: 'NOPE', wanted: true},
      reason: 'unknown-code',
      storeWords: 'The coupon "NOPE" is not valid.',
    });
    expect(desk.state).to.include({checkout, plan});
    expect(desk.state.activity.kind).to.equal('idle');
    await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'FIVER', wanted: true}));
    expect(refused(desk)).to.equal(null);
  });

  for (const [status, reads] of [
    [400, 0],
    [422, 0],
    [404, 1],
  ] as const) {
    it(`refused with ${status} is unknown${reads ? ', once a read has shown that the basket is there' : ''}`, async () => {
      const desk = await saved();
      desk.break({kind: 'status', status, match: {path: '/coupons'}});
      const before = desk.requests().length;
      expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(false);
      expect(refused(desk)?.reason).to.equal('unknown-code');
      expect(asked(desk, before)).to.deep.equal(['POST coupons', ...(reads ? ['GET checkout'] : [])]);
    });
  }

  it('that meets a conflict is asked for once more after one read, and not for ever', async () => {
    const desk = await saved();
    desk.break({kind: 'status', status: 409, match: {path: '/coupons'}});
    let before = desk.requests().length;
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(true);
    expect(asked(desk, before)).to.deep.equal(['POST coupons', 'GET checkout', 'POST coupons']);
    desk.break({kind: 'status', status: 409, match: {path: '/coupons'}, times: 'always'});
    before = desk.requests().length;
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'FIVER', wanted: true}))).to.equal(false);
    expect(refused(desk)?.reason).to.equal('conflict');
    expect(asked(desk, before).filter(request => request === 'POST coupons')).to.have.length(3);
    expect(desk.requests().at(-2)?.body, 'after two conflicts in a row (R17)').not.to.have.property('version');
  });

  it('whose answer is lost is looked for by one read, and not redeemed twice (R15)', async () => {
    const desk = await saved();
    desk.break({kind: 'lose-answer', match: {path: '/coupons'}});
    const before = desk.requests().length;
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(true);
    expect(asked(desk, before)).to.deep.equal(['POST coupons', 'GET checkout']);
    expect(codes(desk)).to.deep.equal(['TENOFF']);
  });

  it('whose request is lost goes once more after the read, then is given up', async () => {
    const desk = await saved();
    desk.break({kind: 'lose-request', match: {path: '/coupons'}});
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(true);
    for (let nth = 1; nth <= 2; nth++) desk.break({kind: 'lose-request', match: {path: '/coupons'}, nth});
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'FIVER', wanted: true}))).to.equal(false);
    expect(refused(desk)?.reason).to.equal('unreachable');
    expect(desk.state.activity.kind).to.equal('idle');
  });

  it('waits where the store asks for time', async () => {
    const desk = await saved();
    desk.break({kind: 'status', status: 429, headers: {'retry-after': '5'}, match: {path: '/coupons'}});
    const before = desk.clock.now();
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(true);
    expect(desk.clock.now() - before).to.be.at.least(5000);
  });

  it('is given up with the session, and the loop stops for that', async () => {
    const desk = await saved({behaviours: {expiredSession: '401'}});
    desk.act({kind: 'expire-session'});
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(false);
    expect(refused(desk)?.reason).to.equal('signed-out');
    expect(desk.state.activity.kind).to.equal('stopped');
    expect(desk.state.redemption.pending).to.deep.equal([]);
  });

  it('is given up where the read that was to tell fails', async () => {
    const desk = await saved();
    desk.act({kind: 'expire-session'});
    expect(await desk.untilDone(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}))).to.equal(false);
    expect(refused(desk)?.reason).to.equal('gone');
  });
});

describe('a code of which nobody says what it is', () => {
  it('is a coupon’s, or else a gift certificate’s', async () => {
    const desk = await saved();
    const before = desk.requests().length;
    expect(await desk.untilDone(desk.session.redeem('fiver'))).to.equal(true);
    expect(await desk.untilDone(desk.session.redeem('gift-25'))).to.equal(true);
    expect(codes(desk)).to.deep.equal(['FIVER', 'GIFT-25']);
    expect(asked(desk, before)).to.deep.equal(['POST coupons', 'POST coupons', 'POST gift-certificates']);
    expect(refused(desk)).to.equal(null);
  });

  it('is neither: told once, in the store’s first words', async () => {
    const desk = await saved();
    expect(await desk.untilDone(desk.session.redeem('NOPE'))).to.equal(false);
    expect(refused(desk)).to.deep.equal({
      redemption: {kind: 'code', code: 'NOPE'},
      reason: 'unknown-code',
      storeWords: 'The coupon "NOPE" is not valid.',
    });
  });

  it('is told as too many where the store takes no more codes for now, and nothing waits for that', async () => {
    const desk = await saved();
    for (let i = 0; i <= 20; i++) await desk.untilDone(desk.session.redeem(`NOPE-${i}`));
    expect(refused(desk)?.reason).to.equal('rate-limited');
    const before = desk.clock.now();
    desk.give('towel', 1, 'Ben');
    await desk.pass(700);
    expect(desk.clock.now() - before).to.equal(700);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });
});

describe('a gift certificate', () => {
  it('pays its part, says what is left on it, and can be taken back', async () => {
    const desk = await saved();
    const {outstandingBalance} = desk.state.checkout;
    await desk.untilDone(desk.session.redeem({kind: 'certificate', code: 'GIFT-25', wanted: true}));
    expect(desk.state.checkout.certificates).to.deep.equal([{code: 'GIFT-25', used: 25, remaining: 0}]);
    expect(desk.state.checkout.outstandingBalance).to.be.closeTo(outstandingBalance - 25, 1e-9);
    await desk.untilDone(desk.session.redeem({kind: 'certificate', code: 'GIFT-25', wanted: false}));
    expect(desk.state.checkout).to.deep.include({certificates: [], outstandingBalance});
  });
});

describe('store credit', () => {
  it('pays up to the total, after certificates, and can be taken back', async () => {
    const desk = await saved();
    const {storeCredit, outstandingBalance} = desk.state.checkout;
    expect(storeCredit).to.include({isApplied: false, used: 0});
    await desk.untilDone(desk.session.redeem({kind: 'certificate', code: 'GIFT-25', wanted: true}));
    await desk.untilDone(desk.session.redeem({kind: 'store-credit', wanted: true}));
    const used = Math.min(storeCredit.available, outstandingBalance - 25);
    expect(used).to.be.greaterThan(0);
    expect(desk.state.checkout.storeCredit).to.deep.equal({available: storeCredit.available, isApplied: true, used});
    expect(desk.state.checkout.outstandingBalance).to.be.closeTo(outstandingBalance - 25 - used, 1e-9);
    await desk.untilDone(desk.session.redeem({kind: 'store-credit', wanted: false}));
    expect(desk.state.checkout.storeCredit).to.include({isApplied: false, used: 0});
  });
});

describe('redeeming while other things go on', () => {
  it('takes its turn: never two requests at once, the code before what is still to be sent', async () => {
    const desk = await open();
    desk.plan(twoPeople);
    const coupons: Promise<boolean>[] = [];
    desk.onRequest = method => {
      if (method === 'POST' && coupons.length === 0) coupons.push(desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}));
    };
    await desk.rest();
    expect(await Promise.all(coupons)).to.deep.equal([true]);
    expect(desk.violations()).to.deep.equal([]);
    expect(desk.writes().map(({method, path}) => `${method} ${path.split('/').at(method === 'PUT' ? -2 : -1)}`)).to.deep.equal([
      'POST consignments',
      'POST coupons',
      'PUT consignments',
      'PUT consignments',
    ]);
  });

  it('waits its turn in the queue of its own kind', async () => {
    const desk = await saved();
    const all = [
      desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true}),
      desk.session.redeem({kind: 'certificate', code: 'GIFT-25', wanted: true}),
      desk.session.redeem({kind: 'store-credit', wanted: true}),
    ];
    expect(desk.state.redemption.pending.map(({kind}) => kind)).to.deep.equal(['coupon', 'certificate', 'store-credit']);
    expect(await desk.untilDone(Promise.all(all))).to.deep.equal([true, true, true]);
    expect(desk.violations()).to.deep.equal([]);
  });

  it('waits while saving is paused, and says so', async () => {
    const desk = await saved();
    desk.session.pause();
    const coupon = desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true});
    await desk.pass(60_000);
    expect(codes(desk)).to.deep.equal([]);
    expect(desk.state.activity.kind).to.equal('paused');
    desk.session.resume();
    expect(await desk.untilDone(coupon)).to.equal(true);
    expect(desk.state.activity.kind).to.equal('idle');
  });

  it('waits for another tab that holds the lock (R19)', async () => {
    const locks = new FakeLocks();
    const desk = await saved({locks});
    let letGo: () => void = () => undefined;
    void locks.request(`multidrop ${desk.store.checkoutId}`, {}, () => new Promise<void>(resolve => (letGo = resolve)));
    const coupon = desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true});
    await desk.pass(5000);
    expect(codes(desk)).to.deep.equal([]);
    letGo();
    expect(await desk.untilDone(coupon)).to.equal(true);
  });

  it('makes the store’s new prices the ones that stand: free shipping frees both parcels', async () => {
    const desk = await saved();
    const {shipping} = desk.sums;
    await desk.untilDone(desk.session.redeem('SHIPFREE'));
    expect(shipping).to.be.greaterThan(0);
    expect(desk.sums.shipping).to.equal(0);
    expect(desk.state.checkout.coupons[0]).to.include({freesShipping: true, amount: shipping});
  });

  it('ends with the session, unanswered', async () => {
    const desk = await saved();
    desk.session.pause();
    const coupon = desk.session.redeem({kind: 'coupon', code: 'TENOFF', wanted: true});
    desk.session.end();
    expect(await coupon).to.equal(false);
  });
});
