/** The same address twice, as it is offered in a delivery's card (R7). */
import {expect} from 'chai';
import {until} from '../journeys/finding.js';
import {below, buttonOf, drawn, written} from '../support/drawn.js';
import {listen, placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

/** Ada's and Ben's are saved at the store; then Ben's address becomes Ada's. */
async function asked(view: 'people' | 'list' = 'people') {
  const shop = await placeCheckout({scenario: 'two-consignments'}, {view});
  await shop.view(view);
  const heard = listen();
  const [ada, ben] = shop.open.plan.deliveries;
  shop.element.session?.edit({kind: 'set-address', id: ben!.id, address: ada!.address!});
  await shop.element.updateComplete;
  return {shop, heard, ben: ben!.id};
}

const messages = ({element}: PlacedCheckout) => below(element, '.message p').map(written);
const buttons = ({element}: PlacedCheckout) => below(element, '.message button').map(written);
const sentence = 'This is the same address as Ada Lovelace (London) 1’s. As two deliveries they are packed and charged twice.';

describe('the same address twice (R7)', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  for (const view of ['people', 'list'] as const) {
    it(`is asked about in ${view}, aloud too, and either answer ends it`, async () => {
      const {shop, heard} = await asked(view);
      await until(() => messages(shop).length > 0, 'the question');
      expect(messages(shop)).to.deep.equal([sentence]);
      expect(buttons(shop)).to.deep.equal(['Send as one parcel', 'Keep two deliveries']);
      (await buttonOf(shop.element, 'Keep two deliveries')).click();
      await until(() => messages(shop).length === 0, 'the question to go');
      expect(shop.open.plan.deliveries).to.have.length(2);
      expect(heard).to.include('They stay two deliveries.');
    });
  }

  it('is one parcel at one press', async () => {
    const {shop} = await asked();
    (await buttonOf(shop.element, 'Send as one parcel')).click();
    await until(() => messages(shop).length === 0, 'the question to go');
    expect(shop.open.plan.deliveries).to.have.length(1);
  });

  it('leaves focus with the person who was asked about', async () => {
    const {shop} = await asked();
    const button = await buttonOf(shop.element, 'Keep two deliveries');
    button.focus();
    button.click();
    const [, card] = below(shop.element, 'multidrop-delivery');
    await until(() => written(card?.shadowRoot?.activeElement).startsWith('Ada Lovelace'), 'focus at the name');
  });

  it('is said by the live region, in the words of the card', async () => {
    const {shop} = await asked();
    const region = await drawn(shop.element, '[aria-live], [role="status"]');
    await until(() => written(region).includes(sentence), 'what is heard');
  });
});
