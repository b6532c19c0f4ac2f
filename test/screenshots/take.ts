/**
 * `npm run screenshots`: pictures of every view and every state, at three widths, into `screenshots/`, with a page that shows them all.
 * Words choose the states whose name holds one of them; `hosts` takes the widget in other people's pages, in every browser there is;
 * `--readme` makes the README's three pictures.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Shop, type Shopper} from '../support/shop-page.js';
import {contactSheet, type Picture} from './contact-sheet.js';
import {hostPictures} from './hosts.js';
import {type Look, looks, speak} from './looks.js';
import {atRest, reach, shopAlone} from './reach.js';
import {readmePictures} from './readme-pictures.js';
import {type ShownState, states} from './states.js';
import {allViews, see, type View} from './steps.js';

const widths = [320, 768, 1280] as const;
const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));

/** A picture of the whole page has its foot at its end, not in its middle. */
const atTheEnd = 'multidrop-summary {position: static !important}';

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const chosen = states.filter(({name}) => words.length === 0 || words.some(word => name.toLowerCase().includes(word.toLowerCase())));
if (words.includes('hosts')) {
  await hostPictures(folder);
} else {
  const shop = await Shop.open();
  try {
    if (process.argv.includes('--readme')) await readmePictures(shop);
    else await takeAll(shop);
  } finally {
    await shop.close();
  }
}

async function takeAll(shop: Shop): Promise<void> {
  if (words.length === 0) rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const pictures: Picture[] = [];
  for (const state of chosen) {
    for (const look of state.inEveryLook ? looks : looks.slice(0, 1)) pictures.push(...(await take(shop, state, look)));
    console.log(state.name);
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures, widths));
  console.log(`${pictures.length} pictures are in screenshots/; open screenshots/index.html.`);
}

async function take(shop: Shop, state: ShownState, look: Look): Promise<Picture[]> {
  const shopper = await reach(shop, state, look.options);
  await speak(shopper, look.language);
  const pictures: Picture[] = [];
  const views = state.views ?? allViews;
  for (const view of views.length > 0 ? views : [null]) {
    if (view) await see(view)(shopper);
    for (const width of widths) pictures.push(await shoot(shopper, {state: state.name, look: look.name, view, width}));
  }
  await shopper.leave();
  return pictures;
}

async function shoot(
  shopper: Shopper,
  {state, look, view, width}: {state: string; look: string; view: View | null; width: number},
): Promise<Picture> {
  await shopper.page.setViewportSize({width, height: width === 320 ? 640 : 900});
  await atRest(shopper);
  const file = `${[state, view ?? '', look, String(width)]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}.png`;
  await shopper.page.screenshot({path: join(folder, file), fullPage: true, animations: 'disabled', style: `${shopAlone} ${atTheEnd}`});
  return {state, view: view ?? '', look, width, file};
}
