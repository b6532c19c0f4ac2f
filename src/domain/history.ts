/** Undo and redo (R9): each entry is a difference between two plans, re-applied to today's basket, and says what could not come back. */
import type {Address} from './address.js';
import type {Basket} from './basket.js';
import {fitPlan} from './fit-plan.js';
import {type Delivery, type DeliveryId, deliveryOf, type Plan, quantityIn, type TextKind, type Texts, withPortion} from './plan.js';
import type {PortionKey} from './portion-key.js';
import type {ShippingChoice} from './shipping-choice.js';
import type {PolicyWish} from './shipping-policy.js';

/** What an entry did, with the names as they were then: enough to say it in any language. */
export type ActName =
  | {readonly kind: 'add-delivery' | 'remove-delivery' | 'set-address' | 'choose' | 'all-to-one' | 'one-of-each'; readonly person: string}
  | {readonly kind: 'add-deliveries'; readonly people: number}
  | {readonly kind: 'write'; readonly what: TextKind; readonly person: string}
  | {readonly kind: 'write-for-several'; readonly what: TextKind; readonly people: number}
  | {readonly kind: 'move'; readonly quantity: number; readonly product: string; readonly person: string}
  /** `product` null: every line. */
  | {readonly kind: 'split-evenly'; readonly product: string | null}
  | {readonly kind: 'choose-for-group'; readonly deliveries: number; readonly choice: ShippingChoice}
  | ({readonly kind: 'policy'} & PolicyWish)
  | {readonly kind: 'replace' | 'drift' | 'elsewhere' | 'earlier-plan'};

interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

interface DeliveryDifference {
  readonly id: DeliveryId;
  readonly address?: Change<Address | null>;
  readonly choice?: Change<ShippingChoice>;
  /** Null for none at all. */
  readonly texts?: Change<Texts | null>;
  readonly units: Readonly<Record<PortionKey, number>>;
}

/** What became different between two plans. Reversible. */
export interface PlanDifference {
  readonly added: readonly {readonly index: number; readonly delivery: Delivery}[];
  readonly removed: readonly {readonly index: number; readonly delivery: Delivery}[];
  readonly changed: readonly DeliveryDifference[];
}

export interface HistoryEntry {
  readonly name: ActName;
  readonly difference: PlanDifference;
}

export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

export const noHistory: History = {past: [], future: []};

/** How far back a shopper can go. */
const longest = 100;

export function difference(before: Plan, after: Plan): PlanDifference {
  const only = (here: Plan, there: Plan) =>
    here.deliveries.flatMap((delivery, index) => (deliveryOf(there, delivery.id) ? [] : [{index, delivery}]));
  const changed = after.deliveries.flatMap((now): DeliveryDifference[] => {
    const then = deliveryOf(before, now.id);
    if (!then || then === now) return [];
    const keys = new Set([...Object.keys(then.portions), ...Object.keys(now.portions)]);
    const units = Object.fromEntries(
      [...keys].map((key): [PortionKey, number] => [key, quantityIn(now, key) - quantityIn(then, key)]).filter(([, delta]) => delta !== 0),
    );
    return [
      {
        id: now.id,
        units,
        ...(then.address !== now.address && {address: {from: then.address, to: now.address}}),
        ...(then.choice !== now.choice && {choice: {from: then.choice, to: now.choice}}),
        ...(then.texts !== now.texts && {texts: {from: then.texts ?? null, to: now.texts ?? null}}),
      },
    ];
  });
  return {added: only(after, before), removed: only(before, after), changed};
}

/** The difference that takes it back. */
export const reverse = ({added, removed, changed}: PlanDifference): PlanDifference => ({
  added: removed,
  removed: added,
  changed: changed.map(({id, units, address, choice, texts}) => ({
    id,
    units: Object.fromEntries(Object.entries(units).map(([key, delta]) => [key, -delta])),
    ...(address && {address: {from: address.to, to: address.from}}),
    ...(choice && {choice: {from: choice.to, to: choice.from}}),
    ...(texts && {texts: {from: texts.to, to: texts.from}}),
  })),
});

/** Applies a difference to a plan of today; `short` counts the units it puts somewhere that the basket no longer has. */
export function apply(plan: Plan, change: PlanDifference, basket: Basket): {plan: Plan; short: number} {
  const gone = new Set(change.removed.map(({delivery}) => delivery.id));
  let deliveries = plan.deliveries.map(delivery => {
    const its = change.changed.find(({id}) => id === delivery.id);
    if (!its) return delivery;
    const shifted = Object.entries(its.units).reduce((so, [key, delta]) => withPortion(so, key, quantityIn(so, key) + delta), delivery);
    const brought = {...shifted, ...(its.address && {address: its.address.to}), ...(its.choice && {choice: its.choice.to})};
    return its.texts ? withTexts(brought, its.texts.to) : brought;
  });
  if (deliveries.some(({id}) => !gone.has(id)) || change.added.length > 0) deliveries = deliveries.filter(({id}) => !gone.has(id));
  for (const {index, delivery} of change.added) {
    if (!deliveries.some(({id}) => id === delivery.id)) deliveries = [...deliveries.slice(0, index), delivery, ...deliveries.slice(index)];
  }
  const fit = fitPlan({deliveries}, basket);
  return {plan: fit.plan, short: fit.left.reduce((sum, {quantity}) => sum + quantity, 0)};
}

function withTexts({texts: _before, ...delivery}: Delivery, texts: Texts | null): Delivery {
  return texts ? {...delivery, texts} : delivery;
}

/** Remembers an act; what had been undone before it is forgotten. */
export const remember = ({past}: History, name: ActName, before: Plan, after: Plan): History => ({
  past: [...past, {name, difference: difference(before, after)}].slice(-longest),
  future: [],
});

/** The entry to undo, and the history once it is. */
export function undone({past, future}: History): {entry: HistoryEntry; history: History} | null {
  const entry = past.at(-1);
  return entry ? {entry, history: {past: past.slice(0, -1), future: [entry, ...future]}} : null;
}

/** The entry to redo, and the history once it is. */
export function redone({past, future}: History): {entry: HistoryEntry; history: History} | null {
  const [entry, ...rest] = future;
  return entry ? {entry, history: {past: [...past, entry], future: rest}} : null;
}
