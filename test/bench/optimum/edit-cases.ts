/**
 * Seeded cases of "edits after a first sync in the same session": a plan that is saved, then some edits in one go, then Continue. What the
 * session writes after the edits is held against the fewest writes there are (`fewestWrites`).
 */
import {type Plan, unitsOf} from '../../../src/domain/plan.js';
import {type Behaviours, behaviourTable, putLine, type Scenario, type StoreState, usualBasket} from '../../../src/emulator/index.js';
import {SessionDesk} from '../../support/session-desk.js';
import {type Recipient, recipients} from './recipients.js';
import {Chance} from '../../support/seeded.js';
import {edits, kindsOf, policies} from './shopper-edits.js';
import {planAtOnce} from '../../support/plan-at-once.js';

export interface EditCase {
  readonly seed: string;
  readonly behaviours: Partial<Behaviours>;
}

/** A case as a session went through it. */
export interface EditVisit {
  /** The store's state when the first plan was saved. */
  readonly start: StoreState;
  /** The shopper's plan after the edits. */
  readonly plan: Plan;
  /** What was edited, one phrase for each act. */
  readonly edits: readonly string[];
  /** What the session wrote after the edits, one phrase for each request, as in `create 3`. */
  readonly acts: readonly string[];
  /** The store's state when the session let the shopper go. */
  readonly end: () => StoreState;
}

/** In the store as it is unless told otherwise. */
export const usualCases: readonly EditCase[] = Array.from({length: 2000}, (_, i) => ({seed: `u${i}`, behaviours: {}}));

/** What a client can notice of the store in these cases, chance left out. */
const noticeable = {
  splitId: behaviourTable.splitId.values,
  merge: behaviourTable.merge.values,
  putLineItems: behaviourTable.putLineItems.values,
  putSmallerQuantity: behaviourTable.putSmallerQuantity.values,
  otherSelections: ['cleared', 'kept'],
  ownSelection: behaviourTable.ownSelection.values,
  optionId: behaviourTable.optionId.values,
  isRecommended: behaviourTable.isRecommended.values,
  noQuotes: behaviourTable.noQuotes.values,
  consignmentOrder: behaviourTable.consignmentOrder.values,
  version: behaviourTable.version.values,
  addressEcho: behaviourTable.addressEcho.values,
  totalBase: behaviourTable.totalBase.values,
  freeShippingMinimum: behaviourTable.freeShippingMinimum.values,
} as const satisfies Partial<{[Name in keyof Behaviours]: readonly Behaviours[Name][]}>;

const settings = Object.entries(noticeable).flatMap(([name, values]) => values.map(value => [name, value] as const));

/** One for each pair of values of two behaviours. */
export const behaviourCases: readonly EditCase[] = settings
  .flatMap((one, i) => settings.slice(i + 1).flatMap(other => (one[0] === other[0] ? [] : [[one, other]])))
  .map((pair, i) => ({seed: `b${i}`, behaviours: Object.fromEntries(pair)}));

/**
 * The usual basket, or one of four or five lines and up to twelve units, in a lean shop: what the cases do not need is not there, since the
 * store copies it with each request.
 */
function scenarioOf(chance: Chance): Scenario {
  return {
    name: 'lean',
    description: 'The usual basket or a bigger one, in a shop without coupons, wrapping, saved addresses and form fields.',
    shop: state => {
      state.formFields = {customerAccount: [], shippingAddress: [], billingAddress: []};
      state.account.addresses = [];
      Object.assign(state, {coupons: [], giftCertificates: [], giftWraps: [], pickupMethods: []} satisfies Partial<StoreState>);
    },
    basket: chance.percent(60) ? usualBasket : biggerBasket(chance),
    written: state => {
      state.products = [];
    },
  };
}

function biggerBasket(chance: Chance): Scenario['basket'] & {} {
  const pictures = ['blue-mug', 'tea-towel', 'notebook', 'fig-candle', 'tea-tin'].slice(chance.below(2));
  const quantities = pictures.map(() => 1);
  for (let more = chance.below(13 - pictures.length); more > 0; more--) {
    const at = chance.below(pictures.length);
    quantities[at] = (quantities[at] ?? 0) + 1;
  }
  return (state, checkout) => {
    pictures.forEach((picture, i) => putLine(state, checkout, picture, quantities[i] ?? 1));
  };
}

/** Everything in the basket, shared out among one to five people, each of whom gets something. */
function planFirst(desk: SessionDesk, chance: Chance): void {
  const units = desk.state.basket.products.flatMap(({key, quantity}) => Array.from({length: quantity}, () => key));
  const count = 1 + chance.below(Math.min(5, units.length));
  const choice = chance.percent(80) ? policies[0] : policies[1];
  const chosen: Recipient[] = [];
  while (chosen.length < count) chosen.push(chance.pick(recipients.filter(one => !chosen.includes(one))));
  const portions: Record<string, number>[] = chosen.map(() => ({}));
  for (let dealt = 0; units.length > 0; dealt++) {
    const [key] = units.splice(chance.below(units.length), 1);
    const taker = portions[dealt < count ? dealt : chance.below(count)];
    if (key !== undefined && taker) taker[key] = (taker[key] ?? 0) + 1;
  }
  planAtOnce(
    desk.session,
    chosen.map(({address}, i) => ({address, portions: portions[i] ?? {}, ...(choice && {choice})})),
  );
}

/** Goes through a case with a real session on a store of its own. @throws Error where the session does not get to payment */
export async function visit({seed, behaviours}: EditCase): Promise<EditVisit> {
  const chance = new Chance(seed);
  const desk = await SessionDesk.open({scenario: scenarioOf(chance), behaviours, seed: 1 + chance.below(1_000_000)});
  planFirst(desk, chance);
  await untilReady(desk, seed);
  const start = desk.store.snapshot();
  const before = desk.acts().length;
  const done = kindsOf(chance).flatMap(kind => edits[kind](desk, chance) ?? []);
  // People with nothing would hold the shopper back.
  for (const delivery of desk.state.plan.deliveries)
    if (unitsOf(delivery) === 0) desk.session.edit({kind: 'remove-delivery', id: delivery.id});
  const {plan} = desk.state;
  await untilReady(desk, seed);
  return {start, plan, edits: done, acts: desk.acts().slice(before), end: () => desk.store.snapshot()};
}

/** Continue holds the shopper once for each thing she should know; she presses it again. */
async function untilReady(desk: SessionDesk, seed: string): Promise<void> {
  for (let press = 0; press < 5; press++) {
    if ((await desk.leave()).kind === 'ready') return;
  }
  throw new Error(`The session of case ${seed} does not get to payment.`);
}
