/** `<multidrop-items>`: where each line went, a stepper for everybody, and those who have none folded away where there are many. */
import {expect} from 'chai';
import {listen, placeCheckout} from '../support/placed-checkout.js';

describe('<multidrop-items>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('answers where the mugs went, and gives them to somebody else', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'}, {view: 'items'});
    const mugs = (await shop.view('items')).querySelector('multidrop-item')?.shadowRoot;
    expect(mugs?.querySelector('.has')?.textContent).to.equal('Ada Lovelace: 2 · Ben Okri: 1');
    const heard = listen();
    const ben = mugs?.querySelectorAll('multidrop-quantity')[1];
    [...(ben?.shadowRoot?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await shop.element.updateComplete;
    expect(mugs?.querySelector('.has')?.textContent).to.equal('Ada Lovelace: 1 · Ben Okri: 2');
    expect(heard).to.deep.equal(['Ben Okri now has 2 Blue mug.']);
  });

  it('folds away those who have none where there are many, and focuses the first of them when opened', async () => {
    const shop = await placeCheckout({scenario: 'many'}, {view: 'items'});
    const line = (await shop.view('items')).querySelector('multidrop-item')?.shadowRoot;
    expect(line?.querySelectorAll('multidrop-quantity')).to.have.lengthOf(1);
    const more = line?.querySelector<HTMLElement>('.more');
    expect(more?.ariaLabel).to.equal('Give to somebody else: Blue mug (Number 1)');
    more?.click();
    await shop.element.updateComplete;
    while (!line?.activeElement) await new Promise(requestAnimationFrame);
    expect(line.querySelectorAll('multidrop-quantity')).to.have.lengthOf(20);
    expect(line.querySelectorAll('multidrop-quantity')[1]).to.equal(line.activeElement);
  });

  it('shows each person’s address and shipping below, without the items', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'}, {view: 'items'});
    const cards = [...(await shop.view('items')).querySelectorAll('multidrop-delivery')];
    expect(cards.map(card => card.shadowRoot?.querySelector('multidrop-shipping-options') !== null)).to.deep.equal([true, true]);
    expect(cards.map(card => card.shadowRoot?.querySelector('multidrop-portions'))).to.deep.equal([null, null]);
  });
});
