/**
 * The journey of two gifts as it is heard, step by step, held against the file beside this one, which a person has read.
 * `UPDATE_TRANSCRIPT=1 npm test transcript` writes the file anew: read what changed before it is kept.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, it} from 'node:test';
import {Shop} from '../support/shop-page.js';
import {ScreenReader} from './screen-reader.js';

const kept = fileURLToPath(new URL('two-gifts.txt', import.meta.url));

let shop: Shop;
before(async () => {
  shop = await Shop.open();
});
after(() => shop.close());

it('two gifts are heard as they were read and approved', async () => {
  const shopper = await shop.shopper();
  await shopper.page.locator('multidrop-checkout').getByRole('combobox').first().waitFor();
  await shopper.page.getByRole('link', {name: 'Skip to the shop'}).press('Enter');
  const reader = await ScreenReader.listen(shopper.page);
  reader.chapter('The first address');
  await reader.tabTo(/^Find a name/);
  await pick(reader, 'Ada');
  await reader.told(/All deliveries are saved/);
  reader.chapter('A second person');
  await reader.tabTo(/Add a person/);
  await reader.press('Enter');
  await pick(reader, 'Ben');
  await reader.told(/Ben Okri is added/);
  reader.chapter('What Ben gets');
  await reader.tabTo(/^One more Blue mug for Ben Okri/);
  await reader.press('Enter');
  await reader.told(/Ben Okri now has 1 Blue mug/);
  await reader.told(/All deliveries are saved/);
  reader.chapter('Shipping for Ben');
  await shopper.page.getByRole('group', {name: 'Shipping for Ben Okri'}).waitFor();
  await reader.tabTo(/3 to 5 business days/);
  await reader.press('ArrowDown');
  await reader.told(/All deliveries are saved/);
  await shopper.page.getByRole('button', {name: 'Cheapest for everybody'}).waitFor();
  reader.chapter('On to payment');
  await reader.tabTo(/Continue to payment/);
  const heard = `${reader.lines.join('\n').trim()}\n`;
  if (process.env['UPDATE_TRANSCRIPT'] || !existsSync(kept)) writeFileSync(kept, heard);
  assert.equal(heard, readFileSync(kept, 'utf8'));
  await shopper.leave();
});

/** Looks for somebody in the address list, and takes the first that fits. */
async function pick(reader: ScreenReader, name: string): Promise<void> {
  await reader.type(name);
  await reader.press('ArrowDown');
  await reader.press('Enter');
}
