/** The fields of the address form by country and by store, and what is wrong with an address. */
import * as z from 'zod/mini';
import {expect} from 'chai';
import {toFormFields} from '../../src/api/translate.js';
import {wireFormFields} from '../../src/api/wire.js';
import {type Address, type Country, emptyAddress} from '../../src/domain/address.js';
import {type AddressField, addressFields, type FieldProblem, fieldProblem, fieldValue} from '../../src/domain/address-fields.js';
import type {FormField} from '../../src/domain/form-field.js';

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
const added = (id: string, more: Partial<FormField>): FormField => field(id, false, {custom: true, label: id, ...more});

/** In the order a new store has them. */
const storeFields = [
  field('firstName', true),
  field('lastName', true),
  field('company'),
  field('phone'),
  field('address1', true),
  field('address2'),
  field('city', true),
  field('countryCode', true),
  field('stateOrProvince', true),
  field('postalCode', true),
];

const country = (code: string, more: Partial<Country> = {}): Country => ({
  code,
  name: code,
  hasPostalCodes: true,
  requiresState: false,
  subdivisions: [],
  ...more,
});
const us = country('US', {
  requiresState: true,
  subdivisions: [
    {code: 'TX', name: 'Texas'},
    {code: 'CA', name: 'California'},
  ],
});
const countries = [us, country('DE'), country('GB'), country('HK', {hasPostalCodes: false}), country('JP', {requiresState: true})];

const fieldsFor = (countryCode: string, formFields = storeFields, among = countries) =>
  addressFields({countryCode, countries: among, formFields});
const namesFor = (countryCode: string, formFields = storeFields, among = countries) =>
  fieldsFor(countryCode, formFields, among).map(({name}) => name);
const placeNames = ['address1', 'address2', 'city', 'stateOrProvince', 'stateOrProvinceCode', 'postalCode'];
const place = (countryCode: string) => namesFor(countryCode).filter(name => placeNames.includes(name));

const ben: Address = {
  ...emptyAddress('US'),
  firstName: 'Ben',
  lastName: 'Okri',
  address1: '500 Congress Ave',
  city: 'Austin',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  postalCode: '78701',
};

describe('addressFields', () => {
  it('begins with the country, then has the store’s fields where the merchant put them', () => {
    expect(namesFor('GB')).to.deep.equal([
      'countryCode',
      'firstName',
      'lastName',
      'company',
      'phone',
      'address1',
      'address2',
      'city',
      'stateOrProvince',
      'postalCode',
    ]);
  });

  it('keeps other fields where they are when the parts of the place change their order', () => {
    const mixed = [field('postalCode'), field('company'), field('address1', true), field('phone'), field('city', true)];
    expect(namesFor('US', mixed)).to.deep.equal(['countryCode', 'address1', 'company', 'city', 'phone', 'postalCode']);
    expect(namesFor('DE', mixed)).to.deep.equal(['countryCode', 'address1', 'company', 'postalCode', 'phone', 'city']);
  });

  it('follows the country’s order of street, town, state and postcode', () => {
    expect(place('US')).to.deep.equal(['address1', 'address2', 'city', 'stateOrProvinceCode', 'postalCode']);
    expect(place('DE')).to.deep.equal(['address1', 'address2', 'postalCode', 'city', 'stateOrProvince']);
    expect(place('GB')).to.deep.equal(['address1', 'address2', 'city', 'stateOrProvince', 'postalCode']);
    expect(place('JP')).to.deep.equal(['postalCode', 'stateOrProvince', 'city', 'address1', 'address2']);
    expect(place('HU')).to.deep.equal(['city', 'stateOrProvince', 'address1', 'address2', 'postalCode']);
  });

  it('makes the state a list, required as the country says, where the country has subdivisions', () => {
    const state = fieldsFor('US').find(({name}) => name === 'stateOrProvinceCode');
    expect(state).to.include({kind: 'select', required: true, autocomplete: 'address-level1'});
    expect(state?.items).to.deep.equal([
      {value: 'TX', label: 'Texas'},
      {value: 'CA', label: 'California'},
    ]);
    const lenient = fieldsFor('US', storeFields, [{...us, requiresState: false}]).find(({name}) => name === 'stateOrProvinceCode');
    expect(lenient?.required).to.equal(false);
  });

  it('lets the state be typed elsewhere, required only if the country says so and not because the merchant did', () => {
    const state = (code: string) => fieldsFor(code).find(({name}) => name === 'stateOrProvince');
    expect(state('GB')).to.include({kind: 'text', required: false});
    expect(state('JP')).to.include({kind: 'text', required: true});
  });

  it('requires a postcode where the country has them and leaves it out where it has none', () => {
    const lenient = [field('address1', true), field('postalCode', false)];
    expect(fieldsFor('GB', lenient).find(({name}) => name === 'postalCode')?.required).to.equal(true);
    expect(namesFor('HK', lenient)).not.to.include('postalCode');
  });

  it('shows every field, with the state to type, while no country is chosen', () => {
    expect(
      fieldsFor('')
        .map(({name, required}) => (required ? `${name}!` : name))
        .slice(-5),
    ).to.deep.equal(['address1!', 'address2', 'city!', 'stateOrProvince', 'postalCode!']);
  });

  it('offers the countries of the store, and the country is always required', () => {
    const [first] = fieldsFor('', [field('countryCode', false, {label: 'Land'})]);
    expect(first).to.include({name: 'countryCode', kind: 'select', required: true, label: 'Land', autocomplete: 'country'});
    expect(first?.items.map(({value}) => value)).to.deep.equal(['US', 'DE', 'GB', 'HK', 'JP']);
  });

  it('goes by the address library for a country the store does not list', () => {
    expect(namesFor('HK', storeFields, [us])).not.to.include('postalCode');
    expect(fieldsFor('AU', storeFields, [us]).find(({name}) => name === 'stateOrProvince')?.required).to.equal(true);
  });

  it('drops a field that comes twice and a built-in one that an address has no room for', () => {
    expect(namesFor('GB', [field('city', true), field('city'), field('email', true)])).to.deep.equal(['countryCode', 'city']);
    expect(fieldsFor('GB', [field('city', true), field('city')])[1]?.required).to.equal(true);
  });

  it('draws each kind of custom field as what it is, and what it does not know as text', () => {
    const items = [{value: '0', label: 'A'}];
    const kinds = fieldsFor('GB', [
      added('a', {fieldType: 'text'}),
      added('b', {fieldType: 'multiline'}),
      added('c', {fieldType: 'dropdown', items}),
      added('d', {fieldType: 'radio', items}),
      added('e', {fieldType: 'checkbox', items}),
      added('f', {fieldType: 'date', type: 'date'}),
      added('g', {fieldType: 'text', type: 'integer'}),
      added('h', {fieldType: 'password'}),
      added('i', {fieldType: 'hologram'}),
      added('j', {fieldType: 'dropdown', items: []}),
    ]).map(({kind}) => kind);
    expect(kinds.slice(1)).to.deep.equal(['text', 'multiline', 'select', 'radio', 'checkboxes', 'date', 'number', 'text', 'text', 'text']);
  });

  it('tells the browser what each built-in field is and leaves the merchant’s own alone', () => {
    const tokens = fieldsFor('US', [...storeFields, added('field_25', {})]).map(({autocomplete}) => autocomplete);
    expect(tokens).to.deep.equal([
      'country',
      'given-name',
      'family-name',
      'organization',
      'tel',
      'address-line1',
      'address-line2',
      'address-level2',
      'address-level1',
      'postal-code',
      '',
    ]);
  });

  it('reads the fields as real stores send them, where the state has neither type nor kind', () => {
    const usual = {custom: false, required: true, default: null, maxLength: null};
    const options = {helperLabel: 'Choose a Country', items: []};
    const answer = {
      shippingAddress: [
        {...usual, id: 'field_18', name: 'address1', label: 'Address Line 1', default: '', type: 'string', fieldType: 'text'},
        {...usual, id: 'field_21', name: 'countryCode', label: 'Country', type: 'array', fieldType: 'dropdown', options},
        {...usual, id: 'field_22', name: 'stateOrProvince', label: 'State/Province'},
        {...usual, id: 'field_32', name: 'field_32', custom: true, label: 'Number', type: 'integer', fieldType: 'text', min: null},
      ],
    };
    const formFields = toFormFields(z.parse(wireFormFields, answer));
    expect(fieldsFor('US', formFields).map(({name, kind, label}) => [name, kind, label])).to.deep.equal([
      ['countryCode', 'select', 'Country'],
      ['address1', 'text', 'Address Line 1'],
      ['stateOrProvinceCode', 'select', 'State/Province'],
      ['field_32', 'number', 'Number'],
    ]);
    expect(fieldsFor('GB', formFields)[2]).to.include({name: 'stateOrProvince', kind: 'text'});
  });

  it('asks a usual set, without a state where the country writes none, when the store did not answer', () => {
    const british = addressFields({countryCode: 'GB', countries: [], formFields: []});
    const names = ['countryCode', 'firstName', 'lastName', 'company', 'address1', 'address2', 'city', 'postalCode', 'phone'];
    expect(british.map(({name}) => name)).to.deep.equal(names);
    expect(british.filter(({required}) => !required).map(({name}) => name)).to.deep.equal(['company', 'address2', 'phone']);
    const american = addressFields({countryCode: 'US', countries: [], formFields: []});
    expect(american.find(({name}) => name === 'stateOrProvince')?.required).to.equal(true);
    const irish = addressFields({countryCode: 'IE', countries: [], formFields: []});
    expect(irish.find(({name}) => name === 'stateOrProvince')?.required).to.equal(false);
  });
});

const namesWith = (problem: FieldProblem, address: Address, fields: readonly AddressField[]) =>
  fields.filter(field => fieldProblem(address, field) === problem).map(({name}) => name);

describe('a field whose problem is that it is missing', () => {
  const names = (address: Address, fields = fieldsFor(address.countryCode)) => namesWith('missing', address, fields);

  it('is required and blank, spaces included', () => {
    expect(names(ben)).to.deep.equal([]);
    expect(names({...ben, firstName: '  ', city: '', company: ''})).to.deep.equal(['firstName', 'city']);
    expect(names({...ben, countryCode: ''})).to.include('countryCode');
  });

  it('is the state only where neither its code nor its name is known, or one that is not of the country', () => {
    expect(names({...ben, stateOrProvinceCode: ''})).to.deep.equal([]);
    expect(names({...ben, stateOrProvince: ''})).to.deep.equal([]);
    expect(names({...ben, stateOrProvince: 'Bavaria', stateOrProvinceCode: 'BY'})).to.deep.equal(['stateOrProvinceCode']);
  });

  it('is an unanswered custom field of any kind', () => {
    const items = [{value: '0', label: 'A'}];
    const fields = fieldsFor('US', [
      ...storeFields,
      added('field_1', {required: true}),
      added('field_2', {required: true, fieldType: 'dropdown', items}),
      added('field_3', {required: true, fieldType: 'checkbox', items}),
    ]);
    expect(names(ben, fields)).to.deep.equal(['field_1', 'field_2', 'field_3']);
    const answered = (second: number) => ({
      ...ben,
      customFields: [
        {fieldId: 'field_1', fieldValue: 'x'},
        {fieldId: 'field_2', fieldValue: second},
        {fieldId: 'field_3', fieldValue: ['0']},
      ],
    });
    expect(names(answered(0), fields)).to.deep.equal([]);
    expect(names(answered(7), fields)).to.deep.equal(['field_2']);
  });
});

describe('a field with another problem', () => {
  it('holds more characters than the store takes', () => {
    const fields = fieldsFor('US', [field('address1', true, {maxLength: 16}), field('city', true, {maxLength: 0})]);
    expect(namesWith('too-long', ben, fields)).to.deep.equal([]);
    expect(namesWith('too-long', {...ben, address1: '500 Congress Ave.'}, fields)).to.deep.equal(['address1']);
  });

  it('wants a whole number and holds another text', () => {
    const [, floor] = fieldsFor('US', [added('field_32', {type: 'integer'})]);
    const typed = (fieldValue: string) => fieldProblem({...ben, customFields: [{fieldId: 'field_32', fieldValue}]}, floor!);
    expect(typed('3')).to.equal(null);
    expect(typed('')).to.equal(null);
    expect(typed('third')).to.equal('not-a-number');
  });
});

describe('fieldValue', () => {
  it('reads a pick list’s answer whether it came as a number or as text', () => {
    const [, list] = fieldsFor('US', [added('field_38', {fieldType: 'dropdown', items: [{value: '2', label: 'C'}]})]);
    const answered = (value: string | number) => fieldValue({...ben, customFields: [{fieldId: 'field_38', fieldValue: value}]}, list!);
    expect(answered(2)).to.equal('2');
    expect(answered('2')).to.equal('2');
  });
});
