/** Zones, methods and carriers on the merchant's desk: whatever changes there is offered to the shopper beside it at once. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDesk} from '../support/merchant-steps.js';
import {Shop} from '../support/shop-page.js';

describe("the merchant's desk", () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('methods come and go in the widget as the desk adds, switches off and deletes them', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    const offered = (name: RegExp) => page.getByRole('group', {name: 'Shipping for Ben Okri'}).getByRole('radio', {name});
    await offered(/Express/).waitFor();
    await openDesk(shopper);
    await shopper.page.getByRole('heading', {name: 'United States'}).click();
    await page.getByRole('button', {name: 'Add a method'}).click();
    const form = page.getByRole('form', {name: 'Add a method to United States'});
    await form.getByLabel('Name shoppers see').fill('Drone');
    await form.getByLabel('Rate', {exact: true}).fill('3');
    await form.getByRole('button', {name: 'Add the method'}).click();
    await offered(/Drone.*\$3\.00/).waitFor();

    await page.getByRole('checkbox', {name: 'Offer Express, United States'}).uncheck();
    await offered(/Express/).waitFor({state: 'hidden'});
    await page.getByRole('checkbox', {name: 'Offer Express, United States'}).check();
    await offered(/Express/).waitFor();

    await shopper.press('Delete Drone, United States');
    await page.getByRole('dialog').getByRole('button', {name: 'Delete'}).click();
    await offered(/Drone/).waitFor({state: 'hidden'});
    await shopper.leave();
  });

  it('a narrower zone takes over where it covers the address, and what the store refuses is said and kept', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    const toBen = page.getByRole('group', {name: 'Shipping for Ben Okri'});
    await toBen.waitFor();
    await openDesk(shopper);
    await shopper.press('Add a zone');
    const form = page.getByRole('form', {name: 'Add a zone'});
    await form.getByLabel('Name of the zone').fill('Texas');
    await form.getByLabel('It covers').selectOption('States');
    await form.getByLabel('Places').fill('US XX');
    await form.getByRole('button', {name: 'Add the zone'}).click();
    await page
      .getByRole('status')
      .getByText(/must be the code of a state of United States/)
      .waitFor();
    assert.equal(await form.getByLabel('Name of the zone').inputValue(), 'Texas');
    await form.getByLabel('Places').fill('US TX');
    await form.getByRole('button', {name: 'Add the zone'}).click();
    await page.getByRole('status').getByText('Texas is added.').waitFor();
    // The new zone has no method yet, and the United States no longer stand in for it.
    await toBen.waitFor({state: 'hidden'});
    await page.getByRole('heading', {name: 'Texas'}).click();
    await shopper.press('Delete the zone Texas');
    await page.getByRole('dialog').getByRole('button', {name: 'Delete'}).click();
    await toBen.waitFor();
    await shopper.leave();
  });

  it('talks to the management API alone, and asks it nothing while it is folded', async () => {
    const shopper = await shop.shopper();
    const {page} = shopper;
    await page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
    assert.deepEqual(
      (await shopper.journal()).filter(({api}) => api === 'management'),
      [],
    );
    const {n = 0} = (await shopper.journal()).at(-1) ?? {};
    await openDesk(shopper);
    await page.getByText('No orders yet').waitFor();
    const apis = new Set((await shopper.journal(n)).map(({api}) => api));
    assert.deepEqual([...apis], ['management']);
    await shopper.leave();
  });

  it('connects a carrier, whose live rates are offered from then on and no longer once it is disconnected', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    const ground = page.getByRole('group', {name: 'Shipping for Ben Okri'}).getByRole('radio', {name: /FedEx Ground/});
    await openDesk(shopper);
    await page.getByRole('heading', {name: 'United States'}).click();
    await shopper.press('Add a method');
    const form = page.getByRole('form', {name: 'Add a method to United States'});
    await form.getByLabel('Charges').selectOption('Live rates of FedEx');
    await form.getByLabel('Name shoppers see').fill('FedEx');
    await form.getByRole('checkbox', {name: 'FedEx Ground'}).check();
    await form.getByRole('button', {name: 'Add the method'}).click();
    await page.getByText('FedEx is added to United States.').waitFor();
    assert.equal(await ground.count(), 0);

    await page.getByRole('heading', {name: 'Carriers'}).click();
    for (const key of ['Key', 'Password', 'Account number', 'Meter number']) await page.getByLabel(key, {exact: true}).fill('1');
    await shopper.press('Connect');
    await ground.waitFor();
    await shopper.press('Disconnect');
    await ground.waitFor({state: 'hidden'});
    await shopper.leave();
  });

  it("is where the store's page of orders leads", async () => {
    const shopper = await shop.shopper();
    await shopper.page.goto(new URL('/account.php?action=order_status', shopper.page.url()).href);
    await shopper.page.getByText('No orders yet').waitFor();
    await shopper.leave();
  });
});
