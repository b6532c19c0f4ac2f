/** Creating, editing and deleting consignments (store-api 2.4, 4.1 to 4.6). */
import {expect} from 'chai';
import {people, ShopDriver} from './shop-driver.js';

/** Ada has two mugs and the towel, Ben the notebook; one mug is unassigned. */
async function twoDeliveries(behaviours = {}): Promise<ShopDriver> {
  const shop = await ShopDriver.open({behaviours});
  await shop.post(
    {address: people.ada, lineItems: [shop.units('Blue mug', 2), shop.units('Tea towel', 1)]},
    {address: people.ben, lineItems: [shop.units('Notebook', 1)]},
  );
  return shop;
}

describe('creating consignments', () => {
  it('makes one of every element of the array (store-api 2.4)', async () => {
    const shop = await twoDeliveries();
    expect(shop.checkout.consignments.map(({address}) => address['firstName'])).to.deep.equal(['Ada', 'Ben']);
    expect([shop.holds(0), shop.holds(1)]).to.deep.equal([
      [
        ['Blue mug', 2],
        ['Tea towel', 1],
      ],
      [['Notebook', 1]],
    ]);
  });

  it('gives ids of 13 hex characters that increase (store-api 3.3, 9)', async () => {
    const shop = await twoDeliveries();
    const [first = '', second = ''] = shop.checkout.consignments.map(({id}) => id);
    expect([first, second].every(id => /^[0-9a-f]{13}$/.test(id))).to.equal(true);
    expect(second > first).to.equal(true);
  });

  it('takes the lines away from the consignment that held them and deletes the emptied one (store-api 4.3)', async () => {
    const shop = await twoDeliveries();
    const bens = shop.consignment(1).id;
    await shop.post({address: people.cleo, lineItems: [shop.units('Tea towel', 1), shop.units('Notebook', 1)]});
    expect(shop.checkout.consignments.map(({id}) => id)).not.to.include(bens);
    expect([shop.holds(0), shop.holds(1)]).to.deep.equal([
      [['Blue mug', 2]],
      [
        ['Tea towel', 1],
        ['Notebook', 1],
      ],
    ]);
  });

  it('makes a second consignment for an address that has one (store-api 4.3)', async () => {
    const shop = await twoDeliveries();
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    expect(shop.checkout.consignments.map(({address}) => address['firstName'])).to.deep.equal(['Ada', 'Ben', 'Ada']);
  });

  it('takes the deprecated shippingAddress too (store-api 2.4)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({shippingAddress: people.ben, lineItems: [shop.units('Notebook', 1)]});
    expect(shop.consignment(0).address['city']).to.equal('Austin');
  });

  it('takes a pickup instead of an address and then offers no shipping (store-api 2.4)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({pickupOption: {pickupMethodId: 1}, lineItems: [shop.units('Notebook', 1)]});
    expect(shop.consignment(0)).to.deep.include({selectedPickupOption: {pickupMethodId: 1}, availableShippingOptions: []});
  });

  for (const [limits, count, status] of [
    ['off', 11, 200],
    ['tight', 11, 422],
    ['tight', 10, 200],
  ] as const) {
    it(`answers ${status} to ${count} consignments (limits ${limits}, store-api 5)`, async () => {
      const shop = await ShopDriver.open({behaviours: {limits}});
      await shop.arrange(state => {
        for (const line of state.checkout?.lines ?? []) line.quantity = 20;
      });
      const wanted = Array.from({length: count}, () => ({address: people.ada, lineItems: [shop.units('Blue mug', 1)]}));
      expect((await shop.post(...wanted)).status).to.equal(status);
    });
  }

  it('answers 422 to a guest who names 51 lines, not to a customer (limits historical, store-api 5)', async () => {
    for (const [scenario, status] of [
      ['guest', 422],
      ['default', 200],
    ] as const) {
      const shop = await ShopDriver.open({scenario, behaviours: {limits: 'historical'}});
      await shop.arrange(state => {
        for (const line of state.checkout?.lines ?? []) line.quantity = 60;
      });
      const wanted = Array.from({length: 51}, () => ({address: people.ada, lineItems: [shop.units('Blue mug', 1)]}));
      expect((await shop.post({address: people.ada, lineItems: wanted.flatMap(({lineItems}) => lineItems)})).status).to.equal(status);
    }
  });
});

describe('editing a consignment', () => {
  it('keeps its id when address and items change together (store-api 2.4, 4.4)', async () => {
    const shop = await twoDeliveries();
    const {id} = shop.consignment(1);
    await shop.put(id, {address: people.dan, lineItems: [shop.units('Notebook', 1), shop.units('Tea towel', 1)]});
    expect(shop.consignment(1).id).to.equal(id);
    expect(shop.consignment(1).address['city']).to.equal('New York');
    expect(shop.holds(1)).to.deep.equal([
      ['Notebook', 1],
      ['Tea towel', 1],
    ]);
  });

  it('deletes the consignment whose last line it takes (store-api 4.3)', async () => {
    const shop = await twoDeliveries();
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units('Notebook', 1)]});
    expect(shop.checkout.consignments).to.have.length(1);
  });

  it('keeps the lines a PUT leaves out (putLineItems add, store-api 4.5)', async () => {
    const shop = await twoDeliveries({putLineItems: 'add'});
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.holds(0)).to.deep.equal([
      ['Blue mug', 2],
      ['Tea towel', 1],
    ]);
  });

  it('lets go of the lines a PUT leaves out (putLineItems replace, store-api 4.5)', async () => {
    const shop = await twoDeliveries({putLineItems: 'replace'});
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.holds(0)).to.deep.equal([['Tea towel', 1]]);
    expect(shop.lines.filter(line => line.name === 'Blue mug').map(line => line.quantity)).to.have.members([1, 2]);
  });

  for (const [putSmallerQuantity, held] of [
    ['rest-unassigned', 1],
    ['ignored', 2],
  ] as const) {
    it(`holds ${held} of two mugs after a PUT that names one (putSmallerQuantity ${putSmallerQuantity}, store-api 4.5)`, async () => {
      const shop = await twoDeliveries({putSmallerQuantity});
      const [mugs = ''] = shop.consignment(0).lineItemIds;
      await shop.put(shop.consignment(0).id, {lineItems: [{itemId: mugs, quantity: 1}]});
      expect(shop.lines.find(line => line.id === mugs)?.quantity).to.equal(held);
      expect(shop.consignment(0).lineItemIds).to.include(mugs);
      expect(shop.lines.filter(line => line.name === 'Blue mug').reduce((sum, line) => sum + line.quantity, 0)).to.equal(3);
    });
  }

  it('gathers everything in one PUT; the others vanish (store-api 4.3)', async () => {
    const shop = await twoDeliveries();
    await shop.put(shop.consignment(0).id, {
      address: people.ada,
      lineItems: shop.lines.map(line => ({itemId: line.id, quantity: line.quantity})),
    });
    expect(shop.checkout.consignments).to.have.length(1);
    expect(shop.holds(0)).to.have.deep.members([
      ['Blue mug', 3],
      ['Tea towel', 1],
      ['Notebook', 1],
    ]);
  });
});

describe('deleting a consignment', () => {
  it('leaves its lines in the cart, unassigned (store-api 4.6)', async () => {
    const shop = await twoDeliveries();
    const before = shop.lines.length;
    await shop.delete(shop.consignment(1).id);
    expect(shop.checkout.consignments).to.have.length(1);
    expect(shop.lines).to.have.length(before);
  });

  it('may leave none; the checkout stays (store-api 2.4, 4.1)', async () => {
    const shop = await twoDeliveries();
    await shop.delete(shop.consignment(1).id);
    await shop.delete(shop.consignment(0).id);
    expect(shop.checkout.consignments).to.deep.equal([]);
    expect(shop.checkout.customer?.addresses).to.have.length(4);
  });
});

describe('the order of consignments', () => {
  for (const [consignmentOrder, expected] of [
    ['by-id', ['Ada', 'Ben']],
    ['insertion', ['Ben', 'Ada']],
  ] as const) {
    it(`is ${consignmentOrder} (consignmentOrder, store-api 3.3)`, async () => {
      const shop = await twoDeliveries({consignmentOrder});
      await shop.arrange(state => state.checkout?.consignments.reverse());
      expect(shop.checkout.consignments.map(({address}) => address['firstName'])).to.deep.equal(expected);
    });
  }
});

describe('a new checkout', () => {
  for (const [freshCheckout, count] of [
    ['none', 0],
    ['one-with-all', 1],
  ] as const) {
    it(`has ${count} consignments (freshCheckout ${freshCheckout}, store-api 4.1)`, async () => {
      const shop = await ShopDriver.open({behaviours: {freshCheckout}});
      expect(shop.checkout.consignments).to.have.length(count);
      if (count === 1)
        expect(shop.holds(0)).to.deep.equal([
          ['Blue mug', 3],
          ['Tea towel', 1],
          ['Notebook', 1],
        ]);
    });
  }
});
