/** What a shopper does to bring the demo into a state, and what the store does meanwhile: steps by role and name. */
import type {AddressValidator, WantedDelivery} from '../../src/index.js';
import type {Act, Fault} from '../../src/emulator/index.js';
import type {Shopper} from '../support/shop-page.js';

export type Step = (shopper: Shopper) => Promise<unknown>;

type Name = string | RegExp;

/** What the view chooser offers, in its order. */
export const allViews = ['People', 'Items', 'List'] as const;
export type View = (typeof allViews)[number];

const exactly = (name: Name) => ({name, exact: typeof name === 'string'});

export const press =
  (name: Name): Step =>
  ({page}) =>
    page.getByRole('button', exactly(name)).first().click();

/** Picks an address, or the way to a new one. */
export const pick =
  (name: Name): Step =>
  ({page}) =>
    page.getByRole('option', {name}).first().click();

/** Adds somebody by an address that is offered. */
export const add =
  (name: Name): Step =>
  async shopper => {
    await press(/Add a person/)(shopper);
    await shopper.page.getByRole('region', {name: 'Add a person'}).getByRole('option', {name}).click();
    await shopper.page.getByRole('heading', {name}).first().waitFor();
  };

export const check =
  (name: Name, group: string): Step =>
  ({page}) =>
    page.getByRole('group', {name: group, exact: true}).getByRole('radio', {name}).check();

export const tick =
  (name: Name): Step =>
  ({page}) =>
    page.getByRole('checkbox', {name}).check();

export const day =
  (label: string, date: string): Step =>
  ({page}) =>
    page.getByLabel(label).fill(date);

export const fill =
  (name: Name, text: string): Step =>
  ({page}) =>
    page.getByRole('textbox', exactly(name)).fill(text);

/** Looks for an address, and goes along with the arrow key to the first that fits. */
export const seek =
  (text: string): Step =>
  async ({page}) => {
    const field = page.getByRole('combobox', {name: /^Find a name/});
    await field.fill(text);
    await field.press('ArrowDown');
  };

export const choose =
  (name: Name, label: string): Step =>
  ({page}) =>
    page.getByRole('combobox', {name}).selectOption({label});

export const unfold =
  (text: Name): Step =>
  ({page}) =>
    page.getByText(text).first().click();

/** Tries a code; where the summary is a foot, its details have to be opened before. */
export const redeem =
  (code: string): Step =>
  async ({page}) => {
    const field = page.getByRole('textbox', {name: 'Coupon or gift certificate code'});
    if (!(await field.isVisible())) await page.getByRole('button', {name: 'Coupon or gift certificate', exact: true}).click();
    await field.fill(code);
    await field.press('Enter');
  };

export const see =
  (view: View): Step =>
  async ({page}) => {
    await page.locator('multidrop-view-chooser').getByRole('radio').nth(allViews.indexOf(view)).check();
    await page.locator(`multidrop-${view.toLowerCase()}`).waitFor();
  };

/** Waits until words can be read in the widget. */
export const reads =
  (text: Name): Step =>
  ({page}) =>
    page.locator('multidrop-checkout').getByText(text).filter({visible: true}).first().waitFor();

/** Waits until there is a button. */
export const offers =
  (name: Name): Step =>
  ({page}) =>
    page.getByRole('button', exactly(name)).first().waitFor();

/** Waits for somebody's shipping methods. */
export const quotes =
  (person: string): Step =>
  ({page}) =>
    page
      .getByRole('group', {name: `Shipping for ${person}`, exact: true})
      .getByRole('radio')
      .first()
      .waitFor();

export const trouble =
  (...faults: readonly Fault[]): Step =>
  shopper =>
    shopper.control('POST', 'faults', {faults});

/** Somebody else does something in the store. */
export const elsewhere =
  (act: Act): Step =>
  shopper =>
    shopper.control('POST', 'act', act);

/** The page says what it thinks of each address that is typed. */
export const validator =
  (verdict: Awaited<ReturnType<AddressValidator>>): Step =>
  ({page}) =>
    page.evaluate(said => {
      const widget = document.querySelector('multidrop-checkout');
      if (widget)
        widget.addressValidator = address =>
          Promise.resolve(said.kind === 'suggest' ? {...said, address: {...address, ...said.address}} : said);
    }, verdict);

/** The page says who gets what. */
export const given =
  (plan: readonly WantedDelivery[]): Step =>
  ({page}) =>
    page.evaluate(deliveries => document.querySelector('multidrop-checkout')?.setPlan(deliveries), plan);

/** The page says that everything arrives on one day. */
export const arrivals =
  (day: string): Step =>
  ({page}) =>
    page.evaluate(text => {
      const widget = document.querySelector('multidrop-checkout');
      if (widget) widget.arrivalDate = () => new Date(text);
    }, day);
