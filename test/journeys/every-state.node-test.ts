/**
 * Every state in every view: axe finds nothing, every name is its own, nothing is cut off or scrolls sideways; light and dark, left to
 * right and right to left, wide, narrow, at 400 % zoom, with text spaced out (WCAG 1.4.12), in forced colours.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {speak} from '../screenshots/looks.js';
import {atRest, reach} from '../screenshots/reach.js';
import {type ShownState, states} from '../screenshots/states.js';
import {allViews, see, type View} from '../screenshots/steps.js';
import {layoutOf} from '../support/layout.js';
import {Shop, type Shopper} from '../support/shop-page.js';
import {namesIn, unclearNames} from '../support/unique-names.js';

const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 700};
/** Set by `npm run test:all`. Without it, a state is looked at in its first view, less closely; the few that are drawn in every look, as with it. */
const isWhole = process.env['EVERY_VIEW'] !== undefined;

const viewsOf = ({views = allViews, inEveryLook}: ShownState): readonly View[] => (isWhole || inEveryLook ? views : views.slice(0, 1));
const left = states.reduce((sum, state) => sum + (state.views ?? allViews).length - viewsOf(state).length, 0);

/** 1280 × 1024 px at 400 %. */
const zoomed = {width: 320, height: 256};

let shop: Shop;
before(async () => {
  shop = await Shop.openBuilt();
});
after(() => shop.close());

describe('every state', () => {
  for (const state of states) {
    it(state.name, async () => {
      const shopper = await reach(shop, state, {colorScheme: 'light', viewport: wide});
      const views = viewsOf(state);
      const found: Record<string, readonly string[]> = {};
      for (const view of views.length > 0 ? views : [null]) {
        if (view) await see(view)(shopper);
        const isClose = isWhole || state.inEveryLook;
        const problemsAt = {
          ...(await lookAt(shopper)),
          ...(isClose && (await lookClosely(shopper))),
          ...(state.inEveryLook && (await lookAtGerman(shopper))),
        };
        for (const [moment, problems] of Object.entries(problemsAt))
          if (problems.length > 0) found[[view, moment].filter(Boolean).join(', ')] = problems;
      }
      assert.deepEqual(found, {});
      await shopper.leave();
    });
  }

  if (left > 0) it(`in ${left} more views, and more closely in all: looked at by npm run test:all`, {skip: true});
});

/** What is wrong with what stands there now; leaves the page as it was. */
async function lookAt(shopper: Shopper): Promise<Record<string, readonly string[]>> {
  const {page} = shopper;
  const found: Record<string, readonly string[]> = {};
  await atRest(shopper);
  found['axe, light'] = await shopper.accessibilityProblems('multidrop-checkout');
  found['names'] = await unclearNames(page);
  found['small targets'] = await layoutOf(page, 'smallTargets');
  await page.setViewportSize(narrow);
  await atRest(shopper);
  found['words broken'] = await layoutOf(page, 'brokenWords');
  await page.emulateMedia({colorScheme: 'dark'});
  await speak(shopper, 'ar');
  await atRest(shopper);
  found['axe, Arabic and dark'] = await shopper.accessibilityProblems('multidrop-checkout');
  found['names, Arabic'] = await unclearNames(page);
  found['sideways, Arabic'] = await layoutOf(page, 'sideways');
  found['words broken, Arabic'] = await layoutOf(page, 'brokenWords');
  await speak(shopper, 'en');
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize(wide);
  return found;
}

/** At 400 % zoom, with text spaced out, in forced colours. */
async function lookClosely({page}: Shopper): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  await page.setViewportSize(zoomed);
  found['sideways, zoomed'] = await layoutOf(page, 'sideways');
  found['cut off, zoomed'] = await layoutOf(page, 'cutOff');
  await layoutOf(page, 'spaceOut');
  found['sideways, spaced out'] = await layoutOf(page, 'sideways');
  found['cut off, spaced out'] = await layoutOf(page, 'cutOff');
  await layoutOf(page, 'closeUp');
  await page.emulateMedia({forcedColors: 'active'});
  await page.setViewportSize(wide);
  await page.keyboard.press('Shift');
  found['focus unseen, forced colours'] = await layoutOf(page, 'unseenFocus');
  await page.emulateMedia({forcedColors: 'none'});
  return found;
}

/** Long words, where there is little room. */
async function lookAtGerman(shopper: Shopper): Promise<Record<string, readonly string[]>> {
  const {page} = shopper;
  await page.setViewportSize(narrow);
  await speak(shopper, 'de');
  await atRest(shopper);
  const found: Record<string, readonly string[]> = {};
  found['sideways, German'] = await layoutOf(page, 'sideways');
  found['cut off, German'] = await layoutOf(page, 'cutOff');
  found['words broken, German'] = await layoutOf(page, 'brokenWords');
  await page.setViewportSize(wide);
  await atRest(shopper);
  found['words broken, German, wide'] = await layoutOf(page, 'brokenWords');
  await speak(shopper, 'en');
  return found;
}

describe('looking at a state', () => {
  it('would notice two controls of one name, and one without', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    assert.ok((await namesIn(page)).includes('radio “List” in “View”'));
    await put(shopper, '<button></button><button>Twice</button><button>Twice</button>');
    assert.deepEqual(await unclearNames(page), ['button “Twice”', 'button “”']);
    await shopper.leave();
  });

  it('would notice what is cut off, broken, sticks out, is too small, too wide, or hides its focus', async () => {
    const shopper = await shop.shopper('two-consignments', {viewport: narrow});
    const {page} = shopper;
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    await put(
      shopper,
      `<p class="cut">What does not fit into its box is lost</p><p class="thin">Unbreakable</p>
      <button class="small">x</button><button class="still">No outline</button><p class="wide">Wide</p><p class="narrow">Too narrow for this</p>`,
      `.cut {width: 60px; overflow: hidden; white-space: nowrap} .thin {width: 20px; border: 1px solid; overflow-wrap: normal}
      .small {width: 12px} .still {outline: none !important} .wide {width: 400px}
      .narrow {width: 40px}`,
    );
    await page.keyboard.press('Shift');
    const found = await Promise.all(
      (['cutOff', 'smallTargets', 'unseenFocus', 'sideways', 'brokenWords'] as const).map(what => layoutOf(page, what)),
    );
    assert.deepEqual(found, [
      ['p “What does not fit into its box is lost”', 'p “Unbreakable”'],
      ['button “x”'],
      ['button “No outline”'],
      [`the page, by ${400 + 16 - 320} px`],
      ['“narrow”'],
    ]);
    await shopper.leave();
  });
});

/** Puts something amiss into the widget. */
async function put({page}: Shopper, html: string, css = ''): Promise<void> {
  await page.locator('multidrop-checkout').evaluate(
    (element, [markup, rules]) => {
      element.shadowRoot?.append(document.createRange().createContextualFragment(`<style>${rules}</style>${markup}`));
    },
    [html, css] as const,
  );
}
