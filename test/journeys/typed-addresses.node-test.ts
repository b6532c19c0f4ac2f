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
    await shopper.page.getByRole('option', {name: /^Ada Byron/}).waitFor();
    await shopper.pick(/Type a new address/);
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
    await shopper.pick(/Type a new address/);
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
    await shopper.pick(/^Ada Lovelace/);
    await shopper.press(/Add a person/);
    await shopper.page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('option', {name: /^Ben Okri/})
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

  it('edits the address there is rather than typing it anew', async () => {
    const shopper = await shop.shopper();
    await shopper.pick(/^Ada Lovelace/);
    await shopper.press('Change the address for Ada Lovelace');
    await shopper.press('Edit this address');
    const street = shopper.page.getByRole('textbox', {name: /Address line 1/i});
    await street.waitFor();
    assert.equal(await street.inputValue(), '12 St James Square');
    await street.fill('14 St James Square');
    await shopper.press('Save address');
    await shopper.reads(/14 St James Square/);
    await saved(shopper, 'Ada Lovelace');
    await shopper.leave();
  });

  it('sends everything to one person after all, and back', async () => {
    const shopper = await shop.shopper('two-consignments');
    await shopper.press('Change where this is going');
    await shopper.press(/^All to one address/);
    await shopper.press('Send everything to Ben Okri');
    await shopper.page.getByRole('heading', {name: 'Ada Lovelace', exact: true}).waitFor({state: 'detached'});
    await saved(shopper, 'Ben Okri');
    assert.deepEqual(await shopper.writes(), ['PUT']);
    await shopper.press('Undo: everything to Ben Okri');
    await shopper.page.getByRole('heading', {name: 'Ada Lovelace', exact: true}).waitFor();
    await shopper.leave();
  });

  it('never loses focus: not when the first card folds, not when Undo has nothing more to undo', async () => {
    const shopper = await shop.shopper('two-consignments');
    const focused = () =>
      shopper.page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active ? `${active.localName} ${active.textContent.trim()}` : '';
      });
    await shopper.press('One fewer Tea towel for Ada Lovelace');
    await shopper.press('One fewer Blue mug for Ada Lovelace');
    await shopper.press('One fewer Blue mug for Ada Lovelace');
    await shopper.reads(/Ada Lovelace gets nothing for now/);
    assert.match(await focused(), /^h3 Ada Lovelace gets nothing/);
    for (let i = 0; i < 3; i++) await shopper.page.getByRole('button', {name: /^Undo/}).press('Enter');
    assert.match(await focused(), /^button Redo/);
    await shopper.leave();
  });

  it('gives a first and a second unit with the same button, by keyboard', async () => {
    const shopper = await shop.shopper('two-consignments');
    await shopper.press(/Add a person/);
    await shopper.page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('option', {name: /^Cleo Park/})
      .click();
    await shopper.button('One more Blue mug for Cleo Park').focus();
    await shopper.page.keyboard.press('Enter');
    await shopper.page.keyboard.press('Enter');
    const mugs = shopper.page.getByRole('spinbutton', {name: 'Quantity of Blue mug for Cleo Park'});
    assert.equal(await mugs.inputValue(), '2');
    await shopper.leave();
  });

  it('a slow click lands where it was aimed, though a line was counted down to none before', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {mouse} = shopper.page;
    await shopper.press('One fewer Tea towel for Ada Lovelace');
    const aim = shopper.button('One more Tea towel for Ben Okri').or(shopper.button('One fewer Blue mug for Ben Okri')).first();
    await aim.scrollIntoViewIfNeeded();
    const box = await aim.boundingBox();
    assert.ok(box);
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await shopper.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await mouse.up();
    await shopper.page.getByRole('button', {name: /^Undo: moved 1 (Tea towel|Blue mug) to/}).waitFor();
    const named = await shopper.page.getByRole('button', {name: /^Undo/}).textContent();
    assert.doesNotMatch(named ?? '', /Tea towel to Ben Okri/, 'that is the act before');
    await shopper.leave();
  });

  it('agrees to one parcel when the same address is added twice', async () => {
    const shopper = await shop.shopper();
    await shopper.pick(/^Ada Lovelace/);
    await shopper.press(/Add a person/);
    await shopper.page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('option', {name: /^Ada Lovelace/})
      .click();
    await shopper.press(/^Send as one parcel/);
    await shopper.page.getByRole('heading', {name: 'Ada Lovelace', exact: true}).waitFor();
    await saved(shopper, 'Ada Lovelace');
    assert.deepEqual(await shopper.writes(), ['POST']);
    await shopper.leave();
  });

  it('with one unit there is one plain address form, and no person to add', async () => {
    const shopper = await shop.shopper('single-unit');
    await shopper.page.getByRole('heading', {name: 'Where should we send it?'}).waitFor();
    assert.equal(await shopper.button(/Add a person/).count(), 0);
    await shopper.pick(/^Ben Okri/);
    await saved(shopper, 'Ben Okri');
    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    await shopper.leave();
  });

  it('reads the merchant’s own sentence where nothing is quoted, and can try again', async () => {
    const shopper = await shop.shopper('no-zone');
    await shopper.pick(/^Ada Lovelace/);
    await shopper.page
      .getByRole('region', {name: 'Ada Lovelace'})
      .getByText(/we do not ship one or more of these items to this address/)
      .waitFor();
    await shopper.press(/^Try again/);
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
  await shopper.page
    .getByRole('region', {name, exact: true})
    .getByText(/Saved|items saved/)
    .waitFor();
}
