/** The address picker: one press picks, many can be searched, nothing is shown twice. */
import axe from 'axe-core';
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {AddressPicker} from '../../src/elements/address-picker/address-picker.js';
import {CancelAddressEvent, SaveAddressEvent, TypeNewAddressEvent} from '../../src/elements/events.js';

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
const many = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gil'].map(name => person(name));

async function shown(values: Partial<AddressPicker>): Promise<AddressPicker> {
  const picker = Object.assign(document.createElement('multidrop-address-picker'), values);
  document.body.append(picker);
  await picker.updateComplete;
  return picker;
}

const all = (picker: AddressPicker, selector: string) => [...picker.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (picker: AddressPicker, selector: string) => picker.renderRoot.querySelector<HTMLElement>(selector)!;
const names = (picker: AddressPicker) => all(picker, '.address').map(button => button.getAttribute('aria-label'));

async function search(picker: AddressPicker, text: string) {
  const input = one(picker, 'input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await picker.updateComplete;
}

describe('multidrop-address-picker', () => {
  afterEach(() => document.body.replaceChildren());

  it('names each button with the person and the place, and saves the address at one press', async () => {
    const picker = await shown({saved: [ben]});
    expect(names(picker)).to.deep.equal(['Ben Okri, 500 Congress Ave, Austin, TX 78701']);
    let saved: Address | undefined;
    document.body.addEventListener(SaveAddressEvent.type, event => (saved = event.address), {once: true});
    one(picker, '.address').click();
    expect(saved).to.equal(ben);
  });

  it('says the country only where the addresses are of several', async () => {
    const picker = await shown({saved: [ben, {...emptyAddress('GB'), firstName: 'Ada', city: 'London', country: 'United Kingdom'}]});
    expect(names(picker)).to.deep.equal(['Ben Okri, 500 Congress Ave, Austin, TX 78701, United States', 'Ada, London, United Kingdom']);
  });

  it('names an address without a person by its place alone', async () => {
    const picker = await shown({typed: [person('', {lastName: ''})]});
    expect(names(picker)).to.deep.equal(['500 Congress Ave, Austin, TX 78701']);
    expect(one(picker, '.address').innerText).to.equal('500 Congress Ave, Austin, TX 78701');
  });

  it('shows saved and typed addresses under their headings, each address once', async () => {
    const picker = await shown({saved: [ben, person('BEN ')], typed: [person('ben'), person('Cleo')]});
    expect(all(picker, 'ul').map(list => one(picker, `#${list.getAttribute('aria-labelledby')}`).textContent)).to.deep.equal([
      'Saved addresses',
      'Typed earlier',
    ]);
    expect(all(picker, 'ul').map(list => list.children.length)).to.deep.equal([1, 1]);
  });

  it('leaves a heading out where there is nothing under it', async () => {
    const picker = await shown({typed: [ben]});
    expect(all(picker, 'ul')).to.have.length(1);
    expect(one(picker, 'ul').getAttribute('aria-labelledby')).to.equal('typed');
  });

  it('marks an address that is in the list already, and still lets it be picked', async () => {
    const picker = await shown({saved: [ben, person('Cleo')], inUse: [{...ben, country: ''}]});
    expect(names(picker).map(name => name?.endsWith('already in your list'))).to.deep.equal([true, false]);
    expect((one(picker, '.address') as HTMLButtonElement).disabled).to.equal(false);
  });

  it('offers a search from seven addresses on', async () => {
    expect(all(await shown({saved: many.slice(0, 6)}), 'input')).to.have.length(0);
    expect(all(await shown({saved: many.slice(0, 5), typed: many.slice(5)}), 'input')).to.have.length(1);
  });

  it('finds by every word of name, street, town and postcode, whatever the case and the accents, and tells how many', async () => {
    const picker = await shown({
      saved: [...many, person('Zoë', {address1: '1 Rue de l’Été', city: 'Genève', postalCode: 'SW1Y 4JH'})],
    });
    await search(picker, 'zoe ETE');
    expect(names(picker)).to.have.length(1);
    expect(one(picker, '[role=status]').textContent).to.equal('1 of 8 addresses');
    await search(picker, 'geneve');
    expect(names(picker)).to.have.length(1);
    await search(picker, 'sw1y4jh');
    expect(names(picker)).to.have.length(1);
    await search(picker, 'zoe austin');
    expect(names(picker)).to.have.length(0);
    expect(one(picker, '[role=status]').textContent).to.contain('No address fits.');
    await search(picker, ' ');
    expect(names(picker)).to.have.length(8);
  });

  it('leads to a new address', async () => {
    const picker = await shown({});
    let asked = 0;
    picker.addEventListener(TypeNewAddressEvent.type, () => (asked += 1));
    one(picker, '[part=new]').click();
    expect(asked).to.equal(1);
  });

  it('cancels by button and by Escape, if it may, and not while a search stands there', async () => {
    const picker = await shown({saved: many, cancellable: true});
    let cancelled = 0;
    picker.addEventListener(CancelAddressEvent.type, () => (cancelled += 1));
    const escape = () => one(picker, 'input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    one(picker, '[part=cancel]').click();
    escape();
    expect(cancelled).to.equal(2);
    await search(picker, 'ada');
    escape();
    expect(cancelled).to.equal(2);
    await search(picker, '');
    picker.cancellable = false;
    await picker.updateComplete;
    escape();
    expect(cancelled).to.equal(2);
    expect(one(picker, '[part=cancel]')).to.equal(null);
  });

  it('has the question as its name, and puts the focus on the search or the first address', async () => {
    const few = await shown({saved: [ben], legend: 'Who gets the mug?'});
    expect(one(few, 'legend').textContent).to.equal('Who gets the mug?');
    few.focus();
    expect((few.renderRoot as ShadowRoot).activeElement).to.equal(one(few, '.address'));
    const lots = await shown({saved: many});
    lots.focus();
    expect((lots.renderRoot as ShadowRoot).activeElement).to.equal(one(lots, 'input'));
  });

  it('gives axe nothing to find', async () => {
    const picker = await shown({saved: many, typed: [person('Hal')], inUse: [ben], cancellable: true});
    const {violations} = await axe.run(picker, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.deep.equal([]);
  });
});
