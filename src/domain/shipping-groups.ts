/** Deliveries that are offered the same methods, so that one pick can serve them all, each at its own price (R27). */
import type {ShippingOption} from './checkout.js';
import type {DeliveryId} from './plan.js';
import {type Method, sameMethod} from './shipping-choice.js';

/** A delivery with what it is offered. */
export interface Offered {
  readonly id: DeliveryId;
  readonly options: readonly ShippingOption[];
  /** The option its choice means today. */
  readonly wished: ShippingOption | null;
  /** It is offered that as it is now, not as it was before the last edit. */
  readonly isCurrent: boolean;
}

/** A method as a group is offered it. Costs in major units. */
export interface GroupMethod extends Method {
  readonly lowest: number;
  readonly highest: number;
  /** The store's words about how long it takes, each once: zones may differ. */
  readonly transitTimes: readonly string[];
  /** The first and the last day it arrives, where that is known for every delivery (R24). */
  readonly arrives?: {readonly first: string; readonly last: string};
  /** Deliveries that have it, in the plan's order. */
  readonly chosenFor: readonly DeliveryId[];
}

export interface ShippingGroup {
  /** In the plan's order; two at least. */
  readonly ids: readonly DeliveryId[];
  /** In the order in which the first delivery is offered them. */
  readonly methods: readonly GroupMethod[];
  readonly isCurrent: boolean;
}

/** Groups of two and more in the order of their first deliveries. Deliveries that are offered nothing are in none. */
export function shippingGroups(deliveries: readonly Offered[]): readonly ShippingGroup[] {
  const groups = new Map<string, Offered[]>();
  for (const offered of deliveries) {
    if (offered.options.length === 0) continue;
    const methods = methodsIn(offered);
    const group = groups.get(methods);
    if (group) group.push(offered);
    else groups.set(methods, [offered]);
  }
  return [...groups.values()].filter(members => members.length > 1).map(toGroup);
}

/** A text that is equal for equal sets of methods. */
const methodsIn = ({options}: Offered): string =>
  JSON.stringify([...new Set(options.map(({type, description}) => JSON.stringify([type, description])))].sort());

function toGroup(members: readonly Offered[]): ShippingGroup {
  const options = members[0]?.options ?? [];
  const methods = options.filter((option, i) => options.findIndex(other => sameMethod(other, option)) === i);
  return {
    ids: members.map(({id}) => id),
    methods: methods.map(method => toGroupMethod(method, members)),
    isCurrent: members.every(({isCurrent}) => isCurrent),
  };
}

function toGroupMethod(method: Method, members: readonly Offered[]): GroupMethod {
  const offers = members.flatMap(({options}) => options.find(option => sameMethod(option, method)) ?? []);
  const costs = offers.map(({cost}) => cost);
  return {
    type: method.type,
    description: method.description,
    lowest: Math.min(...costs),
    highest: Math.max(...costs),
    transitTimes: [...new Set(offers.map(({transitTime}) => transitTime).filter(Boolean))],
    ...daysOf(offers),
    chosenFor: members.filter(({wished}) => wished && sameMethod(wished, method)).map(({id}) => id),
  };
}

function daysOf(offers: readonly ShippingOption[]): Pick<GroupMethod, 'arrives'> {
  const days = offers.flatMap(({arrivesOn}) => arrivesOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && days.length === offers.length ? {arrives: {first, last}} : {};
}
