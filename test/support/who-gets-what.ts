/** Who gets what, on the screen and at the store, in one form, so that the two can be held against each other. */
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {SharedShop} from './shared-shop.js';
import type {Shopper} from './shop-page.js';

/** Units of each product line, by person; nobody without units. */
export type WhoGetsWhat = Record<string, Record<string, number>>;

/** What the People view shows. */
export async function onScreen(page: Page): Promise<WhoGetsWhat> {
  const fields = await page
    .getByRole('spinbutton', {name: /^Quantity of /, includeHidden: true})
    .evaluateAll(inputs => inputs.map(input => [input.ariaLabel ?? '', Number((input as HTMLInputElement).value)] as const));
  const all: WhoGetsWhat = {};
  for (const [label, quantity] of fields) {
    const [, product = '', person = ''] = /^Quantity of (.+) for (.+)$/.exec(label) ?? [];
    if (quantity > 0) (all[person] ??= {})[product] = quantity;
  }
  return all;
}

/** What the store has. */
export function atStore({store}: SharedShop): WhoGetsWhat {
  const {consignments = [], lines = []} = store.snapshot().checkout ?? {};
  const all: WhoGetsWhat = {};
  for (const {address, lineItemIds} of consignments) {
    const units = (all[`${address.firstName} ${address.lastName}`] ??= {});
    for (const {id, name, options, quantity} of lines) {
      // As the screen does: named by their options where something else has the same name.
      const hasNamesake = lines.some(other => other.name === name && JSON.stringify(other.options) !== JSON.stringify(options));
      const label = hasNamesake ? `${name} (${options.map(({value}) => value).join(', ')})` : name;
      if (lineItemIds.includes(id)) units[label] = (units[label] ?? 0) + quantity;
    }
  }
  return all;
}

/** People for whom no shipping is selected at the store. */
export const withoutShipping = ({store}: SharedShop): string[] =>
  (store.snapshot().checkout?.consignments ?? []).flatMap(({address, selected}) => (selected ? [] : [address.firstName]));

/** Goes on to payment and finds everything at the store as planned, shipping included, and no rule of the store broken. */
export async function paysFor(planned: WhoGetsWhat, shopper: Shopper, shop: SharedShop): Promise<void> {
  await shopper.press('Continue to payment');
  await arrivesAtPayment(planned, shopper, shop);
}

export async function arrivesAtPayment(planned: WhoGetsWhat, {page}: Shopper, shop: SharedShop): Promise<void> {
  await page.waitForURL(/\/checkout/);
  await page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
  assert.deepEqual(atStore(shop), planned);
  assert.deepEqual(withoutShipping(shop), []);
  assert.deepEqual(shop.violations(), []);
}

/** axe finds nothing, and nothing scrolls sideways on the narrowest screen. */
export async function isPresentable(shopper: Shopper, state: string): Promise<void> {
  const {page} = shopper;
  const wide = page.viewportSize() ?? {width: 1280, height: 900};
  await page.setViewportSize({width: 320, height: 700});
  assert.deepEqual(await shopper.accessibilityProblems(), [], state);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${state} scrolls sideways`);
  await page.setViewportSize(wide);
}
