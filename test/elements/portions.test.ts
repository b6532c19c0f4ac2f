/** What one person gets, while the shopper counts. */
import {expect} from 'chai';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

describe('the lines of a person', () => {
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('stay in their place while the shopper counts, and what another tab gives is seen at once', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'});
    await shop.view('people');
    const ben = shop.open.plan.deliveries[1]?.id ?? '';
    await press(shop, ben, 'One more Blue mug for Ben Okri');
    expect(await linesOf(shop, ben)).to.deep.equal(['Blue mug', 'Notebook']);
    const key = shop.open.basket.products.find(({name}) => name === 'Tea towel')?.key ?? '';
    shop.element.session?.edit({kind: 'set-quantity', id: ben, key, quantity: 1});
    expect(await linesOf(shop, ben)).to.deep.equal(['Blue mug', 'Tea towel', 'Notebook']);
  });
});

async function portionsOf(shop: PlacedCheckout, id: string): Promise<ShadowRoot> {
  await shop.element.updateComplete;
  const people = await shop.view('people');
  const card = [...people.querySelectorAll('multidrop-delivery')].find(({view}) => view?.delivery.id === id);
  const portions = card?.shadowRoot?.querySelector('multidrop-portions');
  if (!portions?.shadowRoot) throw new Error('There is no such card.');
  await portions.updateComplete;
  return portions.shadowRoot;
}

async function press(shop: PlacedCheckout, id: string, label: string): Promise<void> {
  const steppers = (await portionsOf(shop, id)).querySelectorAll('multidrop-quantity');
  const buttons = [...steppers].flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('button') ?? [])]);
  const button = buttons.find(({ariaLabel}) => ariaLabel === label);
  if (!button) throw new Error(`There is no "${label}".`);
  button.focus();
  button.click();
}

const linesOf = async (shop: PlacedCheckout, id: string) =>
  [...(await portionsOf(shop, id)).querySelectorAll('ul[aria-label] .name')].map(({textContent}) => textContent.trim());
