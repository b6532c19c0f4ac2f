/** What a field of a management request may hold. Each reader takes the value and the name to call it by. */
import {badRequest, fieldName, isObject, type Given} from './reading.js';

/** @throws Refusal 400 with one sentence that says what is allowed */
export type Reader<Value> = (value: unknown, field: string) => Value;

function reader<Value>(holds: (value: unknown) => value is Value, wanted: string): Reader<Value> {
  return (value, field) => {
    if (holds(value)) return value;
    throw badRequest(`The field '${field}' must be ${wanted}.`);
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

export const text = reader(isText, 'text');

export const filledText = reader((value): value is string => isText(value) && value.trim() !== '', 'text that is not empty');

export const flag = reader(value => typeof value === 'boolean', 'true or false');

export const object: Reader<Given> = reader(isObject, 'an object');

export const wholeNumber = reader(
  (value): value is number => Number.isSafeInteger(value) && (value as number) >= 1,
  'a whole number from 1',
);

/** An amount of money, a limit, a rate: never below 0 (a choice). */
export const amount = reader(isAmount, 'a number from 0');

/** The same where it may come as text (store-api 6.1, 6.2). */
export const amountOrText = reader(
  (value): value is number | string => isAmount(value) || (isText(value) && /^\d+(\.\d+)?$/.test(value) && isAmount(Number(value))),
  "a number from 0, or such a number as text, as in '7.50'",
);

export function oneOf<const Value extends string>(values: readonly Value[]): Reader<Value> {
  return reader((value): value is Value => values.includes(value as Value), `one of ${values.join(', ')}`);
}

export function nullOr<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, field) => (value === null ? null : read(value, field));
}

export function listOf<Value>(read: Reader<Value>): Reader<Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) throw badRequest(`The field '${field}' must be a list.`);
    return value.map((entry: unknown, index) => read(entry, `${field}[${index}]`));
  };
}

/** Reads a field of an object that is itself the field `within`; what is not given is `otherwise`. */
export function fieldOf<Value>(given: Given, name: string, read: Reader<Value>, otherwise: Value, within = ''): Value {
  return given[name] === undefined ? otherwise : read(given[name], fieldName(within, name));
}
