/** What the summary may show: estimates before every wish is confirmed, the store's own figures after (R13). */
import {expect} from 'chai';
import {SessionDesk} from '../support/session-desk.js';

describe('the sums', () => {
  it('have neither shipping, tax nor total before anything is quoted (R13)', async () => {
    const desk = await SessionDesk.open();
    expect(desk.sums).to.include({areConfirmed: false, goods: 58.75, shipping: null, tax: null, total: null});
  });

  it('add up the quotes of the chosen options until all are confirmed, and know no tax and no total (R13)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 2, notebook: 1}});
    await desk.pass(600);
    expect(desk.sums).to.include({areConfirmed: false, goods: 58.75, shipping: 4.5 + 5, tax: null, total: null});
    desk.choose('Ben', 'Express');
    expect(desk.sums).to.include({areConfirmed: false, shipping: 4.5 + 12, tax: null, total: null});
  });

  it("are the store's once all are confirmed (R13)", async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 2, notebook: 1}});
    await desk.leaveForSure();
    const {totals} = desk.state.checkout;
    expect(desk.sums).to.deep.equal({areConfirmed: true, ...totals});
    expect(totals).to.include({goods: 58.75, shipping: 9.5});
    expect(totals.total).to.be.greaterThan(58.75 + 9.5);
  });

  it('fall back to an estimate with each edit, without the quotes of what was edited (R13)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    expect(desk.sums.areConfirmed).to.equal(true);
    desk.give('mug', 1, 'Ben');
    expect(desk.sums).to.include({areConfirmed: false, tax: null, total: null, shipping: null});
  });

  it('never name a total while an option is missing, through a whole visit (R13)', async () => {
    const desk = await SessionDesk.open({behaviours: {ownSelection: 'cleared'}});
    const wrong: string[] = [];
    desk.session.subscribe(() => {
      if (desk.session.state.phase !== 'open') return;
      const {checkout} = desk.state;
      const allSelected = checkout.consignments.length > 0 && checkout.consignments.every(({selected}) => selected !== null);
      if (desk.sums.total !== null && !allSelected) wrong.push(JSON.stringify(desk.sums));
    });
    desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 2, notebook: 1}});
    await desk.rest();
    desk.give('mug', 1, 'Cleo');
    await desk.rest();
    desk.choose('Ada', 'Express');
    await desk.rest();
    await desk.leave();
    expect(wrong).to.deep.equal([]);
    expect(desk.sums.areConfirmed).to.equal(true);
  });
});
