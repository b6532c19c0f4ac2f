/** The paste box of the address form: a text becomes filled-in fields, is looked over, and can be taken back. */
import {sendKeys} from '@web/test-runner-commands';
import axe from 'axe-core';
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import type {AddressForm} from '../../src/elements/address-form/address-form.js';
import '../../src/elements/address-form/address-form.js';
import {SaveAddressEvent, TypeAddressEvent} from '../../src/elements/events.js';
import {countries} from '../../src/emulator/scenarios/countries.js';

async function shown(value: Address): Promise<AddressForm> {
  const form = Object.assign(document.createElement('multidrop-address-form'), {countries, value});
  document.body.append(form);
  await form.updateComplete;
  return form;
}

const box = (form: AddressForm) => form.renderRoot.querySelector('multidrop-paste-box')!;
const inBox = (form: AddressForm, selector: string) => box(form).renderRoot.querySelector<HTMLElement>(selector)!;
const control = (form: AddressForm, name: string) => form.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`);
const valueOf = (form: AddressForm, name: string) => control(form, name)?.value;
const press = (form: AddressForm, name: string) => {
  const buttons = [...box(form).renderRoot.querySelectorAll('button')];
  buttons.find(({textContent}) => textContent.trim() === name)!.click();
};

async function paste(form: AddressForm, text: string) {
  if (!box(form).renderRoot.querySelector('textarea')) press(form, 'Paste an address');
  await box(form).updateComplete;
  const area = inBox(form, 'textarea') as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  press(form, 'Fill in the form');
  await form.updateComplete;
  await box(form).updateComplete;
}

const signature = 'Nina Shah\nHead of Design\nTall Tales Ltd\n20 Bedford Square\nLondon WC1B 3HH';

describe('pasting an address', () => {
  afterEach(() => document.body.replaceChildren());

  it('fills in the fields of the country it is in, keeps in sight what was not used, and saves nothing', async () => {
    const form = await shown(emptyAddress('US'));
    let saved = 0;
    form.addEventListener(SaveAddressEvent.type, () => (saved += 1));
    await paste(form, signature);
    expect(['countryCode', 'firstName', 'company', 'address1', 'city', 'postalCode'].map(name => valueOf(form, name))).to.deep.equal([
      'GB',
      'Nina',
      'Tall Tales Ltd',
      '20 Bedford Square',
      'London',
      'WC1B 3HH',
    ]);
    expect(inBox(form, '.outcome').textContent.replace(/\s+/g, ' ')).to.contain('Not used: “Head of Design”.');
    expect(saved).to.equal(0);
  });

  it('puts focus on what came of it, and is told as typed', async () => {
    const form = await shown(emptyAddress('US'));
    const told: Address[] = [];
    form.addEventListener(TypeAddressEvent.type, ({address}) => told.push(address));
    await paste(form, signature);
    expect(box(form).shadowRoot?.activeElement).to.equal(inBox(form, '.outcome'));
    expect(told.at(-1)).to.deep.include({city: 'London', countryCode: 'GB'});
  });

  it('is undone: what was typed before stands there again, the country with it', async () => {
    const form = await shown({
      ...emptyAddress('US'),
      firstName: 'Ben',
      address1: '500 Congress Ave',
      stateOrProvinceCode: 'TX',
      stateOrProvince: 'Texas',
    });
    await paste(form, signature);
    expect(control(form, 'stateOrProvinceCode')).to.equal(null);
    press(form, 'Undo pasting');
    await form.updateComplete;
    await box(form).updateComplete;
    expect(['countryCode', 'firstName', 'address1', 'stateOrProvinceCode'].map(name => valueOf(form, name))).to.deep.equal([
      'US',
      'Ben',
      '500 Congress Ave',
      'TX',
    ]);
    expect(box(form).shadowRoot?.activeElement).to.equal(inBox(form, 'button'));
  });

  it('leaves the typed name where the text has none, and mixes no two places', async () => {
    const form = await shown({...emptyAddress('US'), firstName: 'Ben', lastName: 'Okri', address2: 'Floor 3', phone: '1'});
    await paste(form, '1 Market St, San Francisco, CA 94105');
    expect(
      ['firstName', 'lastName', 'address1', 'address2', 'stateOrProvinceCode', 'phone'].map(name => valueOf(form, name)),
    ).to.deep.equal(['Ben', 'Okri', '1 Market St', '', 'CA', '1']);
  });

  it('says so where there is no address in the text, and changes nothing', async () => {
    const form = await shown({...emptyAddress('US'), address1: '500 Congress Ave'});
    await paste(form, 'See you on Monday!');
    expect(inBox(form, '.error').textContent).to.contain('No address was found');
    expect(valueOf(form, 'address1')).to.equal('500 Congress Ave');
    expect(box(form).shadowRoot?.activeElement).to.equal(inBox(form, 'textarea'));
  });

  it('Escape closes the box and not the form', async () => {
    const form = await shown(emptyAddress('US'));
    form.cancellable = true;
    let cancelled = 0;
    form.addEventListener('multidrop-cancel-address', () => (cancelled += 1));
    press(form, 'Paste an address');
    await box(form).updateComplete;
    await sendKeys({press: 'Escape'});
    await box(form).updateComplete;
    expect(inBox(form, 'textarea')).to.equal(null);
    expect(cancelled).to.equal(0);
    expect(box(form).shadowRoot?.activeElement).to.equal(inBox(form, 'button'));
  });

  it('gives axe nothing to find, open and filled in', async () => {
    const form = await shown(emptyAddress('US'));
    press(form, 'Paste an address');
    await box(form).updateComplete;
    const find = async () => (await axe.run(form, {rules: {region: {enabled: false}}})).violations.map(({id}) => id);
    expect(await find()).to.deep.equal([]);
    await paste(form, signature);
    expect(await find()).to.deep.equal([]);
  });
});
