/** Many units at one press, in each view: what is offered, what it does, what is said of it, and where focus goes. */
import {expect} from 'chai';
import {namesPasted} from '../../src/elements/list/two-names.js';
import {deepFocus, everything} from '../journeys/finding.js';
import {listen, placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const button = (shop: PlacedCheckout, name: string) => {
  const all = everything(shop.element.shadowRoot!, 'button');
  const found = all.find(each => (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim() === name);
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
};

async function press(shop: PlacedCheckout, name: string): Promise<void> {
  button(shop, name).focus();
  button(shop, name).click();
  await shop.element.updateComplete;
}

const shares = ({open}: PlacedCheckout) =>
  open.plan.deliveries.map(({portions}) => open.basket.products.map(({key}) => portions[key] ?? 0));

const focused = () => deepFocus()?.ariaLabel;

/** Ada with three mugs, a towel and a notebook; others with nothing. */
async function withOthers(count: number, attributes: Record<string, string> = {}): Promise<PlacedCheckout> {
  const shop = await placeCheckout({scenario: 'one-with-all'}, attributes);
  const {session} = shop.element;
  for (let n = 0; n < count; n++) session!.edit({kind: 'add-delivery', id: session!.newDeliveryId(), address: null});
  await shop.element.updateComplete;
  return shop;
}

describe('handing out at one press', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('a card without anything offers one of each; it is said, and focus goes to what came', async () => {
    const shop = await withOthers(1);
    const heard = listen();
    await press(shop, 'One of each for Person 2');
    expect(shares(shop)).to.deep.equal([
      [2, 0, 0],
      [1, 1, 1],
    ]);
    expect(heard.at(-1)).to.equal('Person 2 now has 1 Blue mug, 1 Tea towel, and 1 Notebook.');
    expect(focused()).to.equal('Quantity of Blue mug for Person 2');
    expect(() => button(shop, 'One of each for Person 2')).to.throw();
  });

  it('a card offers all of a line, and the other ones once somebody has some', async () => {
    const shop = await withOthers(2);
    await press(shop, 'All 3 Blue mug for Person 2');
    expect(shares(shop)[1]).to.deep.equal([3, 0, 0]);
    shop.element.session!.undo();
    shop.element.session!.edit({
      kind: 'move',
      key: shop.open.basket.products[0]!.key,
      quantity: 1,
      from: shop.open.plan.deliveries[0]!.id,
      to: shop.open.plan.deliveries[2]!.id,
    });
    await shop.element.updateComplete;
    await press(shop, 'The other 2 Blue mug for Person 2');
    expect(shares(shop).map(([mugs]) => mugs)).to.deep.equal([0, 2, 1]);
  });

  it('Move… takes a number, or all of them', async () => {
    const shop = await withOthers(1);
    const heard = listen();
    await press(shop, 'Move Blue mug from Ada Lovelace');
    await press(shop, 'All 3 Blue mug');
    expect(button(shop, 'All 3 Blue mug').ariaPressed).to.equal('true');
    await press(shop, 'Move 3 Blue mug to Person 2');
    expect(shares(shop)[1]).to.deep.equal([3, 0, 0]);
    expect(heard.at(-1)).to.equal('Person 2 now has 3 Blue mug.');
    expect(focused()).to.equal('Quantity of Blue mug for Person 2');
  });

  it('Items says how a line would be split, splits it, and keeps the button where it is', async () => {
    const shop = await withOthers(1, {view: 'items'});
    const items = await shop.view('items');
    const heard = listen();
    const hint = () => items.querySelector('multidrop-item')?.shadowRoot?.querySelector('#would-be')?.textContent;
    expect(hint()).to.equal('1 each, and one more for Ada Lovelace');
    await press(shop, 'Split evenly: Blue mug');
    expect(shares(shop).map(([mugs]) => mugs)).to.deep.equal([2, 1]);
    expect(heard.at(-1)).to.equal('Everybody now has 1 Blue mug, and Ada Lovelace one more.');
    expect(hint()).to.equal(undefined);
    expect(focused()).to.equal('Split evenly: Blue mug');
    expect(button(shop, 'Split evenly: Blue mug').ariaDisabled).to.equal('true');
    expect(() => button(shop, 'Split evenly: Tea towel')).to.throw();
  });

  it('Items gives the rest of a line to somebody else, and asks nobody where one press of a stepper does', async () => {
    const shop = await withOthers(2, {view: 'items'});
    await shop.view('items');
    await press(shop, 'Give the rest to… (3 Blue mug, now with Ada Lovelace)');
    await press(shop, 'Give 3 Blue mug to Person 3');
    expect(shares(shop).map(([mugs]) => mugs)).to.deep.equal([0, 0, 3]);
    expect(focused()).to.equal('Quantity of Blue mug for Person 3');
    expect(everything(shop.element.shadowRoot!, '.rest')).to.have.lengthOf(0);
  });

  it('the List splits a column, and gives one of each to a row without anything', async () => {
    const shop = await withOthers(2, {view: 'list'});
    await shop.view('list');
    await press(shop, 'One of each for Person 3');
    expect(shares(shop)[2]).to.deep.equal([1, 1, 1]);
    expect(focused()).to.equal('Quantity of Blue mug for Person 3');
    expect(() => button(shop, 'One of each for Person 3')).to.throw();
    await press(shop, 'Split evenly: Blue mug');
    expect(shares(shop).map(([mugs]) => mugs)).to.deep.equal([1, 1, 1]);
    expect(() => button(shop, 'Split everything evenly'), 'only one line can be split').to.throw();
  });

  it('splits everything where several lines can be', async () => {
    const shop = await placeCheckout({scenario: 'many'});
    await shop.view('list');
    const heard = listen();
    await press(shop, 'Split everything evenly');
    expect(heard).to.deep.equal(['Everything is split evenly.']);
    expect(button(shop, 'Split everything evenly').ariaDisabled).to.equal('true');
  });

  it('names pasted into an empty row are a person each, one step to undo; there is always one row more', async () => {
    const shop = await placeCheckout({scenario: 'dozen'});
    await shop.press('multidrop-opening-question', 'Many people');
    const list = await shop.view('list');
    const heard = listen();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ['Ada Okri', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'].join('\r\n'));
    const field = list.querySelector('input[aria-label="Name for row 2"]');
    field?.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    await shop.element.updateComplete;
    expect(shop.open.plan.deliveries.map(({address}) => address?.firstName)).to.deep.equal([
      undefined,
      'Ada',
      'Ben',
      'Cleo',
      'Dan',
      'Eva',
      'Finn',
    ]);
    expect(heard).to.deep.equal(['6 people are added. Choose what they get.']);
    expect(deepFocus()?.textContent).to.equal('Ada Okri');
    shop.element.session!.undo();
    expect(shop.open.plan.deliveries).to.have.lengthOf(1);
    shop.element.session!.redo();
    await shop.element.updateComplete;
    await press(shop, 'Remove Finn');
    expect(list.querySelectorAll('[data-standing="empty"]')).to.have.lengthOf(1);
  });

  it('reads one name from each line of what is pasted', () => {
    expect(namesPasted(' Ada Okri\tLondon\n\n Ben \r\n')).to.deep.equal(['Ada Okri', 'Ben']);
  });
});
