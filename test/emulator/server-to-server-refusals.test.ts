/** What the server-to-server checkout refuses: the status, the body, and that nothing was changed (store-api 3.8, 9). */
import {expect} from 'chai';
import {askCheckout, askServer, recipients, units} from './server-to-server-driver.js';
import {ShopDriver, type Answered} from './shop-driver.js';

type Problem = Record<string, unknown>;

async function refused(shop: ShopDriver, status: number, ask: () => Promise<Answered<Problem>>): Promise<Problem> {
  const before = shop.store.snapshot();
  const answered = await ask();
  expect(answered.status).to.equal(status);
  expect(shop.store.snapshot()).to.deep.equal(before);
  return answered.body;
}

/** `{status, title, type, errors: {}}` (store-api 3.8). */
function expectShape(body: Problem, status: number): void {
  expect(body).to.have.all.keys('status', 'title', 'type', 'errors');
  expect(body).to.deep.include({status, errors: {}});
  expect(body['title'])
    .to.be.a('string')
    .and.not.to.match(/[a-z][A-Z]/);
}

/** A consignment to Ada that holds two mugs. */
async function opened(behaviours = {}): Promise<{shop: ShopDriver; consignment: string}> {
  const shop = await ShopDriver.open({now: 0, behaviours});
  await askCheckout(shop, 'POST', '/consignments', [{address: recipients.ada, line_items: [units(shop, 'Blue mug', 2)]}]);
  await shop.read();
  return {shop, consignment: `/consignments/${shop.consignment(0).id}`};
}

describe('a POST of consignments from the server side', () => {
  const mug = (shop: ShopDriver): unknown => units(shop, 'Notebook', 1);
  const bad: [what: string, body: (shop: ShopDriver) => unknown][] = [
    ['no body', () => undefined],
    ['null', () => null],
    ['text', () => 'consignments'],
    ['an object', shop => ({address: recipients.ada, line_items: [mug(shop)]})],
    ['an empty list', () => []],
    ['an element that is null', () => [null]],
    ['an element that is text', () => ['consignment']],
    ['an element that is a list', shop => [[{address: recipients.ada, line_items: [mug(shop)]}]]],
    ['no address', shop => [{line_items: [mug(shop)]}]],
    ['an address that is null', shop => [{address: null, line_items: [mug(shop)]}]],
    ['an address that is text', shop => [{address: 'London', line_items: [mug(shop)]}]],
    ['an address that is a list', shop => [{address: [recipients.ada], line_items: [mug(shop)]}]],
    ['an address without an email', shop => [{address: {country_code: 'GB'}, line_items: [mug(shop)]}]],
    ['an old-named address without an email', shop => [{shipping_address: {country_code: 'GB'}, line_items: [mug(shop)]}]],
    ['an address without a country', shop => [{address: {email: ''}, line_items: [mug(shop)]}]],
    ['an unknown country', shop => [{address: {email: '', country_code: 'ZZ'}, line_items: [mug(shop)]}]],
    ['an address in camelCase', shop => [{address: {email: '', countryCode: 'GB'}, line_items: [mug(shop)]}]],
    ['no line items', () => [{address: recipients.ada}]],
    ['line items in camelCase', shop => [{address: recipients.ada, lineItems: [{itemId: shop.line('Notebook').id, quantity: 1}]}]],
    ['an empty list of line items', () => [{address: recipients.ada, line_items: []}]],
    ['line items that are null', () => [{address: recipients.ada, line_items: null}]],
    ['line items that are an object', shop => [{address: recipients.ada, line_items: mug(shop)}]],
    ['a line item that is null', () => [{address: recipients.ada, line_items: [null]}]],
    ['a line item that is an id', shop => [{address: recipients.ada, line_items: [shop.line('Notebook').id]}]],
    ['an unknown item_id', () => [{address: recipients.ada, line_items: [{item_id: 'nobody', quantity: 1}]}]],
    ['an item_id that is a number', () => [{address: recipients.ada, line_items: [{item_id: 1, quantity: 1}]}]],
    ['no item_id', () => [{address: recipients.ada, line_items: [{quantity: 1}]}]],
    ['no quantity', shop => [{address: recipients.ada, line_items: [{item_id: shop.line('Notebook').id}]}]],
    ['a quantity that is text', shop => [{address: recipients.ada, line_items: [{item_id: shop.line('Notebook').id, quantity: '1'}]}]],
    ['quantity 0', shop => [{address: recipients.ada, line_items: [units(shop, 'Notebook', 0)]}]],
    ['half a unit', shop => [{address: recipients.ada, line_items: [units(shop, 'Notebook', 0.5)]}]],
    ['more units than there are', shop => [{address: recipients.ada, line_items: [units(shop, 'Notebook', 2)]}]],
    [
      'one line given away too often',
      shop => [
        {address: recipients.ada, line_items: [mug(shop)]},
        {address: recipients.ben, line_items: [mug(shop)]},
      ],
    ],
    ['a pickup option that is null', shop => [{pickup_option: null, line_items: [mug(shop)]}]],
    ['a pickup option that is a number', shop => [{pickup_option: 1, line_items: [mug(shop)]}]],
    ['a pickup method that is text', shop => [{pickup_option: {pickup_method_id: '1'}, line_items: [mug(shop)]}]],
    ['an unknown pickup method', shop => [{pickup_option: {pickup_method_id: 99}, line_items: [mug(shop)]}]],
    ...(['0', 0, -1, 1.5, true, {}, []] as const).map((version): [string, (shop: ShopDriver) => unknown] => [
      `version ${JSON.stringify(version)}`,
      shop => [{address: recipients.ada, line_items: [mug(shop)], version}],
    ]),
  ];
  for (const [what, body] of bad) {
    it(`with ${what} is invalid and changes nothing (invalidStatus, store-api 9)`, async () => {
      for (const invalidStatus of ['422', '400'] as const) {
        const {shop} = await opened({invalidStatus});
        expectShape(
          await refused(shop, Number(invalidStatus), () => askCheckout(shop, 'POST', '/consignments', body(shop))),
          Number(invalidStatus),
        );
      }
    });
  }

  for (const field of Object.keys(recipients.dan)) {
    it(`with ${field} that is no text is invalid and changes nothing (store-api 3.5)`, async () => {
      const {shop} = await opened();
      for (const value of [true, {}, ['x']]) {
        const body = [{address: {...recipients.dan, [field]: value}, line_items: [mug(shop)]}];
        const problem = await refused(shop, 422, () => askCheckout(shop, 'POST', '/consignments', body));
        expectShape(problem, 422);
        expect(problem['title']).to.include(field);
      }
    });
  }

  it('refused for one element keeps the valid ones (arrayPost partial, store-api 9)', async () => {
    const {shop} = await opened({arrayPost: 'partial'});
    const {status} = await askCheckout(shop, 'POST', '/consignments', [
      {address: recipients.ben, line_items: [units(shop, 'Notebook', 1)]},
      {address: recipients.cleo, line_items: [{item_id: 'nobody', quantity: 1}]},
    ]);
    expect(status).to.equal(422);
    await shop.read();
    expect(shop.checkout.consignments.map(({address}) => address['firstName'])).to.deep.equal(['Ada', 'Ben']);
  });

  it('over the limit of consignments is refused (limits tight, store-api 5)', async () => {
    const {shop} = await opened({limits: 'tight'});
    await shop.arrange(state => {
      const mugs = state.checkout?.lines.find(({name}) => name === 'Blue mug');
      if (mugs !== undefined) mugs.quantity = 12;
    });
    const line = units(shop, 'Blue mug', 1);
    const body = Array.from({length: 10}, () => ({address: recipients.ben, line_items: [line]}));
    expectShape(await refused(shop, 422, () => askCheckout(shop, 'POST', '/consignments', body)), 422);
  });
});

describe('a PUT of a consignment from the server side', () => {
  const bad: [what: string, status: number, body: (shop: ShopDriver) => unknown][] = [
    ['no body', 422, () => undefined],
    ['null', 422, () => null],
    ['a list', 422, () => [{address: recipients.ben}]],
    ['nothing named', 422, () => ({})],
    ['only what this API does not know', 422, () => ({custom: 1, lineItems: []})],
    ['an address without an email', 422, () => ({address: {country_code: 'GB'}})],
    ['line items that are text', 422, () => ({line_items: 'all'})],
    ['an option that is not offered', 422, () => ({shipping_option_id: '0'.repeat(32)})],
    ['an option that is a number', 422, () => ({shipping_option_id: 1})],
    ['an option that is null', 422, () => ({shipping_option_id: null})],
    ['a pickup option that is a list', 422, () => ({pickup_option: [1]})],
    ['address and option', 400, () => ({address: recipients.ben, shipping_option_id: 'x'})],
    ['address and pickup', 400, () => ({address: recipients.ben, pickup_option: {pickup_method_id: 1}})],
    ['option and pickup', 400, () => ({shipping_option_id: 'x', pickup_option: {pickup_method_id: 1}})],
    ['version "1"', 422, () => ({address: recipients.ben, version: '1'})],
  ];
  for (const [what, status, body] of bad) {
    it(`with ${what} is ${status} and changes nothing (store-api 2.4)`, async () => {
      const {shop, consignment} = await opened();
      expectShape(await refused(shop, status, () => askCheckout(shop, 'PUT', consignment, body(shop))), status);
    });
  }

  it('has the statuses of the switches (addressWithOption, unknownOption, store-api 9)', async () => {
    const {shop, consignment} = await opened({addressWithOption: '422', unknownOption: '400'});
    await refused(shop, 422, () => askCheckout(shop, 'PUT', consignment, {address: recipients.ben, shipping_option_id: 'x'}));
    await refused(shop, 400, () => askCheckout(shop, 'PUT', consignment, {shipping_option_id: 'x'}));
  });
});

describe('other bad bodies from the server side', () => {
  const named = (body: unknown): string => (body === undefined ? 'no body' : JSON.stringify(body).slice(0, 60));
  const messages = [undefined, null, [], 'x', {}, {customer_message: null}, {customer_message: 1}, {customerMessage: 'x'}];
  const tooLong = {customer_message: 'x'.repeat(2001)};
  const billings = [
    ...[undefined, null, [], 'x', {}, {email: 'a@people.example'}, {country_code: 'GB'}, {email: '', country_code: 'GB'}],
    ...[
      {email: ' ', country_code: 'GB'},
      {email: 1, country_code: 'GB'},
      {email: 'a@people.example', country_code: 'ZZ'},
    ],
    ...[{email: 'a@people.example', country_code: null}, {...recipients.ada, city: ['London']}, [recipients.ada]],
  ];
  const coupons = [
    undefined,
    null,
    [],
    'TENOFF',
    {},
    {coupon_code: 1},
    {coupon_code: null},
    {coupon_code: ['TENOFF']},
    {couponCode: 'TENOFF'},
  ];
  const bad: [what: string, status: number, method: string, rest: string, body: unknown][] = [
    ...[...messages, tooLong].map((body): (typeof bad)[number] => [`the message ${named(body)}`, 422, 'PUT', '', body]),
    ...billings.map((body): (typeof bad)[number] => [`the billing address ${named(body)}`, 422, 'POST', '/billing-address', body]),
    ...coupons.map((body): (typeof bad)[number] => [`the coupon ${named(body)}`, 422, 'POST', '/coupons', body]),
    ['an unknown coupon', 400, 'POST', '/coupons', {coupon_code: 'NOBODY'}],
    ['a coupon that was not redeemed', 404, 'DELETE', '/coupons/TENOFF', undefined],
    ['an unknown billing address', 404, 'PUT', '/billing-address/nobody', recipients.ada],
    ['an unknown consignment to edit', 404, 'PUT', '/consignments/nobody', {address: recipients.ada}],
    ['an unknown consignment to delete', 404, 'DELETE', '/consignments/nobody', undefined],
  ];
  for (const [what, status, method, rest, body] of bad) {
    it(`${method} with ${what} is ${status} and changes nothing`, async () => {
      const {shop} = await opened();
      expectShape(await refused(shop, status, () => askCheckout(shop, method, rest, body)), status);
    });
  }

  it('a message of 2000 characters passes (store-api 5)', async () => {
    const {shop} = await opened();
    expect((await askCheckout(shop, 'PUT', '', {customer_message: 'x'.repeat(2000)})).status).to.equal(200);
  });

  it('unknown consignments and billing addresses are 400 where the switch says so (unknownId, store-api 9)', async () => {
    const {shop} = await opened({unknownId: '400'});
    await refused(shop, 400, () => askCheckout(shop, 'DELETE', '/consignments/nobody'));
    await refused(shop, 400, () => askCheckout(shop, 'PUT', '/billing-address/nobody', recipients.ada));
  });

  it('a sentence names fields as this API does, and quotes what was sent as it was sent', async () => {
    const {shop} = await opened();
    const named = await refused(shop, 422, () =>
      askCheckout(shop, 'POST', '/consignments', [{address: recipients.ada, line_items: [{quantity: 1}]}]),
    );
    expect(named['title']).to.equal('Each entry of line_items needs an item_id and a quantity.');
    const quoted = await refused(shop, 422, () =>
      askCheckout(shop, 'POST', '/consignments', [{address: recipients.ada, line_items: [{item_id: 'noSuchLine', quantity: 1}]}]),
    );
    expect(quoted['title']).to.equal('The cart has no line item "noSuchLine".');
  });

  it('what is no JSON is 400 (the status glossary)', async () => {
    const {shop} = await opened();
    const path = `http://shop.example/stores/harbour/v3/checkouts/${shop.store.checkoutId}`;
    const response = await shop.store.handle(new Request(path, {method: 'PUT', headers: {'x-auth-token': 'secret'}, body: '{'}));
    expect(response.status).to.equal(400);
    expectShape((await response.json()) as Problem, 400);
  });
});

describe('what the server-to-server API does not have', () => {
  const nobody = '/checkouts/00000000-0000-4000-a000-000000000000';
  const asks: [method: string, rest: string, body?: unknown][] = [
    ['GET', ''],
    ['PUT', '', {customer_message: ''}],
    ['POST', '/billing-address', recipients.ada],
    ['POST', '/consignments', []],
    ['PUT', '/consignments/x', {}],
    ['DELETE', '/consignments/x'],
    ['POST', '/coupons', {coupon_code: 'TENOFF'}],
    ['DELETE', '/coupons/TENOFF'],
    ['POST', '/orders'],
  ];
  for (const [method, rest, body] of asks) {
    it(`${method} ${rest} of an unknown checkout is 404, the problem in a list (store-api 3.8)`, async () => {
      const {shop} = await opened({unknownId: '400'});
      const problem = await refused(shop, 404, () => askServer(shop, method, nobody + rest, body));
      expect(problem).to.have.all.keys('errors');
      expect(problem['errors']).to.have.length(1);
      expect((problem['errors'] as Problem[])[0]).to.have.all.keys('status', 'title', 'type', 'detail');
    });
  }

  it('a checkout where there is no cart is unknown', async () => {
    const shop = new ShopDriver({scenario: 'empty'});
    expect((await askCheckout(shop, 'GET', '')).status).to.equal(404);
  });

  it('an unknown path is 404, an unknown method 405 (store-api 3.8)', async () => {
    const {shop, consignment} = await opened();
    for (const path of ['/', '/checkouts', `/checkouts/${shop.store.checkoutId}/nothing`, '/shipping']) {
      expectShape(await refused(shop, 404, () => askServer(shop, 'GET', path)), 404);
    }
    for (const [method, rest] of [
      ['DELETE', ''],
      ['GET', '/consignments'],
      ['POST', consignment],
      ['GET', '/orders'],
    ] as const) {
      const problem = await refused(shop, 405, () => askCheckout(shop, method, rest));
      expect(problem).to.deep.include({status: 405, errors: {}});
    }
  });
});
