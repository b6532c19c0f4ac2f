/** The `lineItems` of a consignment request: which units of which lines it names (store-api 2.4, 4.2). */
import {problem, type Refusal} from '../refusal.js';
import type {CartLine, Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {isChild, isShippable, lineById} from './shippable.js';

export interface NamedUnits {
  line: CartLine;
  quantity: number;
}

export function invalidStatus(state: StoreState): number {
  return Number(state.behaviours.invalidStatus);
}

function invalid(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid line items', detail);
}

function readOne(state: StoreState, checkout: Checkout, input: unknown): NamedUnits {
  const entry = asRecord(input);
  const itemId = entry?.['itemId'];
  const quantity = entry?.['quantity'];
  if (typeof itemId !== 'string') throw invalid(state, 'Each entry of lineItems needs an itemId and a quantity.');
  const line = lineById(checkout, itemId);
  if (line === undefined) throw invalid(state, `The cart has no line item "${itemId}".`);
  if (!isShippable(line)) throw invalid(state, `The line item "${itemId}" is not shipped, so no consignment can hold it.`);
  if (typeof quantity !== 'number' || !Number.isInteger(quantity) || quantity < 1) {
    throw invalid(state, `The quantity of the line item "${itemId}" must be a whole number from 1.`);
  }
  return {line, quantity};
}

function refuseTooMany(state: StoreState, {line, quantity}: NamedUnits): void {
  if (quantity > line.quantity) {
    throw invalid(state, `The line item "${line.id}" has ${line.quantity} units, fewer than the ${quantity} that were named.`);
  }
}

/** Custom items are all or nothing (store-api 4.2, `customSplit`). */
function refuseCustomSplit(state: StoreState, {line, quantity}: NamedUnits): void {
  if (line.kind === 'custom' && quantity < line.quantity && state.behaviours.customSplit === 'refused') {
    throw invalid(state, `The custom item "${line.id}" cannot be split: name all ${line.quantity} units of it.`);
  }
}

/**
 * Reads what one element names. A line named twice counts once with the sum. Bundle children are passed over, since they
 * follow their parent (store-api 4.7); a line added by a promotion is moved, passed over or refused (`namedGiftLine`).
 * @throws Refusal with `invalidStatus` for anything missing, unknown or out of range.
 */
export function readNamedUnits(state: StoreState, checkout: Checkout, input: unknown): NamedUnits[] {
  if (!Array.isArray(input) || input.length === 0) throw invalid(state, 'A consignment needs at least one entry in lineItems.');
  const named = new Map<CartLine, number>();
  for (const entry of input as unknown[]) {
    const {line, quantity} = readOne(state, checkout, entry);
    named.set(line, (named.get(line) ?? 0) + quantity);
  }
  const units = [...named].map(([line, quantity]) => ({line, quantity}));
  for (const one of units) {
    refuseTooMany(state, one);
    refuseCustomSplit(state, one);
  }
  if (state.behaviours.namedGiftLine === 'refused' && units.some(({line}) => line.addedByPromotion)) {
    throw invalid(state, 'A line item added by a promotion cannot be moved.');
  }
  const movable = units.filter(({line}) => !isChild(line) && !(line.addedByPromotion && state.behaviours.namedGiftLine === 'ignored'));
  if (movable.length === 0) throw invalid(state, 'None of the named line items can be moved by itself.');
  return movable;
}

/**
 * No line may be given away more often than it has units, over all elements of a POST (`overAllocation: refused`).
 * @param given so many units of each line to elements before; takes in what this one names
 */
export function refuseOverAllocation(state: StoreState, given: Map<CartLine, number>, units: readonly NamedUnits[]): void {
  for (const {line, quantity} of units) refuseTooMany(state, {line, quantity: (given.get(line) ?? 0) + quantity});
  for (const {line, quantity} of units) given.set(line, (given.get(line) ?? 0) + quantity);
}
