/** Seeded checkouts and plans small enough for the plain search, made without a session, and less tidy than a session would leave them. */
import type {Address} from '../../../src/domain/address.js';
import {type Delivery, newDelivery, type Plan} from '../../../src/domain/plan.js';
import type {ShippingChoice} from '../../../src/domain/shipping-choice.js';
import {type Behaviours, putLine, type StoreState} from '../../../src/emulator/index.js';
import {startState} from '../../../src/emulator/scenarios/start-state.js';
import {goalOf, productKeyOf} from './goal.js';
import {startPosition} from './position.js';
import {recipients} from './recipients.js';
import {Chance} from './seeded.js';
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

export function smallCase(seed: string, behaviours: Partial<Behaviours>): SmallCase {
  const chance = new Chance(seed);
  const pictures = ['blue-mug', 'tea-towel', 'notebook'].slice(0, 1 + chance.below(3));
  const quantities = pictures.map(() => 1);
  while (quantities.reduce((sum, quantity) => sum + quantity, 0) < 4 && chance.percent(85)) {
    const at = chance.below(pictures.length);
    quantities[at] = (quantities[at] ?? 0) + 1;
  }
  const basket = (state: StoreState, checkout: NonNullable<StoreState['checkout']>) =>
    pictures.forEach((picture, i) => putLine(state, checkout, picture, quantities[i] ?? 1));
  const empty = startState({scenario: {description: 'A few units.', basket}, behaviours, seed: 1 + chance.below(1000), now: 0});
  // Few people, so that old and new plan share addresses; neighbours, so that they share options.
  const first = chance.below(recipients.length - 2);
  const people = [...recipients.slice(first, first + 3), chance.pick(recipients)].map(({address}) => address);
  const state = saved(empty, planOf(empty, people.slice(0, 3), chance));
  return {state: chance.percent(25) ? disturbed(state, chance) : state, plan: planOf(state, people, chance)};
}

/** Every unit for one of the people, of whom the first is no likelier than others; no more than three get something. */
function planOf({checkout}: StoreState, people: readonly Address[], chance: Chance): Plan {
  const takers = people.filter(() => chance.percent(60)).slice(0, 3);
  if (takers.length === 0) takers.push(chance.pick(people));
  const portions = takers.map((): Record<string, number> => ({}));
  for (const line of checkout?.lines ?? []) {
    for (let unit = 0; unit < line.quantity; unit++) {
      const own = chance.pick(portions);
      own[productKeyOf(line)] = (own[productKeyOf(line)] ?? 0) + 1;
    }
  }
  return {
    deliveries: takers.map((address, i): Delivery => ({...newDelivery(`d${i}`, address, portions[i]), choice: chance.pick(choices)})),
  };
}

function saved(state: StoreState, plan: Plan): StoreState {
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
