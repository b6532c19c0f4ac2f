/** Gift messages and delivery notes on the cards: what is shown, typed, said and asked for (R28). */
import {expect} from 'chai';
import {computeAccessibleName} from 'dom-accessibility-api';
import type {StoreOptions} from '../../src/emulator/index.js';
import {deepFocus, everything, until} from '../journeys/finding.js';
import {consoleWarnings} from '../support/console-warnings.js';
import {listen, placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const named = {'message-field': 'Gift message', 'note-field': 'Delivery note'};

async function placed(attributes: Readonly<Record<string, string>> = named, options: StoreOptions = {scenario: 'gift-messages'}) {
  const shop = await placeCheckout(options, attributes);
  if ('message-field' in attributes && attributes['view'] !== 'list')
    await until(() => buttons(shop).find(name => name.includes('gift message')), 'a card with texts');
  return shop;
}

const controls = (shop: PlacedCheckout, selector: string) => everything(shop.element.shadowRoot!, selector);
const buttons = (shop: PlacedCheckout) => controls(shop, 'button').map(button => computeAccessibleName(button));
const textsOn = (shop: PlacedCheckout) => shop.open.plan.deliveries.map(({texts}) => texts);
const errors = (shop: PlacedCheckout) => controls(shop, '.error').map(({textContent}) => textContent);

function control(shop: PlacedCheckout, selector: string, name: string): HTMLElement {
  const found = controls(shop, selector).find(each => computeAccessibleName(each) === name);
  if (!found) throw new Error(`There is no ${selector} "${name}".`);
  return found;
}

async function press(shop: PlacedCheckout, name: string): Promise<void> {
  const button = control(shop, 'button', name);
  button.focus();
  button.click();
  await drawn(shop);
}

async function drawn(shop: PlacedCheckout): Promise<void> {
  await shop.element.updateComplete;
  await Promise.all(
    controls(shop, 'multidrop-delivery-text').map(text => (text as HTMLElement & {updateComplete: unknown}).updateComplete),
  );
}

const field = (shop: PlacedCheckout, name: string) => control(shop, 'textarea, input', name) as HTMLInputElement;

/** As a shopper types: the field changes, nothing is left yet. */
async function type(shop: PlacedCheckout, name: string, text: string): Promise<void> {
  field(shop, name).value = text;
  field(shop, name).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await drawn(shop);
}

async function leave(shop: PlacedCheckout, name: string): Promise<void> {
  field(shop, name).dispatchEvent(new Event('change', {bubbles: true}));
  await drawn(shop);
}

const bens = 'Gift message for Ben Okri';

describe('texts of a delivery', () => {
  const warned = consoleWarnings();

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('are asked for on each card, by names that stand alone; what the store has is shown', async () => {
    const shop = await placed();
    expect(buttons(shop).filter(name => /message|note/.test(name))).to.deep.equal([
      'Change the gift message for Ada Lovelace',
      'Add a delivery note for Ada Lovelace',
      'Add a gift message for Ben Okri',
      'Add a delivery note for Ben Okri',
    ]);
    expect(controls(shop, '.stands .text').map(({textContent}) => textContent)).to.deep.equal(['Many happy returns, Ada!']);
    expect(warned).to.deep.equal([]);
  });

  it('are asked for nowhere, and cost nothing, where the page names no field', async () => {
    const shop = await placed({});
    expect(controls(shop, 'multidrop-delivery-texts')).to.deep.equal([]);
    expect(shop.open.addressData).to.equal(null);
  });

  it('are asked for nowhere where the store has no such field, which the integrator is told once', async () => {
    const shop = await placed({'note-field': 'If nobody is at home'});
    expect(controls(shop, 'multidrop-delivery-texts')).to.deep.equal([]);
    await shop.element.session!.open();
    await shop.element.updateComplete;
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(
      /note-field is "If nobody is at home".*Add such a field to the store’s address form, or give the label it has there\.$/,
    );
  });

  it('are not asked for by the address form as well', async () => {
    const shop = await placed();
    await shop.element.session!.loadAddressData();
    await press(shop, 'Change the address for Ben Okri');
    await until(() => buttons(shop).find(name => name === 'Edit this address'), 'the list of addresses');
    await press(shop, 'Edit this address');
    const form = await until(() => controls(shop, 'form').find(each => each.textContent.includes('First Name')), 'the form');
    expect(form.textContent).to.include('If nobody is at home').and.not.include('Delivery note').and.not.include('Gift message');
  });

  it('open with focus in the field, and become part of the plan when they are left, not at each key', async () => {
    const shop = await placed();
    await press(shop, 'Add a gift message for Ben Okri');
    expect(deepFocus()).to.equal(field(shop, bens));
    expect(control(shop, 'button', 'Add a gift message for Ben Okri').ariaExpanded).to.equal('true');
    await type(shop, bens, 'Dear {firstName}!');
    expect(textsOn(shop)[1]).to.equal(undefined);
    expect(controls(shop, '.preview .text').map(({textContent}) => textContent)).to.deep.equal(['Dear Ben!']);
    await leave(shop, bens);
    expect(textsOn(shop)[1]).to.deep.equal({field_25: 'Dear {firstName}!'});
    expect(buttons(shop)).to.include('Undo: message for Ben Okri');
    await press(shop, 'Undo: message for Ben Okri');
    expect(field(shop, bens).value).to.equal('');
    await press(shop, 'Redo: message for Ben Okri');
    await press(shop, 'Change the gift message for Ben Okri');
    expect(controls(shop, 'textarea')).to.deep.equal([]);
    expect(controls(shop, '.stands .text').map(({textContent}) => textContent)).to.include('Dear Ben!');
  });

  it('count what is sent, say so near the end and past it, once each, and are kept when they are too long', async () => {
    const shop = await placed();
    const heard = listen();
    const note = 'Delivery note for Ben Okri';
    await press(shop, 'Add a delivery note for Ben Okri');
    const length = () => controls(shop, '#length')[0]?.textContent;
    await type(shop, note, 'x'.repeat(50));
    expect([length(), heard]).to.deep.equal(['50 of 60 characters', []]);
    await type(shop, note, '{firstName}' + 'x'.repeat(51));
    await type(shop, note, '{firstName}' + 'x'.repeat(52));
    expect([length(), heard]).to.deep.equal(['55 of 60 characters', ['6 characters left.']]);
    await type(shop, note, 'x'.repeat(61));
    await type(shop, note, 'x'.repeat(62));
    const said = (over: string) => `The delivery note for Ben Okri is ${over} too long. Shorten it: until then this delivery is not saved.`;
    expect(heard.slice(1)).to.deep.equal([said('1 character')]);
    expect(errors(shop)).to.deep.equal([said('2 characters')]);
    expect(field(shop, note).getAttribute('aria-invalid')).to.equal('true');
    expect(field(shop, note).getAttribute('aria-describedby')).to.include('error');
    await leave(shop, note);
    expect(textsOn(shop)[1]).to.deep.equal({field_27: 'x'.repeat(62)});
    await press(shop, 'Change the delivery note for Ben Okri');
    expect(errors(shop), 'it is said on the folded card too').to.deep.equal([said('2 characters')]);
  });

  it('go to everybody else who has none, at one press, and focus stays', async () => {
    const shop = await placed();
    const heard = listen();
    const {session} = shop.element;
    session!.edit({kind: 'write', ids: [shop.open.plan.deliveries[0]!.id], what: 'message', fieldId: 'field_25', text: ''});
    await drawn(shop);
    await press(shop, 'Add a gift message for Ben Okri');
    expect(buttons(shop).filter(name => name.startsWith('Use'))).to.deep.equal([]);
    await type(shop, bens, 'For {firstName}');
    await press(shop, 'Use this message for everybody (from Ben Okri)');
    expect(textsOn(shop)).to.deep.equal([{field_25: 'For {firstName}'}, {field_25: 'For {firstName}'}]);
    expect(heard.at(-1)).to.equal('2 people have this message now.');
    expect(buttons(shop)).to.include('Undo: message for 2 people');
    expect(buttons(shop).filter(name => name.startsWith('Use'))).to.deep.equal([]);
    expect(deepFocus()).to.equal(field(shop, bens));
  });

  it('leave alone what somebody else has, and say so on the button', async () => {
    const shop = await placed();
    const {session} = shop.element;
    const id = session!.newDeliveryId();
    session!.edit({kind: 'add-delivery', id, address: {...shop.open.plan.deliveries[1]!.address!, firstName: 'Cleo'}});
    session!.edit({kind: 'one-of-each', id});
    await drawn(shop);
    await press(shop, 'Add a gift message for Ben Okri');
    await type(shop, bens, 'Hello');
    await press(shop, 'Use this message for everybody without one (from Ben Okri)');
    expect(textsOn(shop).map(texts => texts?.['field_25'])).to.deep.equal(['Many happy returns, Ada!', 'Hello', 'Hello']);
  });

  it('are part of the plan when the page goes away in the middle of a word (R21)', async () => {
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    const shop = await placed();
    await press(shop, 'Add a gift message for Ben Okri');
    await type(shop, bens, 'Dear B');
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    const kept = Object.keys(localStorage)
      .map(key => localStorage.getItem(key))
      .join('');
    expect(textsOn(shop)[1]).to.deep.equal({field_25: 'Dear B'});
    expect(kept).to.include('Dear B');
  });

  it('are where the list of problems leads, from the List too (R23)', async () => {
    const shop = await placed({...named, view: 'list'});
    await shop.view('list');
    const id = shop.open.plan.deliveries[1]!.id;
    shop.element.session!.edit({kind: 'write', ids: [id], what: 'note', fieldId: 'field_27', text: 'x'.repeat(70)});
    await shop.element.session!.leave();
    await drawn(shop);
    await press(shop, 'The delivery note for Ben Okri is too long: shorten it.');
    await until(() => deepFocus()?.id === 'text' || undefined, 'focus in the text');
    expect(computeAccessibleName(deepFocus()!)).to.equal('Delivery note for Ben Okri');
  });
});
