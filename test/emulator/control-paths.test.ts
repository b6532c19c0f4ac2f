/** The control paths: resets, scenarios, behaviours, state, acts. */
import {expect} from 'chai';
import {behaviourNames, defaultBehaviours, scenarios} from '../../src/emulator/index.js';
import {people, ShopDriver, type Answered} from './shop-driver.js';

type Refused = Answered<{error: string}>;

describe('POST /__emulator/reset', () => {
  it('answers the ids, the scenario and all behaviours, and empties journal and faults', async () => {
    const shop = await ShopDriver.open({faults: [{kind: 'status', status: 503, nth: 9}]});
    const {status, body} = await shop.ask('POST', '/__emulator/reset', {scenario: 'guest', behaviours: {merge: 'never'}, seed: 3});
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      checkoutId: shop.store.checkoutId,
      cartId: shop.store.checkoutId,
      scenario: 'guest',
      behaviours: {...defaultBehaviours(), merge: 'never'},
    });
    expect(shop.store.journal()).to.deep.equal([]);
    expect(shop.store.faults()).to.deep.equal([]);
  });

  it('takes the defaults for what is not named', async () => {
    const shop = await ShopDriver.open({scenario: 'guest', behaviours: {merge: 'never'}, seed: 3});
    const first = new ShopDriver();
    const {body} = await shop.ask('POST', '/__emulator/reset');
    expect(body).to.deep.include({scenario: 'default', behaviours: defaultBehaviours(), checkoutId: first.store.checkoutId});
  });

  it('makes the same ids of the same seed, others of another', () => {
    const ids = (seed: number): string[] => new ShopDriver({seed}).store.snapshot().checkout?.lines.map(({id}) => id) ?? [];
    expect(ids(4)).to.deep.equal(ids(4));
    expect(ids(4)).not.to.deep.equal(ids(5));
  });

  it('stops the clock at a given time, which an act moves on', async () => {
    const shop = await ShopDriver.open({now: '2026-03-01T09:00:00Z'});
    expect(shop.checkout).to.deep.include({createdTime: '2026-03-01T09:00:00+00:00'});
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    await shop.post({address: people.ada, lineItems: [shop.units('Notebook', 1)]});
    expect(shop.checkout).to.deep.include({createdTime: '2026-03-01T09:00:00+00:00', updatedTime: '2026-03-01T09:01:00+00:00'});
  });

  const bad: [what: string, body: unknown, names: string[]][] = [
    ['scenario', {scenario: 'nowhere'}, ['guest', 'two-consignments']],
    ['behaviour', {behaviours: {splitID: 'first-keeps'}}, ['splitId', 'otherSelections']],
    ['value', {behaviours: {merge: 'sometimes'}}, ['incoming-id', 'target-id', 'never']],
    ['fault', {faults: [{kind: 'explode'}]}, ['lose-answer', 'delay']],
    ['time', {now: 'soon'}, ['2026-03-01']],
    ['option', {senario: 'guest'}, ['scenario', 'behaviours']],
  ];
  for (const [what, body, names] of bad) {
    it(`answers 400 with a sentence naming what is allowed to an unknown ${what}, and resets nothing`, async () => {
      const shop = await ShopDriver.open({scenario: 'guest'});
      const answered: Refused = await shop.ask('POST', '/__emulator/reset', body);
      expect(answered.status).to.equal(400);
      for (const name of names) expect(answered.body.error).to.include(name);
      expect(shop.store.snapshot().scenario).to.equal('guest');
    });
  }
});

describe('the other control paths', () => {
  it('list the scenarios with a description', async () => {
    const {body} = await new ShopDriver().ask('GET', '/__emulator/scenarios');
    expect(body).to.deep.equal(scenarios);
    expect(scenarios.map(({name}) => name)).to.deep.equal([
      'default',
      'guest',
      'single-unit',
      'empty',
      'no-zone',
      'two-consignments',
      'one-with-all',
      'pickup',
      'gift-line',
      'free-shipping',
      'wrapped',
      'custom-item',
      'bundle',
      'carriers',
      'every-field',
      'gift-messages',
      'dozen',
      'too-heavy',
      'address-book',
      'many',
      'huge',
      'zero-decimal',
      'three-decimal',
      'tax-inclusive',
    ]);
  });

  it('list every behaviour with default, values and meaning', async () => {
    const {body} = await new ShopDriver().ask<Record<string, {default: string; values: string[]; meaning: string}>>(
      'GET',
      '/__emulator/behaviours',
    );
    expect(Object.keys(body)).to.deep.equal(behaviourNames);
    expect(behaviourNames).to.have.length(31);
    expect(body['merge']).to.deep.include({default: 'incoming-id', values: ['incoming-id', 'target-id', 'never']});
    for (const {default: first, values, meaning} of Object.values(body)) {
      expect(first).to.equal(values[0]);
      expect(meaning).to.match(/\.$/);
    }
  });

  it('change some behaviours mid-run and answer all of them', async () => {
    const shop = await ShopDriver.open({behaviours: {merge: 'never'}});
    const {body} = await shop.ask('POST', '/__emulator/behaviours', {noQuotes: 'missing'});
    expect(body).to.deep.equal({...defaultBehaviours(), merge: 'never', noQuotes: 'missing'});
    expect((await shop.ask('POST', '/__emulator/behaviours', {noQuotes: 'never'})).status).to.equal(400);
  });

  it('give the whole state as JSON and take it back', async () => {
    const shop = await ShopDriver.open();
    const {body: before} = await shop.ask('GET', '/__emulator/state');
    const {body: checkout} = await shop.read();
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    expect((await shop.ask('PUT', '/__emulator/state', before)).status).to.equal(200);
    expect((await shop.read()).body).to.deep.equal(checkout);
    expect((await shop.ask('PUT', '/__emulator/state', {checkout: null})).status).to.equal(400);
  });

  it('are not journalled and not hit by faults', async () => {
    const shop = new ShopDriver({faults: [{kind: 'status', status: 503, times: 'always'}]});
    expect((await shop.ask('GET', '/__emulator/scenarios')).status).to.equal(200);
    expect(shop.store.journal()).to.deep.equal([]);
  });

  it('answer 404 to a control path there is not, naming those there are', async () => {
    const answered: Refused = await new ShopDriver().ask('GET', '/__emulator/restart');
    expect(answered.status).to.equal(404);
    expect(answered.body.error).to.include('POST reset');
  });
});

describe('POST /__emulator/act', () => {
  const act = (shop: ShopDriver, body: unknown): Promise<Refused> => shop.ask('POST', '/__emulator/act', body);

  it('adds, resizes, reprices and removes lines and counts the version', async () => {
    const shop = await ShopDriver.open();
    const version = shop.checkout.version ?? 0;
    await act(shop, {kind: 'add-line', productId: 105, quantity: 2});
    await act(shop, {kind: 'set-quantity', lineItemId: shop.line('Notebook').id, quantity: 5});
    await act(shop, {kind: 'set-price', productId: 101, price: 13.5});
    await act(shop, {kind: 'remove-line', lineItemId: shop.line('Tea towel').id});
    await shop.read();
    expect(shop.lines.map(({name, quantity}) => [name, quantity])).to.deep.equal([
      ['Blue mug', 3],
      ['Notebook', 5],
      ['Fig candle', 2],
    ]);
    expect(shop.line('Blue mug')).to.deep.include({salePrice: 13.5});
    expect(shop.checkout.version).to.equal(version + 4);
  });

  it('adds the first product that is shipped where none is named', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      for (const product of state.products) if (product.id < 103) product.kind = 'digital';
    });
    expect((await act(shop, {kind: 'add-line'})).status).to.equal(200);
    await shop.read();
    expect(shop.line('Notebook').quantity).to.equal(2);
  });

  it('takes itemId for lineItemId', async () => {
    const shop = await ShopDriver.open();
    await act(shop, {kind: 'set-quantity', itemId: shop.line('Notebook').id, quantity: 5});
    await act(shop, {kind: 'set-price', itemId: shop.line('Notebook').id, price: 8});
    await act(shop, {kind: 'remove-line', itemId: shop.line('Tea towel').id});
    await shop.read();
    expect(shop.lines.map(({name, quantity}) => [name, quantity])).to.deep.equal([
      ['Blue mug', 3],
      ['Notebook', 5],
    ]);
    expect(shop.line('Notebook')).to.deep.include({salePrice: 8});
  });

  it('reprices the product of a line, in the catalogue as well', async () => {
    const shop = await ShopDriver.open();
    await act(shop, {kind: 'set-price', lineItemId: shop.line('Notebook').id, price: 0});
    await shop.read();
    expect(shop.line('Notebook')).to.deep.include({salePrice: 0});
    expect(shop.store.snapshot().products.find(({name}) => name === 'Notebook')?.price).to.equal(0);
  });

  it('takes a quantity of 0 for a removal', async () => {
    const shop = await ShopDriver.open();
    await act(shop, {kind: 'set-quantity', lineItemId: shop.line('Notebook').id, quantity: 0});
    await shop.read();
    expect(shop.lines.map(({name}) => name)).to.deep.equal(['Blue mug', 'Tea towel']);
  });

  it('deletes the cart with its last line', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await act(shop, {kind: 'remove-line', lineItemId: shop.line('Blue mug').id});
    expect((await shop.read()).status).to.equal(404);
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
  });

  it('signs out, which takes the address book and the consignments, and in again', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    await act(shop, {kind: 'sign-out'});
    await shop.read();
    expect(shop.checkout.customer?.addresses).to.deep.equal([]);
    expect(shop.checkout.consignments).to.deep.equal([]);
    await act(shop, {kind: 'sign-in'});
    await shop.read();
    expect(shop.checkout.customer?.addresses).to.have.length(4);
  });

  it('places the order: the cart is gone and the order id kept', async () => {
    const shop = await ShopDriver.open();
    await act(shop, {kind: 'place-order'});
    expect((await shop.read()).status).to.equal(404);
    expect(shop.store.snapshot().orders).to.have.length(1);
  });

  const bad: [body: unknown, names: string][] = [
    [{kind: 'dance'}, 'advance-clock'],
    [{kind: 'add-line', productId: '105'}, 'productId'],
    [{kind: 'add-line', quantity: 0}, 'a whole number from 1'],
    [{kind: 'add-line', quantity: 1.5}, 'a whole number from 1'],
    [{kind: 'add-line', quantity: '2'}, 'a whole number from 1'],
    [{kind: 'add-line', productId: 1}, '101'],
    [{kind: 'remove-line'}, 'lineItemId'],
    [{kind: 'set-quantity', lineItemId: 'x'}, 'quantity'],
    [{kind: 'set-quantity', lineItemId: 'x', quantity: 1}, 'no line item "x"'],
    [{kind: 'set-quantity', lineItemId: 'x', quantity: -1}, 'a whole number from 0'],
    [{kind: 'set-quantity', lineItemId: 'x', quantity: 0.5}, 'a whole number from 0'],
    [{kind: 'set-price', price: 3}, 'productId, a number, or the lineItemId'],
    [{kind: 'set-price', lineItemId: 'x', price: 3}, 'no line item "x"'],
    [{kind: 'set-price', productId: 101}, 'price'],
    [{kind: 'set-price', productId: 101, price: -1}, 'a number from 0'],
    [{kind: 'set-price', productId: 101, price: '3'}, 'a number from 0'],
    [{kind: 'advance-clock'}, 'ms'],
    [{kind: 'advance-clock', ms: '60000'}, 'ms'],
  ];
  for (const [body, names] of bad) {
    it(`answers 400 to ${JSON.stringify(body)}, naming ${names}, and changes nothing`, async () => {
      const shop = await ShopDriver.open();
      const before = shop.store.snapshot();
      const answered = await act(shop, body);
      expect(answered.status).to.equal(400);
      expect(answered.body.error).to.include(names);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }
});

describe('the scenarios', () => {
  it('default: every saved address gets two or more quotes of different prices', async () => {
    const shop = await ShopDriver.open();
    const saved = shop.checkout.customer?.addresses ?? [];
    expect(saved.map(address => address['countryCode'])).to.deep.equal(['GB', 'US', 'US', 'US']);
    for (const address of saved) {
      await shop.post({address, lineItems: [shop.units('Notebook', 1)]});
      const costs = shop.checkout.consignments.at(-1)?.availableShippingOptions?.map(({cost}) => cost) ?? [];
      expect(costs.length).to.be.greaterThan(1);
      expect(new Set(costs).size).to.equal(costs.length);
    }
  });

  it('default: a basket of four lines, one of them digital, and no consignment', async () => {
    const shop = await ShopDriver.open();
    expect(shop.lines.map(({name, quantity, options}) => [name, quantity, options?.map(({value}) => value)])).to.deep.equal([
      ['Blue mug', 3, []],
      ['Tea towel', 1, ['Striped']],
      ['Notebook', 1, ['A5', 'Red']],
    ]);
    expect(shop.checkout.cart.lineItems.digitalItems.map(({name}) => name)).to.deep.equal(['Knitting patterns (PDF)']);
    expect(shop.checkout.consignments).to.deep.equal([]);
  });

  it('single-unit and empty: one unit; no cart', async () => {
    const one = await ShopDriver.open({scenario: 'single-unit'});
    expect(one.lines.map(({quantity}) => quantity)).to.deep.equal([1]);
    const none = new ShopDriver({scenario: 'empty'});
    expect((await none.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
    expect((await none.read()).status).to.equal(404);
  });

  it('two-consignments: Ada and Ben, an option each', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    expect(
      shop.checkout.consignments.map(({address, selectedShippingOption: option}) => [address['firstName'], option?.description]),
    ).to.deep.equal([
      ['Ada', 'Standard'],
      ['Ben', 'Standard'],
    ]);
    expect([shop.holds(0), shop.holds(1)]).to.deep.equal([
      [
        ['Blue mug', 2],
        ['Tea towel', 1],
      ],
      [
        ['Blue mug', 1],
        ['Notebook', 1],
      ],
    ]);
  });

  it('one-with-all: everything with Ada, no option selected', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    expect(shop.holds(0)).to.deep.equal([
      ['Blue mug', 3],
      ['Tea towel', 1],
      ['Notebook', 1],
    ]);
    expect(shop.consignment(0).selectedShippingOption).to.equal(null);
  });
});
