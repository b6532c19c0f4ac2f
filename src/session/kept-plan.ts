/** Parts of a plan as they are read back from where they were kept: as far as a spoilt one could break the widget. */
import {type Address, emptyAddress} from '../domain/address.js';
import type {Delivery, Plan, Texts} from '../domain/plan.js';
import type {ShippingChoice} from '../domain/shipping-choice.js';
import {isPolicyWish} from '../domain/shipping-policy.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A record that was kept as text, or null if the text is none. */
export function readFields(text: string | null): Fields | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

export const isPlan = (value: unknown): value is Plan =>
  isFields(value) && Array.isArray(value['deliveries']) && value['deliveries'].length > 0 && value['deliveries'].every(isDelivery);

export const isDelivery = (value: unknown): value is Delivery =>
  isFields(value) &&
  typeof value['id'] === 'string' &&
  (value['address'] === null || isAddress(value['address'])) &&
  isChoice(value['choice']) &&
  (value['texts'] === undefined || isTexts(value['texts'])) &&
  isFields(value['portions']) &&
  Object.entries(value['portions']).every(([key, quantity]) => key.startsWith('["') && Number.isInteger(quantity) && Number(quantity) > 0);

/** None where nothing is written: a delivery without texts says nothing of them. */
export const isTexts = (value: unknown): value is Texts =>
  isFields(value) && Object.keys(value).length > 0 && Object.values(value).every(text => typeof text === 'string');

export function isAddress(value: unknown): value is Address {
  if (!isFields(value) || !Array.isArray(value['customFields'])) return false;
  const {customFields: _fields, ...texts} = emptyAddress();
  return (
    Object.keys(texts).every(name => typeof value[name] === 'string') &&
    value['customFields'].every(field => isFields(field) && typeof field['fieldId'] === 'string')
  );
}

export const isChoice = (value: unknown): value is ShippingChoice =>
  isFields(value) && ((value['by'] === 'policy' && isPolicyWish(value)) || (value['by'] === 'hand' && isFields(value['method'])));

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
