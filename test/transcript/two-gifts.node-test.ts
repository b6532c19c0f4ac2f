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
  await shopper.button(/^Ada Lovelace/).waitFor();
  const reader = await ScreenReader.listen(shopper.page);
  reader.chapter('The first address');
  await reader.tabTo(/^Ada Lovelace/);
  await reader.press('Enter');
  const heard = `${reader.lines.join('\n').trim()}\n`;
  if (process.env['UPDATE_TRANSCRIPT'] || !existsSync(kept)) writeFileSync(kept, heard);
  assert.equal(heard, readFileSync(kept, 'utf8'));
  await shopper.leave();
});
