/** In a large plan a press is seen before all that follows from it is drawn. */
import {expect} from 'chai';
import type {ItemRow} from '../../src/elements/items/item.js';
import type {Quantity} from '../../src/elements/quantity/quantity.js';
import {until} from '../journeys/finding.js';
import {written} from '../support/drawn.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

describe('a press in a large plan', () => {
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('shows the number at once, and what follows from it after the next paint', async () => {
    const {shop, item, stepper} = await firstStepper();
    const before = stepper.value;
    const had = holders(item);
    pressFewer(stepper);
    await microtasks();
    expect(numberIn(stepper)).to.equal(before - 1);
    expect(holders(item)).to.equal(had);
    await shop.element.updateComplete;
    expect(holders(item)).to.not.equal(had);
    expect(numberIn(stepper)).to.equal(before - 1);
  });

  it('that is undone before all of it was drawn leaves the number as it was', async () => {
    const {shop, stepper} = await firstStepper();
    const before = stepper.value;
    pressFewer(stepper);
    await microtasks();
    expect(numberIn(stepper)).to.equal(before - 1);
    shop.element.session?.undo();
    await until(() => numberIn(stepper) === before, 'the number of before');
  });
});

async function firstStepper(): Promise<{shop: PlacedCheckout; item: ItemRow; stepper: Quantity}> {
  const shop = await placeCheckout({scenario: 'many'}, {view: 'items'});
  const item = (await shop.view('items')).querySelector('multidrop-item');
  await item?.updateComplete;
  const stepper = [...(item?.shadowRoot?.querySelectorAll('multidrop-quantity') ?? [])].find(({value}) => value > 0);
  if (!item || !stepper) throw new Error('Nobody has anything.');
  await stepper.updateComplete;
  return {shop, item, stepper};
}

const pressFewer = ({shadowRoot}: Quantity) => {
  shadowRoot?.querySelector<HTMLElement>('button')?.click();
};
const numberIn = ({shadowRoot}: Quantity) => shadowRoot?.querySelector('input')?.valueAsNumber;
const holders = ({shadowRoot}: ItemRow) => written(shadowRoot?.querySelector('.has'));

/** Far more than any chain of updates takes; no frame and no timer comes between them. */
const microtasks = async () => {
  for (let turn = 0; turn < 500; turn++) await Promise.resolve();
};
