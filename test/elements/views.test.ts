/** Choosing a view, and the opening question: what stands there first, what the shopper's choice changes, what survives. */
import {expect} from 'chai';
import {consoleWarnings} from '../support/console-warnings.js';
import {placeCheckout} from '../support/placed-checkout.js';

describe('the views of a plan', () => {
  const warned = consoleWarnings();

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('begin with People, and with the List above eight deliveries', async () => {
    const few = await placeCheckout({scenario: 'two-consignments'});
    expect((await few.view('people')).querySelectorAll('multidrop-delivery')).to.have.lengthOf(2);
    few.element.remove();
    const many = await placeCheckout({scenario: 'many'});
    expect((await many.view('list')).querySelectorAll('tr[data-id]')).to.have.lengthOf(20);
    expect(many.question).to.contain('Many people');
  });

  it('begin with what the integrator says, unless that is no view, which is told once', async () => {
    const told = await placeCheckout({scenario: 'two-consignments'}, {view: 'items'});
    await told.view('items');
    told.element.remove();
    const mistold = await placeCheckout({scenario: 'two-consignments'}, {view: 'grid'});
    await mistold.view('people');
    mistold.element.notices = ['x'];
    await mistold.element.updateComplete;
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.contain('view is "grid"');
  });

  it('the shopper’s own choice comes before both and survives a reload in the tab', async () => {
    const first = await placeCheckout({scenario: 'two-consignments'}, {view: 'items'});
    await first.press('multidrop-view-chooser', 'List');
    await first.view('list');
    first.element.remove();
    const again = await placeCheckout({scenario: 'two-consignments'}, {view: 'items'});
    await again.view('list');
  });

  it('with drafts="memory" the choice is not kept in the tab', async () => {
    const first = await placeCheckout({scenario: 'two-consignments'}, {drafts: 'memory'});
    await first.press('multidrop-view-chooser', 'Items');
    await first.view('items');
    expect(sessionStorage).to.have.lengthOf(0);
  });

  it('asks where all of it goes while nothing is split, with what is not split and what the integrator says', async () => {
    const shop = await placeCheckout({scenario: 'default'});
    shop.element.notices = ['Apple Pay is not available when sending to several people.'];
    await shop.element.updateComplete;
    expect(shop.question).to.contain('Many people').and.contain('Knitting patterns (PDF) comes to you').and.contain('Apple Pay');
    await shop.press('multidrop-opening-question', 'All to one address');
    expect(shop.question).to.equal('Where is this going? All to one address Change');
  });

  it('does not ask where one unit goes (R3)', async () => {
    const shop = await placeCheckout({scenario: 'single-unit'});
    expect(shop.question).to.equal('');
    expect(shop.sheet.renderRoot.querySelector('multidrop-view-chooser')).to.equal(null);
  });

  it('"All to one" asks which one, and it can be undone (R6)', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'});
    expect(shop.question).to.equal('Where is this going? A few people Change');
    await shop.press('multidrop-opening-question', 'Change where');
    await shop.press('multidrop-opening-question', 'All to one address');
    expect(shop.open.plan.deliveries).to.have.lengthOf(2);
    await shop.press('multidrop-opening-question', 'Send everything to Ben Okri');
    expect(shop.open.plan.deliveries.map(({address}) => address?.firstName)).to.deep.equal(['Ben']);
    expect(shop.question).to.equal('Where is this going? All to one address Change');
    shop.element.session?.undo();
    expect(shop.open.plan.deliveries).to.have.lengthOf(2);
  });

  it('"Many people" opens the List with five empty rows, focus in the first; none is a delivery', async () => {
    const shop = await placeCheckout({scenario: 'default'});
    await shop.press('multidrop-opening-question', 'Many people');
    const list = await shop.view('list');
    expect(list.querySelectorAll('[data-standing="empty"]')).to.have.lengthOf(5);
    while (!list.activeElement) await new Promise(requestAnimationFrame);
    expect(list.activeElement.getAttribute('aria-label')).to.equal('Name for row 2');
    expect(shop.open.plan.deliveries).to.have.lengthOf(1);
  });
});
