/** What a page puts into the widget: above and below, in place of an empty basket's sentence, beside the way to payment, into cards. */
import {expect} from 'chai';
import {putLine, type Scenario} from '../../src/emulator/scenarios/scenario.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const digitalOnly: Scenario = {
  description: 'Nothing but a download.',
  basket: (state, checkout) => {
    putLine(state, checkout, 'knitting-patterns', 1);
  },
};

/** An element of the page in a slot of the widget. */
function put({element}: PlacedCheckout, slot: string): HTMLElement {
  const added = document.createElement('p');
  added.slot = slot;
  added.textContent = slot;
  element.append(added);
  return added;
}

/** Where it is drawn, once it is: the elements around it, shadow roots and all. */
async function around(added: HTMLElement, {element}: PlacedCheckout): Promise<string[]> {
  // The page's change is seen a microtask later.
  await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
  const names: string[] = [];
  for (let node: Node | null = added.assignedSlot; node && node !== element;) {
    if (node instanceof Element) names.push(node.localName + (node.getAttribute('data-id') ?? ''));
    node = node instanceof Element && node.assignedSlot ? node.assignedSlot : node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return added.getClientRects().length > 0 ? names.filter(name => name.startsWith('multidrop-')) : [];
}

describe('what a page puts into the widget', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('stands above and below everything, and beside the way to payment', async () => {
    const placed = await placeCheckout({scenario: 'two-consignments'});
    const [header, footer, legal] = [put(placed, 'header'), put(placed, 'footer'), put(placed, 'legal')];
    expect(await around(header, placed)).to.deep.equal([]);
    expect(await around(legal, placed)).to.deep.equal(['multidrop-summary']);
    const sheet = placed.sheet.getBoundingClientRect();
    expect(header.getBoundingClientRect().bottom).to.be.at.most(sheet.top);
    expect(footer.getBoundingClientRect().top).to.be.at.least(sheet.bottom);
  });

  it('stands in place of the sentence about a basket with nothing to ship', async () => {
    const placed = await placeCheckout({scenario: digitalOnly});
    expect(placed.element.shadowRoot?.textContent).to.contain('Nothing in this basket');
    const empty = put(placed, 'empty');
    await placed.element.updateComplete;
    expect(empty.getClientRects()).to.have.lengthOf(1);
    expect(placed.element.shadowRoot?.querySelector('slot[name=empty] p')?.getClientRects()).to.have.lengthOf(0);
  });

  it('stands in the card of its delivery, whenever it comes, and in no other', async () => {
    const placed = await placeCheckout({scenario: 'two-consignments'});
    const [, ben] = placed.open.plan.deliveries;
    const extra = put(placed, `delivery-${ben?.id}`);
    expect(await around(extra, placed)).to.deep.equal([`multidrop-delivery${ben?.id}`, 'multidrop-people', 'multidrop-plan']);
    extra.slot = 'delivery-nobody';
    expect(await around(extra, placed)).to.deep.equal([]);
  });

  it('stands in the card in Items, too', async () => {
    const placed = await placeCheckout({scenario: 'two-consignments'}, {view: 'items'});
    await placed.view('items');
    const [ada] = placed.open.plan.deliveries;
    const extra = put(placed, `delivery-${ada?.id}`);
    expect(await around(extra, placed)).to.deep.equal([`multidrop-delivery${ada?.id}`, 'multidrop-items', 'multidrop-plan']);
  });
});
