/** Creating, editing and deleting consignments (store-api 2.4, 4.1 to 4.6). Every function changes the checkout it is given. */
import {problem, Refusal} from '../refusal.js';
import {drawIncreasingId} from '../state/drawn-ids.js';
import type {CartLine, Checkout, Consignment, StoredAddress, StoreState} from '../state/store-state.js';
import {asRecord, emptyAddress, readAddress} from './address-rules.js';
import {refuseTooManyConsignments, refuseTooManyNamedLines} from './limit-rules.js';
import {divideLine, dropEmptied, mergeArrival, moveLine, placePromotionLines} from './line-moves.js';
import {invalidStatus, readNamedUnits, refuseOverAllocation, type NamedUnits} from './named-units.js';
import {readPickupMethod} from './pickup-rules.js';
import {disturbEdited, disturbOthers, settleSelections} from './selection-rules.js';
import {isChild, lineById} from './shippable.js';
import {optionsFor, selectedFrom} from './shipping-options.js';

interface WantedConsignment {
  address: StoredAddress;
  pickupMethodId: number | null;
  units: NamedUnits[];
}

/** What follows every write to consignments or lines: empty ones go, gifts find a home, selections are settled. */
export function settle(state: StoreState, checkout: Checkout): void {
  dropEmptied(checkout);
  placePromotionLines(state, checkout);
  settleSelections(state, checkout);
}

/** `null` names nothing (a choice). */
const isNamed = (value: unknown): boolean => value !== undefined && value !== null;

/** What is sent and what is collected exclude each other (store-api 2.4, `addressWithOption`). */
function bothKinds(state: StoreState): Refusal {
  const status = Number(state.behaviours.addressWithOption);
  return problem(status, 'Invalid consignment', 'Send an address, a shipping option and a pickup option in requests of their own.');
}

/** One element of a POST. A `shippingOptionId` at creation has no documented effect and has none here (store-api 2.4). */
function readWanted(state: StoreState, checkout: Checkout, input: unknown): WantedConsignment {
  const status = invalidStatus(state);
  const element = asRecord(input);
  if (element === null) throw problem(status, 'Invalid consignment', 'Each consignment must be an object with an address and lineItems.');
  const units = readNamedUnits(state, checkout, element['lineItems']);
  const address = element['address'] ?? element['shippingAddress'];
  if (isNamed(element['pickupOption'])) {
    if (isNamed(address) || isNamed(element['shippingOptionId'])) throw bothKinds(state);
    return {address: emptyAddress(), pickupMethodId: readPickupMethod(state, element['pickupOption']), units};
  }
  return {address: readAddress(state, address, status), pickupMethodId: null, units};
}

/** `overAllocation: last-wins`: later elements are served first, earlier ones get what is left. */
function lastWins(wanted: WantedConsignment[]): WantedConsignment[] {
  const left = new Map<CartLine, number>();
  return wanted
    .reverse()
    .map(consignment => ({
      ...consignment,
      units: consignment.units.flatMap(({line, quantity}) => {
        const available = left.get(line) ?? line.quantity;
        const given = Math.min(available, quantity);
        left.set(line, available - given);
        return given > 0 ? [{line, quantity: given}] : [];
      }),
    }))
    .reverse();
}

/** Divides every named line once, over all elements together, so that `splitId` can tell first from last (store-api 4.2). */
function divideOverElements(state: StoreState, checkout: Checkout, elements: readonly NamedUnits[][]): CartLine[][] {
  const taken: CartLine[][] = elements.map(() => []);
  const takersOf = new Map<CartLine, {index: number; quantity: number}[]>();
  elements.forEach((units, index) => {
    for (const {line, quantity} of units) {
      const takers = takersOf.get(line) ?? [];
      takers.push({index, quantity});
      takersOf.set(line, takers);
    }
  });
  for (const [line, takers] of takersOf) {
    const parts = divideLine(
      state,
      checkout,
      line,
      takers.map(taker => taker.quantity),
    );
    takers.forEach(({index}, at) => {
      const part = parts[at];
      if (part !== undefined) taken[index]?.push(part);
    });
  }
  return taken;
}

function readAll(state: StoreState, checkout: Checkout, body: readonly unknown[]): {wanted: WantedConsignment[]; refused: Refusal | null} {
  const wanted: WantedConsignment[] = [];
  const given = new Map<CartLine, number>();
  let refused: Refusal | null = null;
  for (const element of body) {
    try {
      const next = readWanted(state, checkout, element);
      if (state.behaviours.overAllocation === 'refused') refuseOverAllocation(state, given, next.units);
      wanted.push(next);
    } catch (error) {
      if (!(error instanceof Refusal) || state.behaviours.arrayPost === 'atomic') throw error;
      refused ??= error;
    }
  }
  return {wanted: state.behaviours.overAllocation === 'last-wins' ? lastWins(wanted) : wanted, refused};
}

/**
 * POST: creates one consignment per element; the lines it names leave their old consignments (store-api 2.4, 4.3). Equal
 * addresses are not merged.
 * @throws Refusal; with `arrayPost: partial` one that keeps the valid elements.
 */
export function postConsignments(state: StoreState, checkout: Checkout, body: unknown): void {
  if (!Array.isArray(body) || body.length === 0) {
    throw problem(invalidStatus(state), 'Invalid consignments', 'The body must be an array of at least one consignment.');
  }
  refuseTooManyNamedLines(state, body);
  const before = [...checkout.consignments];
  const {wanted, refused} = readAll(state, checkout, body);
  const taken = divideOverElements(
    state,
    checkout,
    wanted.map(({units}) => units),
  );
  wanted.forEach(({address, pickupMethodId}, index) => {
    const consignment: Consignment = {id: drawIncreasingId(state), address, lineItemIds: [], selected: null, pickupMethodId};
    checkout.consignments.push(consignment);
    for (const line of taken[index] ?? []) {
      moveLine(checkout, line, consignment);
      mergeArrival(state, checkout, consignment, line);
    }
  });
  disturbOthers(state, before);
  settle(state, checkout);
  refuseTooManyConsignments(state, checkout);
  if (refused !== null) throw new Refusal(refused.status, refused.body, true);
}

/** A held line named with fewer units than it has: the rest becomes an unassigned line with a new id, or nothing happens. */
function shrinkHeld(state: StoreState, checkout: Checkout, {line, quantity}: NamedUnits): void {
  if (state.behaviours.putSmallerQuantity === 'ignored' || quantity === line.quantity) return;
  const [rest] = divideLine(state, checkout, line, [line.quantity - quantity]);
  if (rest !== undefined) moveLine(checkout, rest, null);
}

/** Lines left out of a PUT stay, or become unassigned; gifts and bundle children are nobody's to leave out (store-api 4.5). */
function releaseOmitted(state: StoreState, checkout: Checkout, consignment: Consignment, named: readonly NamedUnits[]): void {
  if (state.behaviours.putLineItems === 'add') return;
  for (const id of consignment.lineItemIds) {
    const line = lineById(checkout, id);
    if (line === undefined || isChild(line) || line.addedByPromotion || named.some(unit => unit.line === line)) continue;
    moveLine(checkout, line, null);
  }
}

function putItems(state: StoreState, checkout: Checkout, consignment: Consignment, input: unknown): void {
  const named = readNamedUnits(state, checkout, input);
  const held = new Set(consignment.lineItemIds);
  releaseOmitted(state, checkout, consignment, named);
  for (const unit of named) {
    if (held.has(unit.line.id)) shrinkHeld(state, checkout, unit);
  }
  for (const {line, quantity} of named) {
    if (held.has(line.id)) continue;
    const [arrival] = divideLine(state, checkout, line, [quantity]);
    if (arrival === undefined) continue;
    moveLine(checkout, arrival, consignment);
    mergeArrival(state, checkout, consignment, arrival);
  }
}

/** Selecting an option that is offered; it takes the place of a pickup (store-api 2.4). */
function selectOption(state: StoreState, checkout: Checkout, consignment: Consignment, id: unknown): void {
  consignment.pickupMethodId = null;
  const offered = optionsFor(state, checkout, consignment).find(option => option.id === id);
  if (offered === undefined) {
    const status = Number(state.behaviours.unknownOption);
    throw problem(status, 'Invalid shipping option', `The shipping option ${JSON.stringify(id)} is not offered to this consignment.`);
  }
  consignment.selected = selectedFrom(offered);
}

function edit(state: StoreState, checkout: Checkout, consignment: Consignment, body: Record<string, unknown>): void {
  const address = body['address'] ?? body['shippingAddress'];
  if (isNamed(address)) {
    consignment.address = readAddress(state, address, invalidStatus(state));
    consignment.pickupMethodId = null;
  }
  if (isNamed(body['lineItems'])) putItems(state, checkout, consignment, body['lineItems']);
  disturbEdited(state, consignment);
  // A store that does not sort its answers by id writes the edited one anew, at the end (`consignmentOrder`).
  checkout.consignments = [...checkout.consignments.filter(other => other !== consignment), consignment];
}

/**
 * PUT: either moves the destination and sets items, or selects an option or a pickup; an address beside an option is refused
 * (store-api 2.4). `lineItems` beside an option name what the consignment already holds and change nothing.
 */
export function putConsignment(state: StoreState, checkout: Checkout, consignment: Consignment, input: unknown): void {
  const body = asRecord(input);
  const hasAddress = isNamed(body?.['address']) || isNamed(body?.['shippingAddress']);
  const hasOption = isNamed(body?.['shippingOptionId']);
  const hasPickup = isNamed(body?.['pickupOption']);
  if (body === null || !(hasAddress || hasOption || hasPickup || isNamed(body['lineItems']))) {
    throw problem(
      invalidStatus(state),
      'Invalid consignment',
      'The body must name an address, lineItems, a shippingOptionId or a pickupOption.',
    );
  }
  if ((hasAddress && (hasOption || hasPickup)) || (hasOption && hasPickup)) {
    throw bothKinds(state);
  }
  if (hasOption) selectOption(state, checkout, consignment, body['shippingOptionId']);
  else if (hasPickup) {
    consignment.pickupMethodId = readPickupMethod(state, body['pickupOption']);
    consignment.selected = null;
  } else edit(state, checkout, consignment, body);
  settle(state, checkout);
}

/** DELETE: the lines become unassigned and stay in the cart (store-api 4.6). */
export function deleteConsignment(state: StoreState, checkout: Checkout, consignment: Consignment): void {
  checkout.consignments = checkout.consignments.filter(other => other !== consignment);
  settle(state, checkout);
}
