/** What the fields of storefront requests take, and requests that are good (store-api 2, 3). */
import {people} from './shop-driver.js';

/** `unknownId` and `invalid` are the statuses of those behaviours. */
export type Status = number | 'invalid' | 'unknownId' | 'unknownOption';

/** Which values a field takes; what any other one is answered, `invalid` unless said. */
export interface Field {
  takes: (value: unknown) => boolean;
  status?: (value: unknown) => Status;
}

export const isText = (value: unknown): boolean => typeof value === 'string';
export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const isEmptyList = (value: unknown): boolean => JSON.stringify(value) === '[]';
const isAbsentOrEmpty = (value: unknown): boolean => isAbsent(value) || isEmptyList(value);

export const nothing: Field = {takes: () => false};
export const anything: Field = {takes: () => true};
export const absent: Field = {takes: isAbsent};
const missing: Field = {takes: value => value === undefined};
export const filledText: Field = {takes: value => isText(value) && value !== ''};
export const degrees = (most: number): Field => ({takes: value => typeof value === 'number' && Math.abs(value) <= most});
/** Numbers are taken for text in addresses, as postcodes are sent (a choice). */
export const addressText: Field = {takes: value => isAbsent(value) || isText(value) || typeof value === 'number'};
/** Text that is no code is `status`, what is no text is invalid. */
export const unknownCode = (status: Status): Field => ({
  takes: () => false,
  status: value => (isText(value) && (value as string).trim() !== '' ? status : 'invalid'),
});

export const under = (prefix: string, fields: Record<string, Field>): Record<string, Field> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${prefix}.${name}`, field]));

export const addressFields: Record<string, Field> = {
  firstName: addressText,
  lastName: addressText,
  company: addressText,
  address1: addressText,
  address2: addressText,
  city: addressText,
  stateOrProvince: addressText,
  stateOrProvinceCode: addressText,
  postalCode: addressText,
  phone: addressText,
  countryCode: nothing,
  customFields: {takes: isAbsentOrEmpty},
  'customFields.0': nothing,
  'customFields.0.fieldId': {takes: isText},
  'customFields.0.fieldValue': {takes: value => isAbsent(value) || isText(value) || typeof value === 'number' || isEmptyList(value)},
  // What is not false means true (a choice).
  shouldSaveAddress: anything,
};

export const ada = {...people.ada, customFields: [{fieldId: 'field_25', fieldValue: 'For you'}]};
export const ben = {...people.ben, customFields: ada.customFields};

const wrapping = {wrapTogether: false, wrapDetails: [{id: 1, message: 'Enjoy'}]};
const wrappingFields: Record<string, Field> = {
  giftWrapping: absent,
  'giftWrapping.wrapTogether': {takes: value => typeof value === 'boolean'},
  'giftWrapping.wrapDetails': nothing,
  'giftWrapping.wrapDetails.0': nothing,
  'giftWrapping.wrapDetails.0.id': nothing,
  'giftWrapping.wrapDetails.0.message': {takes: value => value === undefined || isText(value)},
};
const selections: Field = {takes: isAbsentOrEmpty};

export const goods = {
  productId: 102,
  variantId: 1102,
  quantity: 2,
  optionSelections: [{optionId: 21, optionValue: 211}],
  giftWrapping: wrapping,
};
const newGoodsFields: Record<string, Field> = {
  productId: nothing,
  quantity: nothing,
  variantId: absent,
  optionSelections: selections,
  'optionSelections.0': nothing,
  'optionSelections.0.optionId': nothing,
  'optionSelections.0.optionValue': nothing,
  ...wrappingFields,
};
export const changedGoodsFields: Record<string, Field> = {...newGoodsFields, productId: absent};

const person = {name: 'Ada', email: 'ada@shopper.example'};
export const certificate = {name: 'A present', theme: 'General', amount: 20, quantity: 1, message: 'Hi', sender: person, recipient: person};
const personFields = (who: string): Record<string, Field> => ({
  [who]: nothing,
  [`${who}.name`]: {takes: value => isText(value) && (value as string).trim() !== ''},
  [`${who}.email`]: nothing,
});
export const certificateFields: Record<string, Field> = {
  name: {takes: value => value === undefined || isText(value)},
  theme: nothing,
  amount: {takes: value => value === 1.5},
  quantity: missing,
  message: {takes: value => value === undefined || (isText(value) && (value as string).length <= 200)},
  ...personFields('sender'),
  ...personFields('recipient'),
};

export const newItems = (): unknown => ({lineItems: [goods], giftCertificates: [certificate]});
export const newItemsFields: Record<string, Field> = {
  lineItems: {takes: value => value === undefined || isEmptyList(value)},
  'lineItems.0': nothing,
  giftCertificates: {takes: value => value === undefined || isEmptyList(value)},
  'giftCertificates.0': nothing,
  ...under('lineItems.0', newGoodsFields),
  ...under('giftCertificates.0', certificateFields),
};
