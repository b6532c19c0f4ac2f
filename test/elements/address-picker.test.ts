/** The address picker: an editable combobox that finds among hundreds, shows nothing twice and leads to a new address. */
import {sendKeys} from '@web/test-runner-commands';
import axe from 'axe-core';
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {AddressPicker} from '../../src/elements/address-picker/address-picker.js';
import {CancelAddressEvent, SaveAddressEvent, TypeNewAddressEvent} from '../../src/elements/events.js';
import {AnnounceEvent} from '../../src/elements/facts.js';
import {accessibilityTree} from '../support/browser-commands.js';

const person = (firstName: string, more: Partial<Address> = {}): Address => ({
  ...emptyAddress('US'),
  firstName,
  lastName: 'Okri',
  address1: '500 Congress Ave',
  city: 'Austin',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  postalCode: '78701',
  country: 'United States',
  ...more,
});
const ben = person('Ben');
const some = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gil'].map(name => person(name));
const hundreds = Array.from({length: 500}, (_, i) => person(`Person${i}`, {address1: `${i} Elm St`}));

async function shown(values: Partial<AddressPicker>): Promise<AddressPicker> {
  const picker = Object.assign(document.createElement('multidrop-address-picker'), values);
  document.body.append(picker);
  await picker.updateComplete;
  return picker;
}

const all = (picker: AddressPicker, selector: string) => [...picker.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (picker: AddressPicker, selector: string) => picker.renderRoot.querySelector<HTMLElement>(selector)!;
const field = (picker: AddressPicker) => one(picker, 'input') as HTMLInputElement;
const names = (picker: AddressPicker) => all(picker, '.option:not(.new)').map(option => option.getAttribute('aria-label'));
const count = (picker: AddressPicker) => one(picker, '#count').textContent;
/** The option that the arrow keys are at, as a screen reader is told. */
const active = (picker: AddressPicker) => {
  const id = field(picker).getAttribute('aria-activedescendant');
  return id ? one(picker, `#${id}`) : null;
};

async function search(picker: AddressPicker, text: string) {
  field(picker).value = text;
  field(picker).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await picker.updateComplete;
}

async function press(picker: AddressPicker, ...keys: string[]) {
  for (const key of keys) await sendKeys({press: key});
  await picker.updateComplete;
}

/** What the picker asks for or tells, as it does. */
function heard<Name extends keyof HTMLElementEventMap>(picker: AddressPicker, type: Name) {
  const events: HTMLElementEventMap[Name][] = [];
  picker.addEventListener(type, event => events.push(event));
  return events;
}

describe('multidrop-address-picker', () => {
  afterEach(() => document.body.replaceChildren());

  it('names each option with the person and the place, and saves the address at one press', async () => {
    const picker = await shown({saved: [ben]});
    expect(names(picker)).to.deep.equal(['Ben Okri, 500 Congress Ave, Austin, TX 78701']);
    const saved = heard(picker, SaveAddressEvent.type);
    one(picker, '.option:not(.new) .place').click();
    expect(saved.map(({address}) => address)).to.deep.equal([ben]);
  });

  it('is a combobox with its listbox open, named, in groups', async () => {
    await shown({saved: [ben], typed: [person('Cleo')], legend: 'Who gets the mug?'});
    const nodes = await accessibilityTree();
    const roles = nodes.filter(({role}) => ['combobox', 'listbox', 'group', 'option'].includes(role));
    expect(roles.map(({role, name}) => `${role} ${name}`)).to.have.members([
      'group Who gets the mug?',
      'combobox Find a name, street, town or postcode',
      'listbox Addresses',
      'group Saved addresses',
      'option Ben Okri, 500 Congress Ave, Austin, TX 78701',
      'group Typed earlier',
      'option Cleo Okri, 500 Congress Ave, Austin, TX 78701',
      'option Type a new address',
    ]);
    const box = roles.find(({role}) => role === 'combobox')!;
    expect(box.properties['expanded']).to.equal(true);
    expect(box.description).to.equal('2 addresses');
  });

  it('says the country only where the addresses are of several', async () => {
    const picker = await shown({saved: [ben, {...emptyAddress('GB'), firstName: 'Ada', city: 'London', country: 'United Kingdom'}]});
    expect(names(picker)).to.deep.equal(['Ben Okri, 500 Congress Ave, Austin, TX 78701, United States', 'Ada, London, United Kingdom']);
  });

  it('names an address without a person by its place alone', async () => {
    const picker = await shown({typed: [person('', {lastName: ''})]});
    expect(names(picker)).to.deep.equal(['500 Congress Ave, Austin, TX 78701']);
    expect(one(picker, '.option:not(.new)').innerText).to.equal('500 Congress Ave, Austin, TX 78701');
  });

  it('shows each address once, and no heading where there is nothing under it', async () => {
    const picker = await shown({saved: [ben, person('BEN ')], typed: [person('ben')]});
    expect(names(picker)).to.have.length(1);
    expect(all(picker, '[role=group]')).to.have.length(1);
  });

  it('marks an address that is in the list already, and still lets it be picked', async () => {
    const picker = await shown({saved: [ben, person('Cleo')], inUse: [{...ben, country: ''}]});
    expect(names(picker).map(name => name?.endsWith('already in your list'))).to.deep.equal([true, false]);
    const saved = heard(picker, SaveAddressEvent.type);
    one(picker, '.option:not(.new)').click();
    expect(saved).to.have.length(1);
  });

  it('finds by what is typed, shows how many fit, and says so once, after a rest', async () => {
    const picker = await shown({saved: some});
    const said = heard(picker, AnnounceEvent.type);
    const spoken = new Promise(resolve => picker.addEventListener(AnnounceEvent.type, resolve, {once: true}));
    await search(picker, 'b');
    await search(picker, 'be');
    expect(names(picker)).to.have.length(1);
    expect(count(picker)).to.equal('1 of 7 addresses');
    await spoken;
    expect(said.map(({sentence}) => sentence)).to.deep.equal(['1 of 7 addresses']);
    await search(picker, 'nobody');
    expect(count(picker)).to.contain('No address fits.');
    expect(all(picker, '[role=option]')).to.have.length(1);
  });

  it('draws fifty of five hundred, says how many more there are, and finds the last one', async () => {
    const picker = await shown({saved: hundreds});
    expect(names(picker)).to.have.length(50);
    expect(one(picker, '.more').textContent).to.contain('450 more');
    expect(one(picker, '.option:not(.new)').getAttribute('aria-setsize')).to.equal('501');
    await search(picker, '499 elm');
    expect(names(picker)).to.deep.equal(['Person499 Okri, 499 Elm St, Austin, TX 78701']);
    expect(count(picker)).to.equal('1 of 500 addresses');
  });

  it('draws no typed address where the saved ones fill the list, and some where they do not', async () => {
    expect(all(await shown({saved: hundreds, typed: [ben]}), '[role=group]')).to.have.length(1);
    const picker = await shown({saved: hundreds.slice(0, 49), typed: hundreds.slice(100, 110)});
    expect(names(picker)).to.have.length(50);
  });

  it('goes through the options with the arrow keys, round both ends, and picks with Enter', async () => {
    const picker = await shown({saved: some.slice(0, 2)});
    picker.focus();
    await press(picker, 'ArrowDown');
    expect(active(picker)?.getAttribute('aria-label')).to.contain('Ada');
    expect(active(picker)?.getAttribute('aria-selected')).to.equal('true');
    await press(picker, 'ArrowDown', 'ArrowDown');
    expect(active(picker)?.matches('.new')).to.equal(true);
    await press(picker, 'ArrowDown');
    expect(active(picker)).to.equal(null);
    await press(picker, 'ArrowUp', 'Home');
    expect(active(picker)?.getAttribute('aria-label')).to.contain('Ada');
    await press(picker, 'End', 'ArrowUp');
    const saved = heard(picker, SaveAddressEvent.type);
    await press(picker, 'Enter');
    expect(saved.map(({address}) => address)).to.deep.equal([some[1]]);
  });

  it('leaves Home and End to the field until the shopper is in the list', async () => {
    const picker = await shown({saved: some});
    picker.focus();
    await sendKeys({type: 'okri'});
    await press(picker, 'Home');
    expect(field(picker).selectionStart).to.equal(0);
    expect(active(picker)).to.equal(null);
  });

  it('picks the only one that fits with Enter, and none of several', async () => {
    const picker = await shown({saved: some});
    const saved = heard(picker, SaveAddressEvent.type);
    picker.focus();
    await sendKeys({type: 'okri'});
    await press(picker, 'Enter');
    expect(saved).to.have.length(0);
    await sendKeys({type: ' fay'});
    await press(picker, 'Enter');
    expect(saved.map(({address}) => address.firstName)).to.deep.equal(['Fay']);
  });

  it('leads to a new address, by the name that was looked for in vain', async () => {
    const picker = await shown({saved: some});
    const asked = heard(picker, TypeNewAddressEvent.type);
    one(picker, '.option.new').click();
    picker.focus();
    await sendKeys({type: 'Zed Okri-Park'});
    await picker.updateComplete;
    expect(one(picker, '.option.new').textContent).to.contain('for “Zed Okri-Park”');
    await press(picker, 'Enter');
    await search(picker, '12 high street');
    expect(one(picker, '.option.new').textContent).not.to.contain('high street');
    expect(asked.map(({sought}) => sought)).to.deep.equal(['', 'Zed Okri-Park']);
  });

  it('Escape empties the field, then cancels; where it may not cancel, it folds the list, and an arrow key unfolds it', async () => {
    const picker = await shown({saved: some, cancellable: true});
    const cancelled = heard(picker, CancelAddressEvent.type);
    one(picker, '.actions .button').click();
    picker.focus();
    await sendKeys({type: 'ada'});
    await press(picker, 'Escape');
    expect(field(picker).value).to.equal('');
    expect(cancelled).to.have.length(1);
    await press(picker, 'Escape');
    expect(cancelled).to.have.length(2);
    picker.cancellable = false;
    await picker.updateComplete;
    await press(picker, 'Escape');
    expect(cancelled).to.have.length(2);
    expect(one(picker, '[role=listbox]').hidden).to.equal(true);
    expect(field(picker).getAttribute('aria-expanded')).to.equal('false');
    await press(picker, 'ArrowDown');
    expect(one(picker, '[role=listbox]').hidden).to.equal(false);
  });

  it('keeps focus in the field while the list is pressed', async () => {
    const picker = await shown({saved: some});
    picker.focus();
    const press = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
    one(picker, '.option:not(.new)').dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
  });

  it('gives axe nothing to find', async () => {
    const picker = await shown({saved: hundreds, typed: [person('Hal')], inUse: [ben], cancellable: true});
    picker.focus();
    await press(picker, 'ArrowDown');
    const {violations} = await axe.run(picker, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.deep.equal([]);
  });
});
