/** Bodies of requests to the storefront, as somebody could sensibly send them (store-api 2, 3.5). */
import * as fc from 'fast-check';
import type {FormFields} from '../../src/emulator/scenarios/form-fields.js';
import {people} from '../support/wishes.js';
import {type Ground, idOf, maybe, oneOf} from './endpoints.js';

type Field = FormFields['shippingAddress'][number];

const nobody = '00000000-0000-4000-a000-000000000000';

/** What goes into a field of the merchant's: pick lists and whole numbers take a number (store-api 3.5). */
function answerTo({fieldType, type}: Field): string | number | string[] {
  if (fieldType === 'dropdown' || fieldType === 'radio') return 1;
  if (fieldType === 'checkbox') return ['0', '1'];
  if (fieldType === 'date') return '2026-04-01';
  return type === 'integer' ? 7 : 'Ring twice';
}

export function customFieldsOf({
  formFields,
}: Pick<Ground['state'], 'formFields'>): {fieldId: string; fieldValue: string | number | string[]}[] {
  return formFields.shippingAddress.filter(({custom}) => custom).map(field => ({fieldId: field.name, fieldValue: answerTo(field)}));
}

const persons = Object.values(people).map(({country: _country, ...person}) => person);

export const address = ({state}: Ground) =>
  fc
    .record({
      person: fc.constantFrom(...persons),
      phone: fc.constantFrom('', '442079460018', '020 7946 0018'),
      customFields: fc.subarray(customFieldsOf(state)),
      shouldSaveAddress: maybe(fc.boolean()),
    })
    .map(({person, ...rest}) => ({...person, ...rest}));

export const billing = (ground: Ground) =>
  fc
    .record({address: address(ground), email: fc.constantFrom('guest@shop.example', 'other@shop.example', ground.state.account.email)})
    .map(({address: given, email}) => ({...given, email, version: ground.state.checkout?.version}));

export const version = ({state}: Ground) => maybe(fc.constant(state.checkout?.version ?? 1));

const named = ({state}: Ground) =>
  oneOf(
    (state.checkout?.lines ?? [])
      .filter(({kind, parentId}) => kind !== 'digital' && parentId === null)
      .map(({id, quantity}) => ({id, quantity})),
    {id: nobody, quantity: 1},
  ).chain(({id, quantity}) => fc.record({itemId: fc.constant(id), quantity: fc.integer({min: 1, max: quantity})}));

const pickupOption = ({state}: Ground) => fc.record({pickupMethodId: idOf(state.pickupMethods, 1)});

const parcel = (ground: Ground) => {
  const lineItems = fc.uniqueArray(named(ground), {minLength: 1, maxLength: 3, selector: ({itemId}) => itemId});
  return fc.oneof(
    {weight: 5, arbitrary: fc.record({address: address(ground), lineItems, version: version(ground)})},
    {weight: 1, arbitrary: fc.record({pickupOption: pickupOption(ground), lineItems})},
  );
};

export const parcels = (ground: Ground) => fc.array(parcel(ground), {minLength: 1, maxLength: 3});

/** Moving a consignment or selecting for it: never both (store-api 2.4). */
export const consignmentChange = (ground: Ground) =>
  fc.oneof(
    {weight: 3, arbitrary: fc.record({address: address(ground), lineItems: maybe(fc.tuple(named(ground))), version: version(ground)})},
    {weight: 3, arbitrary: fc.record({shippingOptionId: oneOf(ground.optionIds, nobody), version: version(ground)})},
    {weight: 1, arbitrary: fc.record({pickupOption: pickupOption(ground)})},
  );

const wrapping = ({state}: Ground) => {
  const detail = fc.record({id: idOf(state.giftWraps, 1), message: maybe(fc.constant('For you'))});
  return fc.option(fc.record({wrapTogether: fc.boolean(), wrapDetails: fc.tuple(detail)}), {nil: null});
};

export const goods = (ground: Ground) =>
  oneOf(ground.state.products, undefined).chain(product =>
    fc.record({
      productId: fc.constant(product?.id ?? 1),
      variantId: maybe(fc.constant(product?.variantId ?? 1)),
      quantity: fc.integer({min: 1, max: 3}),
      giftWrapping: maybe(wrapping(ground)),
    }),
  );

const person = fc.constantFrom({name: 'Ada', email: 'ada@shop.example'}, {name: 'Ben', email: 'ben@shop.example'});

const certificate = fc.record({
  name: fc.constant('A present'),
  theme: fc.constant('Birthday'),
  amount: fc.integer({min: 1, max: 1000}),
  quantity: fc.integer({min: 1, max: 2}),
  sender: person,
  recipient: person,
  message: maybe(fc.constant('Spend it well')),
});

export const newItems = (ground: Ground) =>
  fc.oneof(
    {weight: 4, arbitrary: fc.record({lineItems: fc.array(goods(ground), {minLength: 1, maxLength: 2}), version: version(ground)})},
    {weight: 1, arbitrary: fc.record({giftCertificates: fc.tuple(certificate), version: version(ground)})},
  );

export const pickupSearch = ({state}: Ground) =>
  fc.record({
    searchArea: fc.record({
      radius: fc.record({value: fc.integer({min: 1, max: 20_000}), unit: fc.constantFrom('KM', 'MI')}),
      coordinates: fc.constant({latitude: 40.73, longitude: -74}),
    }),
    items: fc.tuple(
      fc.record({
        variantId: oneOf(
          state.products.map(({variantId}) => variantId),
          1,
        ),
        quantity: fc.integer({min: 1, max: 3}),
      }),
    ),
  });
