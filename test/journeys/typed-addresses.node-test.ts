/** A guest types addresses, changes her mind, and loses nothing. By roles and names only. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Shop, type Shopper} from '../support/shop-page.js';

describe('a guest who types addresses', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('sends to two people, and is offered the first address again for a third', async () => {
    const shopper = await shop.shopper('guest');
    await typeAddress(shopper, 'Person 1', ada);
    await shopper.press('Save address');
    await saved(shopper, 'Ada Byron');
    await shopper.press(/Add a person/);
    await shopper.page.getByRole('button', {name: /^Ada Byron/}).waitFor();
    await shopper.press(/Type a new address/);
    await typeAddress(shopper, 'Add a person', {...ada, first: 'Ben', street: '7 High Street'});
    await shopper.press('Save and choose items');
    await shopper.page.getByRole('heading', {name: 'Ben Byron', exact: true}).waitFor();
    await shopper.press('One more Notebook for Ben Byron');
    await saved(shopper, 'Ben Byron');
    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    await shopper.reads(/7 High Street/);
    await shopper.leave();
  });

  it('finds a half-typed address again after a reload, and Continue lists it', async () => {
    const shopper = await shop.shopper('guest');
    await typeAddress(shopper, 'Person 1', ada);
    await shopper.press('Save address');
    await saved(shopper, 'Ada Byron');
    await shopper.press(/Add a person/);
    await shopper.press(/Type a new address/);
    await shopper.page.getByRole('textbox', {name: /First name/i}).fill('Cleo');
    await shopper.page.reload();
    const first = shopper.page.getByRole('textbox', {name: /First name/i});
    await first.waitFor();
    assert.equal(await first.inputValue(), 'Cleo');
    await shopper.press('Continue to payment');
    await shopper.reads('1 thing to sort out before payment');
    await shopper.press('The new person’s address is not saved yet.');
    await shopper.leave();
  });

  it('leaves a form with mistakes: each field says what to do, and nothing typed is lost', async () => {
    const shopper = await shop.shopper('guest');
    await typeAddress(shopper, 'Person 1', {...ada, postcode: '', city: ''});
    await shopper.press('Save address');
    const postcode = shopper.page.getByRole('textbox', {name: /postcode|zip/i});
    await postcode.waitFor();
    assert.equal(await postcode.getAttribute('aria-invalid'), 'true');
    assert.equal(await shopper.page.getByRole('textbox', {name: /First name/i}).inputValue(), 'Ada');
    await shopper.leave();
  });
});

describe('a shopper who changes her mind', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('undoes and redoes by name, removes a person, and the units go to the first', async () => {
    const shopper = await shop.shopper();
    await shopper.press(/^Ada Lovelace/);
    await shopper.press(/Add a person/);
    await shopper.page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('button', {name: /^Ben Okri/})
      .click();
    await shopper.press('One more Blue mug for Ben Okri');
    const mugs = (person: string) => shopper.page.getByRole('spinbutton', {name: `Quantity of Blue mug for ${person}`});
    assert.equal(await mugs('Ben Okri').inputValue(), '1');
    await shopper.press('Undo: moved 1 Blue mug to Ben Okri');
    await shopper.button('Redo: moved 1 Blue mug to Ben Okri').waitFor();
    assert.equal(await mugs('Ada Lovelace').inputValue(), '3');
    await shopper.press('Redo: moved 1 Blue mug to Ben Okri');
    assert.equal(await mugs('Ada Lovelace').inputValue(), '2');
    await shopper.press('Remove Ben Okri');
    await shopper.page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor({state: 'detached'});
    await shopper.page.getByRole('region', {name: 'Ada Lovelace'}).getByText('× 3').waitFor();
    await shopper.press('Undo: removed Ben Okri');
    assert.equal(await mugs('Ben Okri').inputValue(), '1');
    await shopper.leave();
  });

  it('agrees to one parcel when the same address is added twice', async () => {
    const shopper = await shop.shopper();
    await shopper.press(/^Ada Lovelace/);
    await shopper.press(/Add a person/);
    await shopper.page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('button', {name: /^Ada Lovelace/})
      .click();
    await shopper.press('Send as one parcel');
    await shopper.page.getByRole('heading', {name: 'Ada Lovelace', exact: true}).waitFor();
    await saved(shopper, 'Ada Lovelace');
    assert.deepEqual(await shopper.writes(), ['POST']);
    await shopper.leave();
  });

  it('with one unit there is one plain address form, and no person to add', async () => {
    const shopper = await shop.shopper('single-unit');
    await shopper.page.getByRole('heading', {name: 'Where should we send it?'}).waitFor();
    assert.equal(await shopper.button(/Add a person/).count(), 0);
    await shopper.press(/^Ben Okri/);
    await saved(shopper, 'Ben Okri');
    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    await shopper.leave();
  });

  it('reads the merchant’s own sentence where nothing is quoted, and can try again', async () => {
    const shopper = await shop.shopper('no-zone');
    await shopper.press(/^Ada Lovelace/);
    await shopper.page
      .getByRole('region', {name: 'Ada Lovelace'})
      .getByText(/we do not ship one or more of these items to this address/)
      .waitFor();
    await shopper.press('Try again');
    await shopper.press('Continue to payment');
    await shopper.reads('There is no shipping method for Ada Lovelace.');
    await shopper.leave();
  });

  it('a page that cancels multidrop-continue keeps the shopper', async () => {
    const shopper = await shop.shopper('two-consignments');
    await shopper.page.evaluate(() => {
      document.addEventListener('multidrop-continue', event => {
        event.preventDefault();
        document.title = (event as Event & {url: string}).url;
      });
    });
    await shopper.press('Continue to payment');
    await shopper.page.waitForFunction(() => document.title.endsWith('/checkout'));
    assert.equal(new URL(shopper.page.url()).pathname, '/');
    await shopper.leave();
  });
});

const ada = {first: 'Ada', last: 'Byron', street: '10 Elm Street', city: 'Austin', state: 'Texas', postcode: '78701'};

async function typeAddress(shopper: Shopper, region: string, {first, last, street, city, state, postcode}: typeof ada): Promise<void> {
  const form = shopper.page.getByRole('region', {name: region, exact: true});
  await form.getByRole('combobox', {name: /Country/}).selectOption({label: 'United States'});
  await form.getByRole('textbox', {name: /First name/i}).fill(first);
  await form.getByRole('textbox', {name: /Last name/i}).fill(last);
  await form.getByRole('textbox', {name: /Address line 1/i}).fill(street);
  await form.getByRole('textbox', {name: /city/i}).fill(city);
  await form.getByRole('combobox', {name: /State/i}).selectOption({label: state});
  await form.getByRole('textbox', {name: /postcode|zip/i}).fill(postcode);
}

async function saved(shopper: Shopper, name: string): Promise<void> {
  await shopper.page.getByRole('region', {name, exact: true}).getByText(/Saved/).waitFor();
}
