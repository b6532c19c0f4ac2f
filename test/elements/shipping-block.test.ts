/** `<multidrop-shipping-block>`: one choice for several deliveries (R27), rules for everybody, and where they could not be kept (R24). */
import {expect} from 'chai';
import type {Scenario, StoreOptions} from '../../src/emulator/index.js';
import {scenarioTable} from '../../src/emulator/scenarios/scenarios.js';
import {until} from '../journeys/finding.js';
import {below, buttonOf, drawn, written} from '../support/drawn.js';
import {listen, placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const blockIn = ({element}: PlacedCheckout) => drawn(element, 'multidrop-shipping-block');

/** The store does not say how long anything takes to Ben. */
const silentAboutBen: Scenario = {
  ...scenarioTable['two-consignments'],
  shop: ({zones}) => {
    for (const zone of zones.filter(({name}) => name === 'United States')) for (const method of zone.methods) method.transit_time = '';
  },
};

async function twoDeliveries(options: StoreOptions = {scenario: 'two-consignments'}) {
  const shop = await placeCheckout(options);
  return {shop, block: await blockIn(shop)};
}

/** The same with somebody who says when parcels arrive: with Express on the 27th, else on the 30th; nobody knows for Ada. */
async function withArrivals() {
  const shop = await placeCheckout({scenario: 'two-consignments'});
  const again = new Promise(resolve => {
    shop.element.addEventListener('multidrop-ready', resolve, {once: true});
  });
  shop.element.arrivalDate = ({description}, {address}) =>
    address.firstName === 'Ada' ? null : new Date(2026, 10, description === 'Express' ? 27 : 30);
  await again;
  return {shop, block: await blockIn(shop)};
}

const radios = (block: HTMLElement) => below(block, 'input[type="radio"]') as HTMLInputElement[];
const labels = (block: HTMLElement) => below(block, 'fieldset label').map(written);
const choices = ({open}: PlacedCheckout) =>
  open.plan.deliveries.map(({choice}) => (choice.by === 'hand' ? choice.method.description : choice.policy));
const redrawn = async ({element}: PlacedCheckout, block: HTMLElement) => {
  await element.updateComplete;
  await (block as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
};

describe('<multidrop-shipping-block>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('is there only where two deliveries have prices', async () => {
    await import('../../src/elements/shipping-block/shipping-block.js');
    const one = await placeCheckout({scenario: 'one-with-all'});
    await drawn(one.element, 'multidrop-shipping-options');
    expect(below(one.element, 'multidrop-shipping-block')).to.deep.equal([]);
    one.element.remove();
    const {block} = await twoDeliveries();
    expect(block).to.not.equal(undefined);
  });

  it('lists each method once for those who are offered the same, with the range of its price (R27)', async () => {
    const {block} = await twoDeliveries();
    expect(below(block, 'legend').map(written)).to.deep.equal(['Shipping for Ada Lovelace and Ben Okri']);
    expect(labels(block)).to.deep.equal([
      '3 to 5 business days Standard $4.50 to $5.00',
      '1 business day or 1 to 2 business days Express $9.00 to $12.00',
    ]);
    expect(radios(block).map(({checked}) => checked)).to.deep.equal([true, false]);
  });

  it('picks a method for all of them, and says so; nobody’s card moves (R27)', async () => {
    const {shop, block} = await twoDeliveries();
    const heard = listen();
    const cards = below(shop.element, 'multidrop-delivery');
    radios(block)[1]?.click();
    await redrawn(shop, block);
    expect(choices(shop)).to.deep.equal(['Express', 'Express']);
    expect(heard).to.deep.equal(['Express is chosen for Ada Lovelace and Ben Okri.']);
    expect(below(shop.element, 'multidrop-delivery')).to.deep.equal(cards);
    expect(written(await drawn(shop.element, '.act'))).to.equal('Undo: Express for 2 deliveries');
  });

  it('leaves each delivery open to its own choice: then none is marked, and it says who has which', async () => {
    const {shop, block} = await twoDeliveries();
    const [, ben] = below(shop.element, 'multidrop-delivery');
    (below(ben!, 'input[type="radio"]')[1] as HTMLInputElement).click();
    await redrawn(shop, block);
    expect(radios(block).map(({checked}) => checked)).to.deep.equal([false, false]);
    const [group] = below(block, 'fieldset');
    expect(written(block.shadowRoot?.getElementById(group?.getAttribute('aria-describedby') ?? ''))).to.equal('Different choices');
    expect(labels(block).map(label => /chosen for (\w+)/.exec(label)?.[1])).to.deep.equal(['Ada', 'Ben']);
  });

  it('marks the rule everybody follows; the same once more is no act', async () => {
    const {shop, block} = await twoDeliveries();
    const heard = listen();
    const cheapest = await buttonOf(block, 'Cheapest for everybody');
    const pressed = () => below(block, '.policies button').map(({ariaPressed}) => ariaPressed);
    expect(pressed(), 'picked by hand before').to.deep.equal(['false', 'false', 'false']);
    cheapest.click();
    await redrawn(shop, block);
    expect(pressed()).to.deep.equal(['false', 'true', 'false']);
    expect(choices(shop)).to.deep.equal(['cheapest', 'cheapest']);
    cheapest.click();
    expect(shop.open.history.past).to.have.lengthOf(1);
    expect(heard).to.deep.equal(['Everybody gets the cheapest method.']);
    expect(written(await drawn(shop.element, '.act'))).to.equal('Undo: cheapest shipping for everybody');
  });

  it('lists where the fastest could not be found, each leading to the card (R24)', async () => {
    const {shop, block} = await twoDeliveries({scenario: silentAboutBen});
    const heard = listen();
    (await buttonOf(block, 'Fastest for everybody')).click();
    await redrawn(shop, block);
    const exception = 'Nobody says how long it takes to Ben Okri: the recommended method is chosen.';
    expect(below(block, '.exceptions li').map(written)).to.deep.equal([exception]);
    expect(heard).to.deep.equal(['Everybody gets the fastest method, with 1 exception.']);
    (await buttonOf(block, exception)).click();
    const [, ben] = below(shop.element, 'multidrop-delivery');
    expect(written(ben?.shadowRoot?.activeElement)).to.equal('Ben Okri');
  });

  it('leads with the day where the page knows it, and asks for no day otherwise (R24)', async () => {
    const {block: without} = await twoDeliveries();
    expect(below(without, 'input[type="date"]')).to.deep.equal([]);
    document.querySelector('multidrop-checkout')?.remove();
    const {shop} = await withArrivals();
    const [ada, ben] = below(shop.element, 'multidrop-delivery');
    const firstOf = (card: HTMLElement | undefined) => below(card!, '.when').map(written);
    expect(firstOf(ada)).to.deep.equal(['3 to 5 business days', '1 business day']);
    expect(firstOf(ben)).to.deep.equal(['Arrives Mon, Nov 30', 'Arrives Fri, Nov 27']);
  });

  it('asks for a day, and lists who cannot be reached by it', async () => {
    const {shop, block} = await withArrivals();
    const day = await drawn<HTMLInputElement>(block, 'input[type="date"]');
    const button = await buttonOf(block, 'Arrive by this day');
    button.click();
    await until(() => day.getAttribute('aria-invalid') === 'true', 'the day that is missed');
    expect(written(await drawn(block, '.error'))).to.equal('Choose a day first.');
    expect(shop.open.history.past).to.have.lengthOf(0);
    for (const [date, exception] of [
      ['2026-11-28', undefined],
      ['2026-11-20', 'Nothing arrives at Ben Okri by Fri, Nov 20: what arrives first is chosen, on Fri, Nov 27.'],
    ] as const) {
      day.value = date;
      button.click();
      await redrawn(shop, block);
      const noDay = 'Nobody knows when it arrives at Ada Lovelace: the recommended method is chosen.';
      expect(below(block, '.exceptions li').map(written), date).to.deep.equal([noDay, ...(exception ? [exception] : [])]);
    }
    expect(written(await drawn(shop.element, '.act'))).to.equal('Undo: shipping by Fri, Nov 20 for everybody');
  });

  it('does not begin again when the page makes its function anew', async () => {
    const {shop} = await withArrivals();
    const {session} = shop.element;
    shop.element.arrivalDate = () => null;
    await shop.element.updateComplete;
    expect(shop.element.session).to.equal(session);
    shop.element.arrivalDate = null;
    await shop.element.updateComplete;
    expect(shop.element.session).to.not.equal(session);
  });
});
