/** The README's pictures. */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Shop} from '../support/shop-page.js';
import {atRest, reach, shopAlone} from './reach.js';
import {states} from './states.js';
import {see, type View} from './steps.js';

const folder = fileURLToPath(new URL('../../demo/pictures/', import.meta.url));

const pictures: readonly {file: string; state: string; view: View; width: number; height: number}[] = [
  {file: 'people.png', state: 'Two people', view: 'People', width: 1280, height: 900},
  {file: 'list.png', state: 'Two people', view: 'List', width: 1280, height: 800},
  {file: 'phone.png', state: 'Two people', view: 'People', width: 320, height: 640},
];

export async function readmePictures(shop: Shop): Promise<void> {
  mkdirSync(folder, {recursive: true});
  for (const {file, state, view, width, height} of pictures) {
    const shown = states.find(({name}) => name === state);
    if (!shown) throw new Error(`There is no state "${state}".`);
    const shopper = await reach(shop, shown, {colorScheme: 'light', viewport: {width, height}});
    await see(view)(shopper);
    await atRest(shopper);
    await shopper.page.evaluate(() => scrollTo(0, 0));
    await shopper.page.screenshot({path: `${folder}${file}`, animations: 'disabled', style: shopAlone});
    await shopper.leave();
  }
}
