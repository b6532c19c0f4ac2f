/** Whatever a store answers, the shopper reads a sentence that says what to do, and the plan is still there. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Shop, type Shopper} from '../support/shop-page.js';

const write = {path: '/consignments'};

describe('when the store answers badly', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  const lasting: {readonly name: string; readonly fault: object; readonly sentence: RegExp}[] = [
    {name: 'malformed JSON', fault: {kind: 'malformed'}, sentence: /answered something that makes no sense/},
    {name: 'HTML instead of JSON', fault: {kind: 'html'}, sentence: /answered something that makes no sense/},
    {name: 'missing fields', fault: {kind: 'body', body: {id: 'x', cart: {}}}, sentence: /answered something that makes no sense/},
    {name: '500', fault: {kind: 'status', status: 500}, sentence: /not answering properly/},
    {
      name: '409 again and again',
      fault: {kind: 'status', status: 409, body: {status: 409, title: 'Conflict', type: 'about:blank'}},
      sentence: /keeps changing somewhere else/,
    },
    {
      name: '403',
      fault: {kind: 'status', status: 403, body: {status: 403, title: 'Forbidden', type: 'about:blank'}},
      sentence: /no longer recognises you/,
    },
    {name: 'a dropped connection', fault: {kind: 'lose-request'}, sentence: /cannot be reached/},
  ];
  for (const {name, fault, sentence} of lasting) {
    it(`${name}: says so, keeps the plan, and goes on with Try again`, async () => {
      const shopper = await withAdaAndBen(shop);
      await shopper.control('POST', 'faults', {faults: [{match: write, times: 'always', ...fault}]});
      await shopper.press('One more Blue mug for Ben Okri');
      await shopper.reads(sentence);
      await keepsPlan(shopper);
      await shopper.control('DELETE', 'faults');
      await shopper.press('Try again');
      await savedAndWhole(shopper);
    });
  }

  it('a request that hangs: gives up waiting, says so, keeps the plan, and goes on with Try again', async () => {
    const shopper = await shop.shopper();
    await shopper.page.evaluate(() => {
      document.querySelector('multidrop-checkout')!.setAttribute('request-timeout', '700');
    });
    await addAdaAndBen(shopper);
    await shopper.control('POST', 'faults', {faults: [{match: write, times: 'always', kind: 'hang'}]});
    await shopper.press('One more Blue mug for Ben Okri');
    await shopper.reads(/not answering properly/);
    await keepsPlan(shopper);
    await shopper.control('DELETE', 'faults');
    await shopper.press('Try again');
    await savedAndWhole(shopper);
  });

  it('an answer lost after the write took effect: one read, no second consignment', async () => {
    const shopper = await withAdaAndBen(shop);
    const {n = 0} = (await shopper.journal()).at(-1) ?? {};
    await shopper.control('POST', 'faults', {faults: [{match: write, kind: 'lose-answer'}]});
    await shopper.press('One more Blue mug for Ben Okri');
    await savedAndWhole(shopper, false);
    assert.equal(await shopper.checkoutReads(n), 1);
    assert.equal((await shopper.writes(n)).filter(method => method === 'POST').length, 1);
    await shopper.leave();
  });

  it('a single 500 or 409 is got over without a word', async () => {
    for (const status of [500, 409]) {
      const shopper = await withAdaAndBen(shop);
      await shopper.control('POST', 'faults', {faults: [{match: write, kind: 'status', status}]});
      await shopper.press('One more Blue mug for Ben Okri');
      await savedAndWhole(shopper, false);
      assert.equal(await shopper.page.getByRole('alert').count(), 0);
      await shopper.leave();
    }
  });

  it('a refusal in the store’s own words stands at the delivery it is about', async () => {
    const shopper = await withAdaAndBen(shop);
    const body = {status: 422, title: 'Unprocessable', detail: 'We cannot send mugs to Texas.', type: 'about:blank'};
    await shopper.control('POST', 'faults', {faults: [{match: write, times: 'always', kind: 'status', status: 422, body}]});
    await shopper.press('One more Blue mug for Ben Okri');
    await shopper.page
      .getByRole('region', {name: 'Ben Okri'})
      .getByText(/We cannot send mugs to Texas/)
      .waitFor();
    await keepsPlan(shopper);
    await shopper.leave();
  });

  it('shipping methods of a kind nobody has heard of are offered like any other', async () => {
    const shopper = await withAdaAndBen(shop);
    await shopper.press('One more Blue mug for Ben Okri');
    await savedAndWhole(shopper, false);
    const body = await shopper.page.evaluate(async () => {
      const [cart] = (await (await fetch('/api/storefront/carts')).json()) as {id: string}[];
      const include = 'consignments.availableShippingOptions,cart.lineItems.physicalItems.options,customer';
      const text = await (await fetch(`/api/storefront/checkouts/${cart!.id}?include=${include}`)).text();
      return JSON.parse(text.replaceAll('shipping_flatrate', 'shipping_by_swan')) as unknown;
    });
    await shopper.control('POST', 'faults', {faults: [{match: {method: 'GET', path: '/checkouts/'}, kind: 'body', body}]});
    await shopper.page.reload();
    const options = shopper.page.getByRole('group', {name: 'Shipping for Ben Okri'});
    await options.getByRole('radio').first().waitFor();
    assert.ok((await options.getByRole('radio').count()) >= 2);
    await shopper.leave();
  });

  it('a basket emptied meanwhile: says that it is gone, and the plan still stands there', async () => {
    const shopper = await withAdaAndBen(shop);
    await emptyBasket(shopper);
    await shopper.press('One more Blue mug for Ben Okri');
    await shopper.reads(/session ended, or the basket was emptied/);
    await keepsPlan(shopper);
    assert.ok(await shopper.page.getByRole('link', {name: 'Go to the basket'}).isVisible());
    await shopper.leave();
  });

  const atStart: {readonly name: string; readonly fault: object; readonly sentence: RegExp}[] = [
    {name: 'cannot be reached', fault: {kind: 'lose-request'}, sentence: /cannot be reached/},
    {name: 'answers HTML', fault: {kind: 'html'}, sentence: /makes no sense/},
    {name: 'does not know the session', fault: {kind: 'status', status: 401}, sentence: /no longer recognises you/},
  ];
  for (const {name, fault, sentence} of atStart) {
    it(`a store that ${name} when the page opens: a sentence, and Try again opens it`, async () => {
      const shopper = await shop.shopper();
      await shopper.control('POST', 'faults', {faults: [{match: {path: '/checkouts/'}, times: 'always', ...fault}]});
      await shopper.page.reload();
      await shopper.page.getByRole('alert').getByText(sentence).waitFor();
      await shopper.control('DELETE', 'faults');
      await shopper.press('Try again');
      await shopper.page.getByRole('heading', {name: 'Where is this going?'}).waitFor();
      await shopper.leave();
    });
  }

  it('no basket at all: says so, with a way to the basket', async () => {
    const shopper = await shop.shopper('empty');
    await shopper.reads(/Your basket is empty/);
    assert.ok(await shopper.page.getByRole('link', {name: 'Go to the basket'}).isVisible());
    await shopper.leave();
  });
});

async function withAdaAndBen(shop: Shop): Promise<Shopper> {
  const shopper = await shop.shopper();
  await addAdaAndBen(shopper);
  return shopper;
}

async function addAdaAndBen(shopper: Shopper): Promise<void> {
  await shopper.pick(/^Ada Lovelace/);
  await shopper.page
    .getByRole('region', {name: 'Ada Lovelace'})
    .getByText(/Saved|items saved/)
    .waitFor();
  await shopper.press(/Add a person/);
  await shopper.page
    .getByRole('region', {name: 'Add a person'})
    .getByRole('option', {name: /^Ben Okri/})
    .click();
  await shopper.page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
}

async function keepsPlan(shopper: Shopper): Promise<void> {
  assert.equal(await shopper.page.getByRole('spinbutton', {name: 'Quantity of Blue mug for Ben Okri'}).inputValue(), '1');
  assert.equal(await shopper.page.getByRole('spinbutton', {name: 'Quantity of Blue mug for Ada Lovelace'}).inputValue(), '2');
}

async function savedAndWhole(shopper: Shopper, leaves = true): Promise<void> {
  await shopper.page
    .getByRole('region', {name: 'Ben Okri'})
    .getByText(/Saved|items saved/)
    .waitFor();
  await keepsPlan(shopper);
  if (leaves) await shopper.leave();
}

async function emptyBasket(shopper: Shopper): Promise<void> {
  const state = (await shopper.page.evaluate(async () => {
    const carts = await fetch('/api/storefront/carts?include=lineItems.physicalItems.options');
    return (await carts.json()) as unknown;
  })) as {lineItems: {physicalItems: {id: string}[]; digitalItems: {id: string}[]}}[];
  for (const {id} of [...state[0]!.lineItems.physicalItems, ...state[0]!.lineItems.digitalItems])
    await shopper.control('POST', 'act', {kind: 'remove-line', lineItemId: id});
}
