/** A weak network: the opening question stands and takes an answer while the rest of the widget is on its way, or is not to be had. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ScenarioName} from '../../src/emulator/index.js';
import {SharedShop} from '../support/shared-shop.js';
import type {Shopper} from '../support/shop-page.js';
import {isPresentable} from '../support/who-gets-what.js';

const question = 'Where is this going?';

describe('before the code is there that works with the answer', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  /** The returned function lets the code come, or fails it. */
  async function held(scenario: ScenarioName): Promise<[Shopper, (way?: 'fail') => void]> {
    const shopper = await shop.shopper({scenario});
    let go: (way?: 'fail') => void = () => undefined;
    const decided = new Promise<'fail' | undefined>(resolve => {
      go = resolve;
    });
    await shopper.page.route('**/checkout/visit.ts*', async route => ((await decided) === 'fail' ? route.abort() : route.continue()));
    await shopper.page.goto('/');
    return [shopper, go];
  }

  for (const width of [320, 1280]) {
    it(`the question is asked, ${width} px wide, and nothing is sent`, async () => {
      const [shopper, go] = await held('default');
      await shopper.page.setViewportSize({width, height: 800});
      await shopper.page.getByRole('heading', {name: question}).waitFor();
      await isPresentable(shopper, 'the question alone');
      assert.equal(await shopper.page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(shop.asked().writes, []);
      go();
      await shopper.button('Add a person').waitFor();
      assert.equal(shop.asked().reads.length, 1);
      assert.deepEqual(shopper.complaints, []);
    });
  }

  it('an answer folds the question at once; its form opens with the rest, and focus goes there', async () => {
    const [shopper, go] = await held('default');
    await shopper.pressByKeyboard(/^A few people/);
    await shopper.button('Change where this is going').waitFor();
    assert.match(await shopper.focusedName(), /^Change/);
    go();
    await shopper.page.getByRole('combobox', {name: /^Find a name/}).waitFor();
    await shopper.page.waitForFunction(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('role') === 'combobox';
    });
    assert.equal(await shopper.page.getByRole('heading', {name: question}).count(), 1);
  });

  it('focus stays on an answer that is not given yet', async () => {
    const [shopper, go] = await held('default');
    await shopper.tabTo(/^Many people/);
    go();
    await shopper.button('Add a person').waitFor();
    assert.match(await shopper.focusedName(), /^Many people/);
    await shopper.page.keyboard.press('Enter');
    await shopper.page.getByRole('columnheader', {name: 'Person'}).waitFor();
  });

  it('whoever went on to something else after the answer is not called back', async () => {
    const [shopper, go] = await held('default');
    await shopper.press(/^A few people/);
    const elsewhere = shopper.page.locator('summary', {hasText: "Integrator's desk"});
    await elsewhere.focus();
    go();
    await shopper.page.getByRole('combobox', {name: /^Find a name/}).waitFor();
    assert.equal(await elsewhere.evaluate(element => document.activeElement === element), true);
  });

  it('an answer is for the checkout it was given for, not for another one that is there when the code comes', async () => {
    const [shopper, go] = await held('default');
    await shopper.press(/^Many people/);
    await shopper.button('Change where this is going').waitFor();
    shop.store.reset({seed: 2});
    await shopper.page.evaluate(() => {
      document.querySelector('multidrop-checkout')!.setAttribute('request-timeout', '20000');
    });
    await shopper.button(/^A few people/).waitFor();
    go();
    await shopper.button('Add a person').waitFor();
    assert.equal(await shopper.page.getByRole('radio', {name: 'People'}).isChecked(), true);
    assert.equal(await shopper.button('Change where this is going').count(), 0);
  });

  for (const [seconds, reads] of [
    [5, 1],
    [11, 2],
  ] as const) {
    it(`code that comes ${seconds} s after the store's answer takes ${reads === 1 ? 'it' : 'another one'} (R14)`, async () => {
      const [shopper, go] = await held('default');
      await shopper.page.clock.install();
      await shopper.page.reload();
      await shopper.page.getByRole('heading', {name: question}).waitFor();
      const before = shop.lastAsked;
      await shopper.page.clock.fastForward(seconds * 1000);
      go();
      await shopper.button('Add a person').waitFor();
      assert.equal(shop.asked(before).reads.length, reads - 1);
    });
  }

  it('a widget that is out of the page begins nothing, and begins anew when it is back', async () => {
    const [shopper, go] = await held('default');
    const {page} = shopper;
    await page.getByRole('heading', {name: question}).waitFor();
    const widget = await page.evaluateHandle(() => {
      const element = document.querySelector('multidrop-checkout')!;
      element.after(Object.assign(document.createElement('div'), {id: 'place'}));
      element.remove();
      return element;
    });
    go();
    await page.waitForFunction(() => customElements.get('multidrop-plan'));
    assert.equal(await widget.evaluate(async element => (await element.updateComplete, element.session)), null);
    assert.equal(shop.asked().reads.length, 1);
    await widget.evaluate(element => document.getElementById('place')!.append(element));
    await shopper.button('Add a person').waitFor();
    assert.equal(shop.asked().reads.length, 2);
  });

  it('is not asked where a plan is there already', async () => {
    const [shopper, go] = await held('two-consignments');
    await shopper.page.getByText('Loading your basket…').waitFor();
    await shopper.page.waitForResponse(/\/checkouts\//).catch(() => undefined);
    assert.equal(await shopper.page.getByRole('heading', {name: question}).count(), 0);
    go();
    await shopper.page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
  });

  it('says so where the code cannot be had, and goes on from there', async () => {
    const [shopper, go] = await held('default');
    await shopper.page.getByRole('heading', {name: question}).waitFor();
    go('fail');
    await shopper.page.getByText('This part of the page could not be loaded').waitFor();
    await isPresentable(shopper, 'the code cannot be had');
    await shopper.page.unroute('**/checkout/visit.ts*');
    await shopper.press('Try again');
    await shopper.button('Add a person').waitFor();
  });
});
