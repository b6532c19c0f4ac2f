/** One order in each view, by keyboard alone and by pointer; switching keeps the place. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {SharedShop} from '../support/shared-shop.js';
import {Shop, type Shopper} from '../support/shop-page.js';

type View = 'People' | 'Items' | 'List';

const see = async ({page}: Shopper, view: View) => {
  await page.getByRole('radio', {name: view, exact: true}).check();
  await page.locator(`multidrop-${view.toLowerCase()}`).waitFor();
};

const quantity = ({page}: Shopper, product: string, person: string) =>
  page.getByRole('spinbutton', {name: `Quantity of ${product} for ${person}`, exact: true});

/** Goes on to payment; the store took everything without a complaint. */
async function arrives(shopper: Shopper): Promise<void> {
  await shopper.page.waitForURL(/\/checkout/);
  await shopper.reads(/ready to pay/i);
  const journal = await shopper.journal();
  assert.deepEqual(
    journal.flatMap(({violations}) => violations),
    [],
  );
  assert.deepEqual(shopper.complaints, []);
}

describe('three views of one plan', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('an order in the Items view, by pointer', async () => {
    const shopper = await shop.shopper();
    const {page} = shopper;
    await see(shopper, 'Items');
    await shopper.pick(/^Ada Lovelace/);
    await shopper.press(/Add a person/);
    await page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('option', {name: /^Ben Okri/})
      .click();
    await shopper.press('One more Blue mug for Ben Okri');
    await shopper.reads('Ada Lovelace: 2 · Ben Okri: 1');
    await page
      .getByRole('group', {name: 'Shipping for Ben Okri'})
      .getByRole('radio', {name: /Express/})
      .check();
    await shopper.press('Continue to payment');
    await arrives(shopper);
    await shopper.leave();
  });

  it('an order in the Items view, by keyboard alone', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    // Past the settings, which have a field of that name, too.
    await page.locator('#shop').focus();
    await shopper.tabTo(/^People/);
    await page.keyboard.press('ArrowRight');
    await page.locator('multidrop-items').waitFor();
    assert.equal(await shopper.focusedName(), 'Items');
    await shopper.tabTo(/^Quantity of Tea towel for Ben Okri/);
    await page.keyboard.press('ArrowUp');
    await shopper.hears('Ben Okri now has 1 Tea towel.');
    await page.getByRole('group', {name: 'Shipping for Ben Okri'}).getByRole('radio').first().waitFor();
    await shopper.pressByKeyboard(/^Continue to payment/);
    await arrives(shopper);
    await shopper.leave();
  });

  it('an order in the List view, by pointer: many people, their addresses chosen in the table', async () => {
    const shopper = await shop.shopper();
    const {page} = shopper;
    await shopper.press(/^Many people/);
    await page.getByRole('textbox', {name: 'Name for row 2'}).waitFor();
    for (const [row, person] of [
      ['Person 1', 'Ada Lovelace'],
      ['row 2', 'Ben Okri'],
      ['row 3', 'Cleo Park'],
    ] as const) {
      await shopper.press(`Choose or type an address for ${row}`);
      await page
        .getByRole('table')
        .getByRole('option', {name: new RegExp(`^${person}`)})
        .click();
      await page.getByRole('rowheader', {name: new RegExp(`^${person}`)}).waitFor();
    }
    await quantity(shopper, 'Blue mug', 'Ben Okri').fill('1');
    await quantity(shopper, 'Notebook', 'Cleo Park').fill('1');
    await page.getByRole('heading', {name: 'Where is this going?'}).click();
    await page.getByRole('combobox', {name: 'Shipping for Ben Okri'}).waitFor();
    await page.getByRole('combobox', {name: 'Shipping for Ben Okri'}).selectOption({label: 'Express, $12.00'});
    await shopper.press('Continue to payment');
    await arrives(shopper);
    await shopper.leave();
  });

  it('an order in the List view, by keyboard alone: names and numbers first, addresses where the problem list leads', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    await shopper.pressByKeyboard(/^Change where this is going/);
    await shopper.pressByKeyboard(/^Many people/);
    await page.getByRole('textbox', {name: 'Name for row 3'}).waitFor();
    assert.equal(await shopper.focusedName(), 'Name for row 3');
    await page.keyboard.type('Cleo Park');
    await page.keyboard.press('Enter');
    assert.equal(await shopper.focusedName(), 'Quantity of Blue mug for Cleo Park');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    assert.equal(await shopper.focusedName(), 'Quantity of Blue mug for row 4');
    await shopper.reads('1 of 3');
    await shopper.pressByKeyboard(/^Continue to payment/);
    await shopper.reads('1 thing to sort out before payment');
    await shopper.pressByKeyboard(/^Complete the address of Cleo Park/);
    for (const [field, text] of [
      [/^Address Line 1/, '1 Market St'],
      [/City/, 'San Francisco'],
      [/^State/, 'California'],
      [/Postcode/, '94105'],
    ] as const) {
      await shopper.tabTo(field);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', {name: 'Shipping for Cleo Park'}).waitFor();
    assert.equal(await shopper.focusedName(), 'Cleo Park');
    await shopper.pressByKeyboard(/^Continue to payment/);
    await arrives(shopper);
    await shopper.leave();
  });

  it('switching keeps the place, the focus and what is half typed', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    await shopper.press('One more Blue mug for Ben Okri');
    await shopper.press('Change the address for Ada Lovelace');
    await shopper.press('Edit this address');
    await page.getByRole('textbox', {name: /^Address line 1/i}).fill('99 Half Street');
    await see(shopper, 'Items');
    assert.equal(await shopper.focusedName(), 'Items');
    assert.equal(await page.getByRole('textbox', {name: /^Address line 1/i}).inputValue(), '99 Half Street');
    await see(shopper, 'List');
    assert.equal(await shopper.focusedName(), 'List');
    assert.equal(await page.getByRole('textbox', {name: /^Address line 1/i}).inputValue(), '99 Half Street');
    assert.equal(
      await page
        .locator('tr[aria-current="true"]')
        .getByRole('rowheader')
        .textContent()
        .then(text => text?.includes('Ada Lovelace')),
      true,
    );
    assert.equal(await quantity(shopper, 'Blue mug', 'Ben Okri').inputValue(), '2');
    await page.reload();
    await page.locator('multidrop-list').waitFor();
    assert.equal(await quantity(shopper, 'Blue mug', 'Ben Okri').inputValue(), '2');
    await shopper.leave();
  });

  it('says that a view could not be loaded, lets the others be used, and tries again', async () => {
    // In front of a store of its own: the one inside the page answers for the files too.
    const sharedShop = await SharedShop.open();
    const shopper = await sharedShop.shopper({scenario: 'two-consignments'});
    const {page} = shopper;
    await page.goto('/');
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    const list = '**/list/list.ts*';
    await page.route(list, route => route.abort());
    await page.getByRole('radio', {name: 'List'}).check();
    await shopper.reads(/This view could not be loaded/);
    assert.equal(await shopper.focusedName(), 'List');
    await see(shopper, 'People');
    await page.getByRole('radio', {name: 'List'}).check();
    await page.unroute(list);
    await shopper.press('Try again');
    await page.getByRole('table').waitFor();
    await sharedShop.close();
  });

  it('after a removal, focus is on the next person in every view, and undoing it is the next Tab stop', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    for (const view of ['People', 'Items', 'List'] as const) {
      await see(shopper, view);
      await shopper.press('Remove Ada Lovelace');
      await shopper.hears('Ada Lovelace is removed. The items go to Ben Okri.');
      assert.equal(await shopper.focusedName(), 'Ben Okri', view);
      await page.keyboard.press('Tab');
      assert.equal(await shopper.focusedName(), 'Undo removing Ada Lovelace', view);
      await page.keyboard.press('Enter');
      await shopper.hears('Ada Lovelace is back.');
      assert.equal(await shopper.focusedName(), 'Ada Lovelace', view);
    }
    await shopper.leave();
  });
});
