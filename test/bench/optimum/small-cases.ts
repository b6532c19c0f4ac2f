/** Seeded checkouts and plans small enough for the plain search, made without a session, and less tidy than a session would leave them. */
import type {Address} from '../../../src/domain/address.js';
import {type Delivery, newDelivery, type Plan} from '../../../src/domain/plan.js';
import type {ShippingChoice} from '../../../src/domain/shipping-choice.js';
import {type Behaviours, putLine, type StoreState} from '../../../src/emulator/index.js';
import {startState} from '../../../src/emulator/scenarios/start-state.js';
import {goalOf, productKeyOf} from './goal.js';
import {startPosition} from './position.js';
import {recipients} from './recipients.js';
import {Chance} from '../../support/seeded.js';
import {startOver} from './start-over.js';
import {afterWrite} from './store-writes.js';

export interface SmallCase {
  readonly state: StoreState;
  readonly plan: Plan;
}

const choices: readonly ShippingChoice[] = [
  {by: 'policy', policy: 'recommended'},
  {by: 'policy', policy: 'recommended'},
  {by: 'policy', policy: 'cheapest'},
  {by: 'hand', method: {type: 'shipping_flatrate', description: 'Express'}},
];

export function smallCase(seed: string, behaviours: Partial<Behaviours>, mostUnits = 4): SmallCase {
  const chance = new Chance(seed);
  const pictures = ['blue-mug', 'tea-towel', 'notebook'].slice(0, 1 + chance.below(3));
  const quantities = pictures.map(() => 1);
  while (quantities.reduce((sum, quantity) => sum + quantity, 0) < mostUnits && chance.percent(85)) {
    const at = chance.below(pictures.length);
    quantities[at] = (quantities[at] ?? 0) + 1;
  }
  const basket = (state: StoreState, checkout: NonNullable<StoreState['checkout']>) =>
    pictures.forEach((picture, i) => putLine(state, checkout, picture, quantities[i] ?? 1));
  const empty = startState({scenario: {description: 'A few units.', basket}, behaviours, seed: 1 + chance.below(1000), now: 0});
  // Few people, so that old and new plan share addresses; three of one zone, so that they share options.
  const zone = chance.below(6);
  const people = [...recipients.filter(recipient => recipient.zone === zone), chance.pick(recipients)].map(({address}) => address);
  const owners = Array.from({length: quantities.reduce((sum, quantity) => sum + quantity, 0)}, () => chance.below(3));
  const state = saved(empty, planOf(empty, people, owners, chance));
  return {
    state: chance.percent(25) ? disturbed(state, chance) : state,
    plan: planOf(state, people, changed(owners, chance), chance),
  };
}

/** Some units go to others, to three people at the most; now and then somebody takes over all that somebody else had. */
function changed(owners: readonly number[], chance: Chance): number[] {
  const [leaving, heir] = chance.percent(40) ? [chance.below(3), chance.below(4)] : [];
  const after = owners.map(owner => (chance.percent(35) ? chance.below(4) : owner === leaving ? (heir ?? owner) : owner));
  return new Set(after).size > 3 ? after.map(owner => owner % 3) : after;
}

/** What each person is to have, as owners of the basket's units say. */
function planOf({checkout}: StoreState, people: readonly Address[], owners: readonly number[], chance: Chance): Plan {
  const units = (checkout?.lines ?? []).flatMap(line => Array.from({length: line.quantity}, () => productKeyOf(line)));
  units.sort();
  const deliveries = people.flatMap((address, person): Delivery[] => {
    const portions: Record<string, number> = {};
    units.forEach((key, i) => {
      if (owners[i] === person) portions[key] = (portions[key] ?? 0) + 1;
    });
    const delivery = newDelivery(`d${person}`, address, portions);
    return Object.keys(portions).length > 0 ? [{...delivery, choice: chance.pick(choices)}] : [];
  });
  return {deliveries};
}

/** The state once a plan is saved, options and all. */
export function saved(state: StoreState, plan: Plan): StoreState {
  const goal = goalOf(state, plan);
  return startOver(goal, startPosition(goal)).reduce((so, write) => {
    const after = afterWrite(so, write);
    if (!after) throw new Error('A store refuses what starting over asks for.');
    return after;
  }, state);
}

/** A selection or a whole consignment is gone. */
function disturbed(state: StoreState, chance: Chance): StoreState {
  const {checkout} = state;
  const victim = chance.pick(checkout?.consignments ?? []);
  const kept = chance.percent(50) ? [{...victim, selected: null}] : [];
  const consignments = checkout?.consignments.flatMap(consignment => (consignment === victim ? kept : [consignment]));
  return {...state, checkout: checkout && {...checkout, consignments: consignments ?? []}};
}
