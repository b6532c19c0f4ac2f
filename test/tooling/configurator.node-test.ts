/** The demo page as the place where an integrator decides: set, look, break, copy. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {failures, happenings} from '../../demo/configurator/troubles.js';
import {BuiltShop} from '../support/built-shop.js';
import {bundle} from '../support/bundles.mjs';
import {Shop, type Shopper} from '../support/shop-page.js';

const noteFor = 'Delivery note';

let shop: Shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop.close());

/** In the basket, the download among them. */
async function unitsIn(integrator: Shopper): Promise<number> {
  const {checkout} = (await integrator.control('GET', 'state')) as {checkout: {lines: {quantity: number}[]}};
  return checkout.lines.reduce((sum, {quantity}) => sum + quantity, 0);
}

/** A page with its settings folded or not, whatever they were. */
async function unfold({page}: Shopper, group: string): Promise<void> {
  await page.locator('demo-settings summary', {hasText: group}).click();
}

const shownHtml = ({page}: Shopper): Promise<string> => page.locator('demo-html code').innerText();

const status = ({page}: Shopper, part: string, text: string) => page.locator(part).getByRole('status').filter({hasText: text}).waitFor();

describe('an integrator', () => {
  it('sets German, a guest, a slow store, a note field and dark by keyboard, copies the HTML, and passes the link on', async () => {
    const integrator = await shop.shopper('default', {permissions: ['clipboard-read', 'clipboard-write']});
    const {page} = integrator;
    await page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
    const choose = async (label: RegExp, words: string) => {
      await integrator.tabTo(label);
      await page.keyboard.type(words);
    };
    await choose(/^Shopper/, 'Guest');
    await page.getByRole('textbox', {name: /^First name/i}).waitFor();
    assert.match(await integrator.focusedName(), /^Shopper/, 'focus is where it was');
    await choose(/^Language of the shop/, 'Deutsch');
    await page.getByRole('button', {name: 'Weiter zur Zahlung'}).waitFor();
    await choose(/^Colours/, 'Dark');
    await integrator.pressByKeyboard(/^Store/);
    await choose(/^Every answer takes/, '1000');
    await integrator.pressByKeyboard(/^Widget/);
    await integrator.tabTo(/^Delivery note/);
    await page.keyboard.type(noteFor);
    await page.keyboard.press('Tab');
    await page.locator(`multidrop-checkout[note-field="${noteFor}"]`).waitFor();
    assert.equal(await page.locator('body').evaluate(body => getComputedStyle(body).colorScheme), 'dark');
    const slow = [{kind: 'delay', ms: 1000, times: 'always'}];
    await page.waitForFunction(() => location.search.includes('latency=1000'));
    assert.deepEqual(await integrator.control('GET', 'faults'), {faults: slow});

    await integrator.pressByKeyboard(/^Copy$/);
    await status(integrator, 'demo-html', 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(
      copied,
      [
        '<script type="module" src="/assets/multidrop/multidrop.js"></script>',
        `<multidrop-checkout lang="de" theme="dark" note-field="${noteFor}"></multidrop-checkout>`,
      ].join('\n'),
    );
    assert.equal(await shownHtml(integrator), copied);

    await page.reload();
    await page.getByRole('textbox', {name: /Vorname/}).waitFor();
    assert.equal(await shownHtml(integrator), copied);
    assert.deepEqual(await integrator.control('GET', 'faults'), {faults: slow});

    const colleague = await shop.shopper();
    await colleague.page.goto(page.url());
    await colleague.page.getByRole('textbox', {name: /Vorname/}).waitFor();
    assert.equal(await shownHtml(colleague), copied);
    assert.equal(((await colleague.control('GET', 'state')) as {signedIn: boolean}).signedIn, false);
    await colleague.leave();
    await integrator.leave();
  });

  it('goes to payment and back, and finds the settings as they were', async () => {
    const integrator = await shop.shopper();
    const {page} = integrator;
    await page.goto(new URL('/?scenario=two-consignments&lang=de&theme=dark', page.url()).href);
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    await integrator.press('Weiter zur Zahlung');
    await page.waitForURL(/\/checkout/);
    await page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    await page.getByRole('link', {name: 'Back to delivery'}).click();
    await page.getByRole('button', {name: 'Weiter zur Zahlung'}).waitFor();
    assert.match(page.url(), /\?scenario=two-consignments&lang=de&theme=dark$/);
    await integrator.leave();
  });

  it('chooses how many people, and the widget shows them without a reload', async () => {
    const integrator = await shop.shopper();
    const {page} = integrator;
    await page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
    await page.evaluate(() => Object.assign(window, {isTheSamePage: true}));
    await page.getByRole('combobox', {name: 'People'}).selectOption('20, chosen');
    await page.getByRole('rowheader', {name: /Number 20/}).waitFor();
    assert.equal(await page.getByLabel('Scenario').inputValue(), 'many');
    await page.getByLabel('Scenario').selectOption('single-unit');
    await page.getByText('One line of one unit').waitFor();
    await page.locator('multidrop-checkout').getByText('1 item', {exact: false}).first().waitFor();
    assert.equal(await page.getByRole('combobox', {name: 'People'}).locator('option:checked').innerText(), 'As the scenario has it');
    assert.ok(await page.evaluate(() => 'isTheSamePage' in window));
    await integrator.leave();
  });

  it('shows names and addresses in the events only when asked to', async () => {
    const integrator = await shop.shopper('two-consignments');
    const {page} = integrator;
    await page.getByText("Integrator's desk").click();
    await page.locator('desk-events').getByText('multidrop-ready').waitFor();
    await integrator.press('One more Blue mug for Ben Okri');
    const announced = page.locator('desk-events li', {hasText: 'multidrop-announce'}).first();
    await announced.waitFor();
    const log = page.getByRole('region', {name: 'List of events'});
    assert.doesNotMatch(await log.innerText(), /Ben|Okri|Ada/);
    await page.getByLabel('Show names and addresses').check();
    await announced.getByText(/Ben Okri/).waitFor();
    await page.getByLabel('Show names and addresses').uncheck();
    assert.doesNotMatch(await log.innerText(), /Ben|Okri|Ada/);
    await integrator.press('Clear the events');
    await log.waitFor({state: 'detached'});
    await integrator.leave();
  });
});

describe('what can be broken', () => {
  it('is broken and mended by one button each, and the widget is whole again', async () => {
    const integrator = await shop.shopper('two-consignments');
    const {page} = integrator;
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    await unfold(integrator, 'Break it');
    for (const {id, name} of [...failures, ...happenings]) {
      if (id === 'signed-in') await page.getByLabel('Shopper', {exact: true}).selectOption('Guest');
      await integrator.press(`Break: ${name}`);
      await status(integrator, 'demo-troubles', `Broken: ${name}.`);
      await page.getByRole('button', {name: `Mend: ${name}`, exact: true}).click();
      await status(integrator, 'demo-troubles', `Mended: ${name}.`);
      assert.deepEqual(await integrator.control('GET', 'faults'), {faults: []}, name);
      assert.equal(await unitsIn(integrator), 6, name);
      await page.locator('multidrop-checkout').getByText('5 items').first().waitFor();
      assert.equal(await page.locator('multidrop-checkout').getByRole('alert').count(), 0, name);
      await integrator.press('Start over');
      await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    }
    await integrator.leave();
  });

  it('shows in the widget, is in the address, and mends what the shopper met', async () => {
    const integrator = await shop.shopper();
    const {page} = integrator;
    await page.goto(new URL('/?scenario=two-consignments&failure=not-json', page.url()).href);
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    await integrator.press('One more Blue mug for Ben Okri');
    await integrator.reads(/answered something that makes no sense/);
    await unfold(integrator, 'Break it');
    await integrator.press('Mend: Answer that is no JSON');
    await page.getByRole('region', {name: 'Ben Okri'}).getByText('Saved').waitFor();
    assert.doesNotMatch(page.url(), /failure/);
    await integrator.leave();
  });
});

describe('the HTML it shows', () => {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/configurator-test/', import.meta.url));
  let host: BuiltShop;
  before(async () => {
    await bundle({outDir});
    host = await BuiltShop.open(outDir, {'/blank': {html: ''}});
  });
  after(() => host.close());

  it('makes a widget with the settings, put into a blank page', async () => {
    const query = new URLSearchParams({
      lang: 'de',
      dir: 'rtl',
      theme: 'dark',
      view: 'items',
      drafts: 'memory',
      'allow-split': 'true',
      'message-field': 'Gift "message"',
      'continue-url': '/pay?a=1&b=2',
      'request-timeout': '9000',
      notice: 'Ohne <b>Wallets</b>.',
      'pay-words': 'Jetzt zahlen',
    });
    const integrator = await shop.shopper();
    const {page} = integrator;
    await page.goto(new URL(`/?${query.toString()}`, page.url()).href);
    await page.getByRole('button', {name: 'Jetzt zahlen'}).waitFor();
    const html = await shownHtml(integrator);

    await page.route('**/assets/multidrop/**', route =>
      route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(outDir + new URL(route.request().url()).pathname.slice('/assets/multidrop/'.length)),
      }),
    );
    await page.route('**/blank', route => route.fulfill({contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${html}`}));
    await page.goto(`${host.origin}/blank`);
    await page.getByRole('button', {name: 'Jetzt zahlen'}).waitFor();
    await page.getByText('Ohne <b>Wallets</b>.').waitFor();
    const is = await page.locator('multidrop-checkout').evaluate(element => {
      const {lang, dir, theme, view, drafts, allowSplit, messageField, continueUrl, requestTimeout} = element as HTMLElement &
        Record<string, unknown>;
      return {lang, dir, theme, view, drafts, allowSplit, messageField, continueUrl, requestTimeout};
    });
    assert.deepEqual(is, {
      lang: 'de',
      dir: 'rtl',
      theme: 'dark',
      view: 'items',
      drafts: 'memory',
      allowSplit: true,
      messageField: 'Gift "message"',
      continueUrl: '/pay?a=1&b=2',
      requestTimeout: 9000,
    });
    await integrator.leave();
  });
});
