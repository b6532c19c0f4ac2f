/** Two gifts in Arabic and in German, a page that changes its language, and words that come only when they are wanted, or do not come. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chooseLanguage, Shop, type Shopper} from '../support/shop-page.js';

/** What a shopper presses and reads, in words copied from nowhere: a translation that is changed is changed here too. */
interface Spoken {
  readonly add: string;
  readonly oneMoreMugForBen: RegExp;
  readonly shippingForBen: RegExp;
  readonly saved: string;
  readonly pay: string;
  readonly oneThingLeft: RegExp;
}

const arabic: Spoken = {
  add: 'إضافة شخص',
  oneMoreMugForBen: /^زيادة .*Blue mug.*Ben Okri/,
  shippingForBen: /^الشحن إلى .?Ben Okri/,
  saved: 'محفوظ',
  pay: 'المتابعة إلى الدفع',
  oneThingLeft: /أمر واحد متبقٍّ قبل الدفع/,
};

const german: Spoken = {
  add: 'Person hinzufügen',
  oneMoreMugForBen: /^1 × Blue mug mehr für Ben Okri$/,
  shippingForBen: /^Versand für Ben Okri$/,
  saved: 'Gespeichert',
  pay: 'Weiter zur Zahlung',
  oneThingLeft: /Vor der Zahlung ist noch 1 Punkt zu klären/,
};

describe('two gifts', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  for (const [language, words, direction] of [
    ['ar', arabic, 'rtl'],
    ['de', german, 'ltr'],
  ] as const) {
    it(`are sent in ${language}`, async () => {
      const shopper = await shop.shopper();
      await speak(shopper, language);
      assert.equal(await directionOf(shopper), direction);
      await shopper.pick(/^Ada Lovelace/);
      await shopper.page.getByRole('button', {name: words.add}).click();
      await shopper.page
        .getByRole('region', {name: words.add})
        .getByRole('option', {name: /^Ben Okri/})
        .click();
      await shopper.page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
      await shopper.press(words.pay);
      await shopper.reads(words.oneThingLeft);
      await shopper.press(words.oneMoreMugForBen);
      await shopper.page.getByRole('group', {name: words.shippingForBen}).waitFor();
      await shopper.page.getByRole('region', {name: 'Ben Okri'}).getByText(words.saved).waitFor();
      assert.deepEqual(await englishLeft(shopper), []);
      await shopper.press(words.pay);
      await shopper.page.waitForURL(/\/checkout/);
      assert.deepEqual(shopper.complaints, []);
      await shopper.leave();
    });
  }
});

describe('the words of a language', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('are fetched when the page wants them, and not before, and the page may change its mind', async () => {
    const shopper = await shop.shopper();
    const fetched = localesAskedFor(shopper);
    await shopper.pick(/^Ada Lovelace/);
    assert.deepEqual(fetched(), []);
    await choose(shopper, 'ar');
    await shopper.page.getByRole('button', {name: arabic.pay}).waitFor();
    assert.deepEqual(fetched(), ['ar']);
    assert.equal(await directionOf(shopper), 'rtl');
    await choose(shopper, 'de');
    await shopper.page.getByRole('button', {name: german.pay}).waitFor();
    assert.equal(await directionOf(shopper), 'ltr');
    await choose(shopper, 'ar');
    await shopper.page.getByRole('button', {name: arabic.pay}).waitFor();
    assert.deepEqual(fetched(), ['ar', 'de']);
    await shopper.leave();
  });

  it('are waited for at first: nothing is said in English meanwhile, though the store has answered', async () => {
    const shopper = await shop.shopper();
    let letGo = () => {};
    const held = new Promise<void>(resolve => (letGo = resolve));
    // Of the whole context: the emulated store's worker passes requests on, and a page's own routes do not see those.
    await shopper.page.context().route(/\/locales\/de\.ts/, async route => {
      await held;
      await route.continue();
    });
    await shopper.page.goto(new URL('/?lang=de', shopper.page.url()).href);
    await shopper.page.waitForFunction(() => document.querySelector('multidrop-checkout')?.session?.state.phase === 'open');
    assert.equal(await shopper.page.locator('multidrop-checkout').innerText(), '');
    await shopper.page.locator('multidrop-checkout [aria-busy="true"]').waitFor();
    letGo();
    await shopper.page.getByRole('button', {name: german.pay}).waitFor();
    await shopper.leave();
  });

  it('that do not come are English, the console is told once, and the next visit asks again', async () => {
    const shopper = await shop.shopper();
    const told: string[] = [];
    shopper.page.on('console', message => message.text().includes('"de"') && told.push(message.text()));
    await shopper.page.context().route(/\/locales\/de\.ts/, route => route.abort());
    await shopper.page.goto(new URL('/?lang=de', shopper.page.url()).href);
    await shopper.page.getByRole('button', {name: 'Continue to payment'}).waitFor();
    assert.equal(await shopper.page.locator('multidrop-checkout [lang]').first().getAttribute('lang'), 'en');
    assert.equal(told.length, 1);
    await shopper.page.context().unroute(/\/locales\/de\.ts/);
    await shopper.page.reload();
    await shopper.page.getByRole('button', {name: german.pay}).waitFor();
    await shopper.leave();
  });
});

/** Has the shop speak a language from the start. */
async function speak(shopper: Shopper, language: string): Promise<void> {
  await choose(shopper, language);
  await shopper.page.reload();
  await shopper.page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
  // A page that is left while it loads complains of pictures it did not get.
  shopper.complaints.splice(0);
}

const choose = (shopper: Shopper, language: string): Promise<void> => chooseLanguage(shopper.page, language);

const directionOf = (shopper: Shopper) =>
  shopper.page.locator('multidrop-summary').evaluate(element => getComputedStyle(element).direction);

/** Lines of the widget that hold an English word of the widget's own. */
async function englishLeft(shopper: Shopper): Promise<readonly string[]> {
  const text = await shopper.page.locator('multidrop-checkout').innerText();
  return text.split('\n').filter(line => /\b(?:Saved|Change|Remove|Move|Items|Shipping|Total|Undo|Continue|of|each|gets)\b/.test(line));
}

/** Watches which languages are asked for. */
function localesAskedFor(shopper: Shopper): () => readonly string[] {
  const asked: string[] = [];
  shopper.page.on('request', request => {
    const [, language] = /\/src\/locales\/([a-z]{2})\.ts/.exec(request.url()) ?? [];
    if (language) asked.push(language);
  });
  return () => asked.filter(language => language !== 'en');
}
