/** Entering addresses: typed and pasted by a guest, found among five hundred, doubted by the page’s own service. By roles and names only. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Shop, type Shopper} from '../support/shop-page.js';

describe('entering addresses', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('a guest types one and pastes another, by keyboard alone, and finds both again', async () => {
    const shopper = await shop.shopper('guest');
    const {keyboard} = shopper.page;
    await shopper.tabTo(/^First Name/);
    await fillIn(shopper, ['Ada', 'Byron', '', '', '10 Elm Street', '', 'Austin']);
    await shopper.tabTo(/^State/);
    await keyboard.type('Texas');
    await shopper.tabTo(/^Zip/);
    await keyboard.type('78701');
    await shopper.pressByKeyboard(/^Save address$/);
    await saved(shopper, 'Ada Byron');

    await shopper.pressByKeyboard(/Add a person/);
    await keyboard.type('Nina');
    await shopper.reads(/Type a new address for “Nina”/);
    assert.deepEqual(await shopper.accessibilityProblems(), [], 'looking for somebody who is not there');
    await keyboard.press('Enter');
    await shopper.page.getByRole('textbox', {name: /First Name/}).waitFor();
    assert.equal(await shopper.page.getByRole('textbox', {name: /First Name/}).inputValue(), 'Nina');
    await shopper.page.keyboard.press('Shift+Tab');
    await back(shopper, /^Paste an address$/);
    await keyboard.press('Enter');
    await shopper.page.getByRole('textbox', {name: 'Address as you have it'}).waitFor();
    await keyboard.insertText('Nina Shah\nHead of Design\n20 Bedford Square\nLondon WC1B 3HH\n+44 20 7946 0101');
    await shopper.pressByKeyboard(/^Fill in the form$/);
    await shopper.reads('Not used: “Head of Design”.');
    assert.deepEqual(await shopper.accessibilityProblems(), [], 'filled in from a text');
    await shopper.pressByKeyboard(/^Save and choose items$/);
    await shopper.page.getByRole('heading', {name: 'Nina Shah', exact: true}).waitFor();

    await shopper.pressByKeyboard(/Add a person/);
    await keyboard.type('bedford');
    await shopper.hears('1 of 2 addresses');
    const option = shopper.page.getByRole('option', {name: /^Nina Shah, 20 Bedford Square, London, WC1B 3HH/});
    assert.match((await option.getAttribute('aria-label')) ?? '', /already in your list$/);
    await shopper.leave();
  });

  it('a customer finds one of five hundred, by pointer', async () => {
    const shopper = await shop.shopper('address-book');
    await shopper.reads('500 addresses');
    await shopper.page.getByRole('combobox', {name: /^Find a name/}).fill('soren new york');
    await shopper.page.getByText(/^\d+ of 500 addresses$/).waitFor();
    const option = shopper.page.getByRole('option', {name: /^Søren .*New York/}).first();
    const name = ((await option.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    await option.click();
    await saved(shopper, name);
    assert.deepEqual(shopper.complaints, []);
    await shopper.leave();
  });

  it('a customer finds one of five hundred, by keyboard', async () => {
    const shopper = await shop.shopper('address-book');
    await shopper.tabTo(/^Find a name/);
    await shopper.page.keyboard.type('cleo market');
    await shopper.reads('1 of 500 addresses');
    await shopper.page.keyboard.press('ArrowDown');
    assert.deepEqual(await shopper.accessibilityProblems(), [], 'an option is active');
    await shopper.page.keyboard.press('Enter');
    await saved(shopper, 'Cleo Park');
    await shopper.leave();
  });

  it('the page’s own service suggests another spelling: kept once, it is not asked about again', async () => {
    const shopper = await shop.shopper('guest');
    await shopper.page.getByRole('textbox', {name: /First Name/}).waitFor();
    await shopper.page.evaluate(() => {
      const widget = document.querySelector<HTMLElement & {addressValidator?: unknown}>('multidrop-checkout');
      if (widget)
        widget.addressValidator = (address: object) => Promise.resolve({kind: 'suggest', address: {...address, address1: '10 Elm St'}});
    });
    await shopper.tabTo(/^First Name/);
    await fillIn(shopper, ['Ada', 'Byron', '', '', '10 Elm Street', '', 'Austin']);
    await shopper.page.getByRole('combobox', {name: /State/}).selectOption({label: 'Texas'});
    await shopper.page.getByRole('textbox', {name: /Zip/}).fill('78701');
    await shopper.press('Save address');
    await shopper.reads('This address is usually written another way. Which one is right?');
    assert.deepEqual(await shopper.accessibilityProblems(), [], 'a suggestion');
    assert.deepEqual(await shopper.writes(), []);
    await shopper.press('Keep mine');
    await saved(shopper, 'Ada Byron');
    await shopper.reads(/10 Elm Street/);
    await shopper.leave();
  });
});

/** Types into the fields that follow each other, from the one that has focus. */
async function fillIn(shopper: Shopper, texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    if (i > 0) await shopper.page.keyboard.press('Tab');
    if (text) await shopper.page.keyboard.type(text);
  }
}

/** Goes back with Shift and Tab until something so named has the focus. */
async function back(shopper: Shopper, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (name.test(await shopper.focusedName())) return;
    await shopper.page.keyboard.press('Shift+Tab');
  }
  throw new Error(`Shift+Tab never came to ${String(name)}.`);
}

async function saved(shopper: Shopper, name: string): Promise<void> {
  await shopper.page.getByRole('region', {name, exact: true}).getByText(/Saved/).waitFor();
}
