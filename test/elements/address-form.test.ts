/** The address form: which fields stand there, what it says when something lacks, what it hands over. */
import {sendKeys} from '@web/test-runner-commands';
import axe from 'axe-core';
import {expect} from 'chai';
import {type Address, type Country, emptyAddress} from '../../src/domain/address.js';
import type {FormField} from '../../src/domain/form-field.js';
import type {AddressForm} from '../../src/elements/address-form/address-form.js';
import '../../src/elements/address-form/address-form.js';
import {CancelAddressEvent, SaveAddressEvent, TypeAddressEvent} from '../../src/elements/events.js';

const field = (name: string, required = false, more: Partial<FormField> = {}): FormField => ({
  id: name,
  name,
  custom: false,
  label: '',
  required,
  maxLength: null,
  fieldType: 'text',
  type: 'string',
  default: '',
  items: [],
  ...more,
});
const added = (id: string, label: string, more: Partial<FormField>): FormField => field(id, false, {custom: true, label, ...more});
const items = [
  {value: '0', label: 'Small'},
  {value: '1', label: 'Big'},
];

const formFields = [
  field('firstName', true, {label: 'Given name'}),
  field('lastName', true),
  field('address1', true, {maxLength: 20}),
  field('city', true),
  field('stateOrProvince', true),
  field('postalCode', true),
  field('phone'),
];
const customFields = [
  added('field_1', 'Note', {fieldType: 'multiline'}),
  added('field_2', 'Floor', {type: 'integer'}),
  added('field_3', 'Box', {fieldType: 'radio', items, required: true}),
  added('field_4', 'Extras', {fieldType: 'checkbox', items, required: true}),
  added('field_5', 'If nobody is in', {fieldType: 'dropdown', items}),
  added('field_6', 'Birthday', {fieldType: 'date', type: 'date'}),
  added('field_7', 'Door code', {fieldType: 'password', default: 'none'}),
];

const countries: readonly Country[] = [
  {
    code: 'US',
    name: 'United States',
    hasPostalCodes: true,
    requiresState: true,
    subdivisions: [
      {code: 'TX', name: 'Texas'},
      {code: 'WA', name: 'Washington'},
    ],
  },
  {code: 'AU', name: 'Australia', hasPostalCodes: true, requiresState: true, subdivisions: [{code: 'WA', name: 'Western Australia'}]},
  {code: 'DE', name: 'Germany', hasPostalCodes: true, requiresState: false, subdivisions: []},
  {code: 'HK', name: 'Hong Kong', hasPostalCodes: false, requiresState: false, subdivisions: []},
];

const ben: Address = {
  ...emptyAddress('US'),
  firstName: 'Ben',
  lastName: 'Okri',
  address1: '500 Congress Ave',
  city: 'Austin',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  country: 'United States',
  postalCode: '78701',
};

type Control = HTMLInputElement & HTMLSelectElement;

async function shown(values: Partial<AddressForm> = {}): Promise<AddressForm> {
  const form = Object.assign(document.createElement('multidrop-address-form'), {countries, formFields, ...values});
  document.body.append(form);
  await form.updateComplete;
  return form;
}

const order = (form: AddressForm) => [...form.renderRoot.querySelectorAll<HTMLElement>('[data-field]')].map(({dataset}) => dataset.field);
const control = (form: AddressForm, name: string) =>
  form.renderRoot.querySelector<Control>(`[data-field="${name}"] :is(input, select, textarea)`)!;
const errorOf = (form: AddressForm, name: string) => form.renderRoot.querySelector(`[data-field="${name}"] .error`)?.textContent ?? '';
const errors = (form: AddressForm) => [...form.renderRoot.querySelectorAll('.error')].map(({textContent}) => textContent);
const labelOf = (form: AddressForm, name: string) =>
  form.renderRoot.querySelector(`label[for="${name}"]`)?.textContent.trim().replace(/\s+/g, ' ');
const focused = (form: AddressForm) => (form.renderRoot as ShadowRoot).activeElement;

async function type(form: AddressForm, name: string, text: string) {
  const target = control(form, name);
  target.value = text;
  target.dispatchEvent(new Event(target.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  await form.updateComplete;
}

async function tick(form: AddressForm, name: string, value: string) {
  form.renderRoot.querySelector<HTMLElement>(`[data-field="${name}"] input[value="${value}"]`)?.click();
  await form.updateComplete;
}

/** Presses Save; the address it hands over, if it does. */
async function save(form: AddressForm): Promise<Address | undefined> {
  let saved: Address | undefined;
  form.addEventListener(SaveAddressEvent.type, event => (saved = event.address), {once: true});
  form.renderRoot.querySelector<HTMLElement>('form > .actions > .primary')?.click();
  await form.updateComplete;
  return saved;
}

function escape(form: AddressForm) {
  control(form, 'city').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
}

describe('multidrop-address-form', () => {
  afterEach(() => document.body.replaceChildren());

  describe('fields', () => {
    it('has the country first and the rest in the country’s order', async () => {
      const form = await shown({value: emptyAddress('US')});
      const american = ['countryCode', 'firstName', 'lastName', 'address1', 'city', 'stateOrProvinceCode', 'postalCode', 'phone'];
      expect(order(form)).to.deep.equal(american);
      expect(control(form, 'countryCode').value).to.equal('US');
      await type(form, 'countryCode', 'DE');
      const german = ['countryCode', 'firstName', 'lastName', 'address1', 'postalCode', 'city', 'stateOrProvince', 'phone'];
      expect(order(form)).to.deep.equal(german);
    });

    it('uses the store’s label where there is one, its own words elsewhere, and says what is optional', async () => {
      const form = await shown({value: emptyAddress('US')});
      expect(labelOf(form, 'firstName')).to.equal('Given name');
      expect(labelOf(form, 'lastName')).to.equal('Last name');
      expect(labelOf(form, 'postalCode')).to.equal('ZIP code');
      expect(labelOf(form, 'phone')).to.equal('Phone number (optional)');
    });

    it('keeps each person’s autofill apart', async () => {
      const form = await shown({value: emptyAddress('US'), person: 'p2'});
      expect(control(form, 'address1').autocomplete).to.equal('section-p2 shipping address-line1');
      expect(control(form, 'countryCode').autocomplete).to.equal('section-p2 shipping country');
    });

    it('shows the only country there is, chosen or not', async () => {
      const form = await shown({countries: countries.slice(2, 3), value: emptyAddress('DE')});
      expect([...control(form, 'countryCode').options].map(({value}) => value)).to.deep.equal(['', 'DE']);
      expect(control(form, 'countryCode').value).to.equal('DE');
    });

    it('offers all countries and a usual set of fields when the store did not answer', async () => {
      const form = await shown({countries: [], formFields: [], value: emptyAddress('GB')});
      expect(control(form, 'countryCode').options.length).to.be.greaterThan(240);
      expect(order(form)).to.include.members(['firstName', 'address2', 'postalCode', 'phone']);
    });

    it('shows an address to change as it is, with the state found by its name alone', async () => {
      const form = await shown({value: {...ben, stateOrProvinceCode: ''}});
      expect(control(form, 'stateOrProvinceCode').value).to.equal('TX');
      expect(control(form, 'address1').value).to.equal('500 Congress Ave');
      expect(form.isTouched).to.equal(false);
    });
  });

  describe('changing the country', () => {
    it('keeps everything typed, in the order of fields of the new country', async () => {
      const form = await shown({value: ben});
      await type(form, 'countryCode', 'DE');
      expect(control(form, 'city').value).to.equal('Austin');
      expect(control(form, 'postalCode').value).to.equal('78701');
      expect(control(form, 'stateOrProvince').value).to.equal('');
    });

    it('drops a state of the old country even if the new one has the same code', async () => {
      const form = await shown({value: {...ben, stateOrProvince: 'Washington', stateOrProvinceCode: 'WA'}});
      await type(form, 'countryCode', 'AU');
      expect(control(form, 'stateOrProvinceCode').value).to.equal('');
    });

    it('finds a typed state in the new country’s list', async () => {
      const form = await shown({value: {...emptyAddress('DE'), stateOrProvince: 'texas'}});
      await type(form, 'countryCode', 'US');
      expect(control(form, 'stateOrProvinceCode').value).to.equal('TX');
    });

    it('brings a postcode back when the shopper returns from a country without, and does not save it there', async () => {
      const form = await shown({value: ben});
      await type(form, 'countryCode', 'HK');
      expect(order(form)).not.to.include('postalCode');
      expect((await save(form))?.postalCode).to.equal('');
      await type(form, 'countryCode', 'US');
      expect(control(form, 'postalCode').value).to.equal('78701');
    });
  });

  describe('saving', () => {
    it('hands over the address trimmed, with country and state by code and name', async () => {
      const form = await shown({value: {...emptyAddress('US'), firstName: ' Ben ', lastName: 'Okri'}});
      await type(form, 'address1', '500 Congress Ave  ');
      await type(form, 'city', 'Austin');
      await type(form, 'stateOrProvinceCode', 'TX');
      await type(form, 'postalCode', '78701');
      expect(await save(form)).to.deep.equal(ben);
    });

    it('saves on Enter in a text field', async () => {
      const form = await shown({value: ben});
      let saved = 0;
      form.addEventListener(SaveAddressEvent.type, () => (saved += 1));
      control(form, 'city').form?.requestSubmit();
      expect(saved).to.equal(1);
    });

    it('says next to each field what to do, and puts the focus on the first', async () => {
      const form = await shown({value: {...emptyAddress('US'), firstName: 'Ben'}});
      expect(errors(form)).to.deep.equal([]);
      expect(await save(form)).to.equal(undefined);
      expect(errors(form)).to.deep.equal([
        'Enter a last name.',
        'Enter a street and number.',
        'Enter a town or city.',
        'Choose a state.',
        'Enter a ZIP code.',
      ]);
      expect(focused(form)).to.equal(control(form, 'lastName'));
      expect(control(form, 'lastName').getAttribute('aria-invalid')).to.equal('true');
      const described = control(form, 'lastName').getAttribute('aria-describedby')!;
      expect(form.renderRoot.querySelector(`#${described}`)?.textContent).to.equal('Enter a last name.');
      expect(control(form, 'firstName').value).to.equal('Ben');
      expect(control(form, 'firstName').getAttribute('aria-invalid')).to.equal('false');
    });

    it('takes a message away when its field is right, and brings no new one before the next save', async () => {
      const form = await shown({value: {...ben, lastName: '', city: ''}});
      await save(form);
      await type(form, 'lastName', 'O');
      await type(form, 'firstName', '');
      expect(errors(form)).to.deep.equal(['Enter a town or city.']);
      expect(focused(form)).to.equal(control(form, 'lastName'));
    });

    it('asks for the country first where none is chosen', async () => {
      const form = await shown({value: {...ben, countryCode: '', country: ''}});
      await save(form);
      expect(errorOf(form, 'countryCode')).to.equal('Choose a country.');
      expect(focused(form)).to.equal(control(form, 'countryCode'));
    });

    it('takes a text longer than the store’s limit, and says by how much', async () => {
      const form = await shown({value: ben});
      await type(form, 'address1', '500 Congress Avenue West');
      expect(control(form, 'address1').value).to.equal('500 Congress Avenue West');
      await save(form);
      expect(errorOf(form, 'address1')).to.equal('Shorten this to 20 characters. It has 24.');
    });
  });

  describe('fields the merchant added', () => {
    const values = {value: ben, formFields: [...formFields, ...customFields]};

    it('hands over each kind of answer in the type the store wants', async () => {
      const form = await shown(values);
      await type(form, 'field_1', ' Ring twice ');
      await type(form, 'field_2', '3');
      await tick(form, 'field_3', '1');
      await tick(form, 'field_4', '1');
      await tick(form, 'field_4', '0');
      await type(form, 'field_5', '1');
      await type(form, 'field_6', '1990-02-01');
      expect((await save(form))?.customFields).to.deep.equal([
        {fieldId: 'field_1', fieldValue: 'Ring twice'},
        {fieldId: 'field_2', fieldValue: 3},
        {fieldId: 'field_3', fieldValue: '1'},
        {fieldId: 'field_4', fieldValue: ['0', '1']},
        {fieldId: 'field_5', fieldValue: 1},
        {fieldId: 'field_6', fieldValue: '1990-02-01'},
        {fieldId: 'field_7', fieldValue: 'none'},
      ]);
    });

    it('shows the answers an address has, and keeps those of fields it does not know', async () => {
      const answers = [
        {fieldId: 'field_99', fieldValue: 'old'},
        {fieldId: 'field_3', fieldValue: '0'},
        {fieldId: 'field_4', fieldValue: ['1']},
        {fieldId: 'field_5', fieldValue: '1'},
        {fieldId: 'field_7', fieldValue: '1234'},
      ];
      const form = await shown({...values, value: {...ben, customFields: answers}});
      expect(form.renderRoot.querySelectorAll('input:checked')).to.have.length(2);
      expect(control(form, 'field_5').value).to.equal('1');
      const saved = await save(form);
      expect(saved?.customFields[0]).to.deep.equal({fieldId: 'field_99', fieldValue: 'old'});
      expect(saved?.customFields).to.deep.include({fieldId: 'field_7', fieldValue: '1234'});
    });

    it('unticks a box again, and leaves an emptied answer out', async () => {
      const form = await shown({...values, formFields: [...formFields, {...customFields[3]!, required: false}]});
      await tick(form, 'field_4', '1');
      await tick(form, 'field_4', '1');
      expect((await save(form))?.customFields).to.deep.equal([]);
    });

    it('does not save over half a date', async () => {
      const form = await shown({...values, formFields: [...formFields, customFields[5]!]});
      control(form, 'field_6').focus();
      await sendKeys({type: '12'});
      expect(await save(form)).to.equal(undefined);
      expect(errors(form)).to.deep.equal(['Pick a whole date for “Birthday”, or empty it.']);
    });

    it('asks for what lacks by the field’s name', async () => {
      const form = await shown(values);
      await type(form, 'field_2', 'third');
      await save(form);
      expect(errors(form)).to.deep.equal([
        'Enter a whole number, for example 12.',
        'Choose an answer for “Box”.',
        'Choose an answer for “Extras”.',
      ]);
      expect(focused(form)).to.equal(control(form, 'field_2'));
      await tick(form, 'field_3', '0');
      expect(errorOf(form, 'field_3')).to.equal('');
    });
  });

  describe('typing and leaving', () => {
    it('tells what stands there after each edit', async () => {
      const form = await shown({value: emptyAddress('US')});
      const typed: Address[] = [];
      form.addEventListener(TypeAddressEvent.type, event => typed.push(event.address));
      await type(form, 'city', 'Aust ');
      await type(form, 'stateOrProvinceCode', 'TX');
      expect(typed[0]).to.deep.equal({...emptyAddress('US'), city: 'Aust '});
      expect(typed[1]).to.include({city: 'Aust ', stateOrProvinceCode: 'TX', stateOrProvince: 'Texas'});
      expect(form.isTouched).to.equal(true);
    });

    it('goes on undisturbed when its owner hands back what was typed', async () => {
      const form = await shown({value: {...ben, lastName: ''}});
      form.addEventListener(TypeAddressEvent.type, event => (form.value = {...event.address}));
      await save(form);
      await type(form, 'city', 'Houston ');
      expect(control(form, 'city').value).to.equal('Houston ');
      expect(errors(form)).to.deep.equal(['Enter a last name.']);
      expect(form.isTouched).to.equal(true);
    });

    it('starts over with another address', async () => {
      const form = await shown({value: {...ben, lastName: ''}});
      await save(form);
      await type(form, 'city', 'Houston');
      form.value = {...emptyAddress('DE'), city: 'Berlin'};
      await form.updateComplete;
      expect(control(form, 'city').value).to.equal('Berlin');
      expect(errors(form)).to.deep.equal([]);
      expect(form.isTouched).to.equal(false);
    });

    it('cancels by button, and by Escape as long as nothing was typed', async () => {
      const form = await shown({value: ben, cancellable: true});
      let cancelled = 0;
      form.addEventListener(CancelAddressEvent.type, () => (cancelled += 1));
      escape(form);
      expect(cancelled).to.equal(1);
      await type(form, 'city', 'Houston');
      escape(form);
      expect(cancelled).to.equal(1);
      form.renderRoot.querySelector<HTMLElement>('form > .actions > .primary + .button')?.click();
      expect(cancelled).to.equal(2);
    });

    it('has no way out where there is nowhere to go', async () => {
      const form = await shown({value: ben});
      let cancelled = 0;
      form.addEventListener(CancelAddressEvent.type, () => (cancelled += 1));
      escape(form);
      expect(cancelled).to.equal(0);
      expect(form.renderRoot.querySelector('form > .actions > .primary + .button')).to.equal(null);
    });
  });

  describe('focus', () => {
    it('goes to the country, or with a country given to the first field to fill in', async () => {
      const form = await shown({value: emptyAddress()});
      form.focus();
      expect(focused(form)).to.equal(control(form, 'countryCode'));
      const known = await shown({value: {...ben, city: ''}});
      known.focus();
      expect(focused(known)).to.equal(control(known, 'city'));
      const whole = await shown({value: ben});
      whole.focus();
      expect(focused(whole)).to.equal(control(whole, 'firstName'));
    });

    it('waits for the form to be drawn', async () => {
      const form = Object.assign(document.createElement('multidrop-address-form'), {countries, formFields, value: emptyAddress('US')});
      document.body.append(form);
      form.focus();
      await form.updateComplete;
      await form.updateComplete;
      expect(focused(form)).to.equal(control(form, 'firstName'));
    });
  });

  it('gives axe nothing to find, with every kind of field and all messages shown', async () => {
    const required = customFields.map(each => ({...each, required: true, default: ''}));
    const all = [...formFields, ...required];
    const form = await shown({value: emptyAddress('US'), formFields: all, formName: 'Address for Ben', cancellable: true});
    await save(form);
    expect(errors(form)).to.have.length(13);
    const {violations} = await axe.run(form, {rules: {region: {enabled: false}}});
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).to.deep.equal([]);
    expect(form.renderRoot.querySelector('form')?.getAttribute('aria-label')).to.equal('Address for Ben');
  });
});
