/** The main job, as a shopper does it in the demo shop: by roles and names only, by pointer and by keyboard alone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Shop, type Shopper} from '../support/shop-page.js';

describe('a shopper sends one basket to three people', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('by pointer: splits a line, picks a method, reloads in between, and arrives ready to pay', async () => {
    const shopper = await shop.shopper();
    await shopper.pick(/^Ada Lovelace/);
    await addPerson(shopper, 'Ben Okri');
    await shopper.press('One more Blue mug for Ben Okri');
    await addPerson(shopper, 'Cleo Park');
    await shopper.press('One more Notebook for Cleo Park');
    const shipping = shopper.page.getByRole('group', {name: 'Shipping for Ben Okri'});
    await shipping.getByRole('radio', {name: /Express/}).check();

    await shopper.page.reload();
    await shopper.page.getByRole('heading', {name: 'Cleo Park'}).waitFor();
    // The reload may cut off a write that is out: the store lives in the page, and is gone with it for a moment.
    shopper.complaints.length = 0;
    assert.equal(await quantity(shopper, 'Blue mug', 'Ada Lovelace'), '2');
    assert.equal(await quantity(shopper, 'Blue mug', 'Ben Okri'), '1');
    assert.equal(await quantity(shopper, 'Notebook', 'Cleo Park'), '1');
    assert.ok(
      await shopper.page
        .getByRole('group', {name: 'Shipping for Ben Okri'})
        .getByRole('radio', {name: /Express/})
        .isChecked(),
    );

    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    await shopper.reads(/ready to pay/i);
    const journal = await shopper.journal();
    assert.deepEqual(
      journal.flatMap(({violations}) => violations),
      [],
    );
    assert.deepEqual(shopper.complaints, []);
    await shopper.leave();
  });

  it('costs at most six writes for three people added one after the other, one checkout read, and none after a write', async () => {
    const shopper = await shop.shopper();
    const {n: last = 0} = (await shopper.journal()).at(-1) ?? {};
    await shopper.page.reload();
    await shopper.pick(/^Ada Lovelace/);
    await saved(shopper, 'Ada Lovelace');
    await addPerson(shopper, 'Ben Okri');
    await shopper.press('One more Blue mug for Ben Okri');
    await saved(shopper, 'Ben Okri');
    await addPerson(shopper, 'Cleo Park');
    await shopper.press('One more Notebook for Cleo Park');
    await saved(shopper, 'Cleo Park');
    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    await shopper.reads(/ready to pay/i);
    const journal = await shopper.journal(last);
    const firstWrite = journal.findIndex(({method}) => method !== 'GET');
    const lastWrite = journal.findLastIndex(({method}) => method !== 'GET');
    const writes = journal.filter(({method}) => method !== 'GET').length;
    assert.ok(writes <= 6, `took ${writes} writes`);
    const reads = journal.slice(0, lastWrite + 1).filter(({method, path}) => method === 'GET' && /\/checkouts\/[^/]+$/.test(path));
    assert.equal(reads.length, 1);
    assert.ok(journal.indexOf(reads[0]!) < firstWrite);
    await shopper.leave();
  });

  it('by keyboard alone', async () => {
    const shopper = await shop.shopper();
    const {page} = shopper;
    await page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if (name.test(await focusedName(shopper))) return;
      }
      assert.fail(`Tab never came to ${name}`);
    };
    const pressKey = async (name: RegExp) => {
      await tabTo(name);
      await page.keyboard.press('Enter');
    };
    const find = async (name: string) => {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    };
    await tabTo(/^Find a name/);
    await find('lovelace');
    await pressKey(/^\+? ?Add a person/);
    await find('okri');
    await page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
    await pressKey(/^One more Blue mug for Ben Okri/);
    await page.getByRole('group', {name: 'Shipping for Ben Okri'}).getByRole('radio').first().waitFor();
    await tabTo(/^(3 to 5|4 to 6|1 to 2|1 |2 ).*/);
    await page.keyboard.press('ArrowDown');
    await pressKey(/^\+? ?Add a person/);
    await find('cleo');
    await page.getByRole('heading', {name: 'Cleo Park', exact: true}).waitFor();
    await tabTo(/^Quantity of Notebook for Cleo Park/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await saved(shopper, 'Cleo Park');
    await pressKey(/^Continue to payment/);
    await page.waitForURL(/\/checkout/);
    await shopper.reads(/ready to pay/i);
    await shopper.leave();
  });

  it('opens a basket that is already split, continues, and writes nothing', async () => {
    const shopper = await shop.shopper('two-consignments');
    await shopper.page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    assert.deepEqual(await shopper.writes(), []);
    await shopper.leave();
  });
});

async function addPerson(shopper: Shopper, name: string): Promise<void> {
  await shopper.press(/Add a person/);
  await shopper.page
    .getByRole('region', {name: 'Add a person'})
    .getByRole('option', {name: new RegExp(`^${name}`)})
    .click();
  await shopper.page.getByRole('heading', {name, exact: true}).waitFor();
}

async function saved(shopper: Shopper, name: string): Promise<void> {
  await shopper.page
    .getByRole('region', {name, exact: true})
    .getByText(/Saved|items saved/)
    .waitFor();
}

const quantity = (shopper: Shopper, product: string, person: string) =>
  shopper.page.getByRole('spinbutton', {name: `Quantity of ${product} for ${person}`}).inputValue();

/** Accessible name of what has focus, through shadow roots, near enough for buttons and fields. */
const focusedName = (shopper: Shopper) =>
  shopper.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
    return (active?.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
  });
