/** `<multidrop-list>`: typing in cells, empty rows that become deliveries, and rows that are left alone when another one changes. */
import {expect} from 'chai';
import {rowBasis} from '../../src/elements/list/list-row.js';
import {rowOrder} from '../../src/elements/list/row-order.js';
import {twoNames} from '../../src/elements/list/two-names.js';
import type {WordsController} from '../../src/elements/words.js';
import {viewDeliveries} from '../../src/session/overview.js';
import {listen, placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';
import {delivery, plan} from '../support/samples.js';

const cell = (list: ShadowRoot, label: string) => {
  const input = list.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!input) throw new Error(`There is no "${label}".`);
  return input;
};

async function type(shop: PlacedCheckout, input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await shop.element.updateComplete;
}

describe('<multidrop-list>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('takes a number, tells what is left with the first person, and says it', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'}, {view: 'list'});
    const list = await shop.view('list');
    const heard = listen();
    await type(shop, cell(list, 'Quantity of Blue mug for Ben Okri'), '3');
    expect(heard).to.deep.equal(['Ben Okri now has 3 Blue mug.']);
    expect(cell(list, 'Quantity of Blue mug for Ada Lovelace').value).to.equal('0');
    expect(list.querySelector('.left')?.textContent.replace(/\s+/g, ' ')).to.contain('Still with Ada Lovelace 0 of 3');
  });

  it('clamps with a spoken reason, as the stepper does', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'}, {view: 'list'});
    const list = await shop.view('list');
    const heard = listen();
    const mugs = cell(list, 'Quantity of Blue mug for Ben Okri');
    await type(shop, mugs, '99');
    expect(mugs.value).to.equal('3');
    expect(heard[0]).to.equal('Only 3 Blue mug in your basket.');
    expect(mugs.parentElement?.textContent).to.contain('Only 3 Blue mug');
    await type(shop, mugs, '1.5');
    expect(mugs.value).to.equal('3');
    expect(heard.at(-1)).to.equal('Enter a whole number from 0 to 3.');
  });

  it('an empty row is a delivery once something is typed in it, in its own place, and not before', async () => {
    const shop = await placeCheckout({scenario: 'default'}, {view: 'list'});
    await shop.press('multidrop-opening-question', 'Many people');
    const list = await shop.view('list');
    await type(shop, cell(list, 'Quantity of Blue mug for row 3'), '1');
    expect(shop.open.plan.deliveries).to.have.lengthOf(2);
    expect([...list.querySelectorAll('tr[data-id]')].map(row => row.getAttribute('data-standing'))[2]).to.equal('unfinished');
    await type(shop, cell(list, 'Name for row 2'), 'Cleo van Park');
    expect(shop.open.plan.deliveries.at(-1)?.address).to.include({firstName: 'Cleo', lastName: 'van Park'});
    expect(list.querySelectorAll('[data-standing="empty"]')).to.have.lengthOf(3);
  });

  it('draws anew only the rows that changed', async () => {
    const shop = await placeCheckout({scenario: 'many'});
    const list = await shop.view('list');
    const {desk, names} = shop.sheet.renderRoot.querySelector('multidrop-list')!;
    const words = {lang: () => 'en', term: () => ''} as unknown as WordsController;
    const bases = () =>
      viewDeliveries(shop.open).map(view => {
        const {id} = view.delivery;
        return rowBasis({id, view, label: names.get(id) ?? '', hint: null}, {open: shop.open, names, desk: desk!, words});
      });
    const before = bases();
    await type(shop, list.querySelectorAll<HTMLInputElement>('input[data-column="0"]')[1]!, '1');
    const isOther = (basis: readonly unknown[], row: number) =>
      basis.length !== before[row]?.length || basis.some((part, i) => part !== before[row]?.[i]);
    expect(bases().flatMap((basis, row) => (isOther(basis, row) ? [row] : []))).to.deep.equal([0, 1]);
  });

  it('keeps the rows where the shopper saw them', () => {
    const two = plan(delivery('Ada', {}), delivery('r2', {}));
    expect(rowOrder(two, ['r1', 'r2', 'r3'])).to.deep.equal(['Ada', 'r1', 'r2', 'r3']);
    expect(rowOrder(plan(delivery('Ada', {}), delivery('r2', {}), delivery('r1', {})), ['r1', 'r2'])).to.deep.equal(['Ada', 'r1', 'r2']);
  });

  it('parts a name at its first space', () => {
    expect(twoNames(' Cleo  van Park ')).to.deep.equal({firstName: 'Cleo', lastName: 'van Park'});
    expect(twoNames('Cleo')).to.deep.equal({firstName: 'Cleo', lastName: ''});
  });
});
