/** What a request to the cart may say of the goods it names (store-api 2.1): quantities, variants, options. */
import {problem, type Refusal} from '../refusal.js';
import type {CartLine, LineOption, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

/** The specification's quantities are `int32`. */
const MOST_UNITS = 2 ** 31 - 1;

export function invalidGoods(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid line items', detail);
}

export function readQuantity(state: StoreState, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > MOST_UNITS) {
    throw invalidGoods(state, `The quantity must be a whole number from 1 to ${MOST_UNITS}.`);
  }
  return value;
}

/** A list of a request; none is an empty one. */
export function readList(state: StoreState, input: unknown, name: string): unknown[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) throw invalidGoods(state, `The ${name} must be an array.`);
  return input;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** A selection names an option and its value by number, by number as text, or by the text that is shown. */
function isOneOf(options: readonly LineOption[], selection: unknown): boolean {
  const {optionId, optionValue} = asRecord(selection) ?? {};
  return options.some(
    ({nameId, value, valueId}) =>
      nameId === optionId && (optionValue === value || (valueId !== null && (optionValue === valueId || optionValue === String(valueId)))),
  );
}

/** Products of this catalogue have one variant each. What a line is cannot be changed: remove it and add another (store-api 2.1). */
export function refuseOtherGoods(
  state: StoreState,
  {productId, variantId, options}: Pick<CartLine, 'productId' | 'variantId' | 'options'>,
  {productId: product, variantId: variant, optionSelections: selections}: Record<string, unknown>,
): void {
  if (!isAbsent(product) && product !== productId) throw invalidGoods(state, 'The product of a line item cannot be changed.');
  if (!isAbsent(variant) && variant !== variantId) throw invalidGoods(state, `The product ${productId} has no such variant.`);
  if (isAbsent(selections)) return;
  if (!Array.isArray(selections) || !selections.every(selection => isOneOf(options, selection))) {
    throw invalidGoods(state, `The product ${productId} has no such options.`);
  }
}
