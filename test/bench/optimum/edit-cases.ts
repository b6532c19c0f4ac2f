/**
 * Seeded cases of "edits after a first sync in the same session": a plan that is saved, then some edits in one go, then Continue. What the
 * session writes after the edits is held against the fewest writes there are (`fewestWrites`).
 */
import {type Delivery, type Plan, unitsOf} from '../../../src/domain/plan.js';
import {byHand, type ShippingChoice} from '../../../src/domain/shipping-choice.js';
import {type Behaviours, behaviourTable, putLine, type Scenario, type StoreState, usualBasket} from '../../../src/emulator/index.js';
import {SessionDesk} from '../../support/session-desk.js';
import {type Recipient, recipients} from './recipients.js';
import {Chance} from './seeded.js';

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

const mostDeliveries = 6;

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

const policies: readonly ShippingChoice[] = [
  {by: 'policy', policy: 'recommended'},
  {by: 'policy', policy: 'cheapest'},
];

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
  desk.session.setPlan(chosen.map(({address}, i) => ({address, portions: portions[i] ?? {}, ...(choice && {choice})})));
}

const nameOf = ({address}: Delivery) => address?.firstName ?? 'nobody';

/** Edits a plan as a shopper might; each answers what was done, or null where it cannot be done to this plan. */
const edits = {
  move: ({session, state}: SessionDesk, chance: Chance) => {
    const from = chance.pick(state.plan.deliveries.filter(delivery => unitsOf(delivery) > 0));
    const others = state.plan.deliveries.filter(delivery => delivery !== from);
    if (others.length === 0) return null;
    const to = chance.pick(others);
    const [key, held] = chance.pick(Object.entries(from.portions));
    const quantity = 1 + chance.below(held);
    session.edit({kind: 'move', key, quantity, from: from.id, to: to.id});
    return `${quantity} of ${held} ${wordFor(state, key)} from ${nameOf(from)} to ${nameOf(to)}`;
  },
  swap: ({session, state}: SessionDesk, chance: Chance) => {
    const holding = state.plan.deliveries.filter(delivery => unitsOf(delivery) > 0);
    if (holding.length < 2) return null;
    const one = chance.pick(holding);
    const other = chance.pick(holding.filter(delivery => delivery !== one));
    const [given, gift] = [chance.pick(Object.keys(one.portions)), chance.pick(Object.keys(other.portions))];
    if (given === gift) return null;
    session.edit({kind: 'move', key: given, quantity: 1, from: one.id, to: other.id});
    session.edit({kind: 'move', key: gift, quantity: 1, from: other.id, to: one.id});
    return `${nameOf(one)} and ${nameOf(other)} swap 1 ${wordFor(state, given)} and 1 ${wordFor(state, gift)}`;
  },
  'swap all': ({session, state}: SessionDesk, chance: Chance) => {
    const {deliveries} = state.plan;
    if (deliveries.length < 2) return null;
    const one = chance.pick(deliveries);
    const other = chance.pick(deliveries.filter(delivery => delivery !== one));
    const swapped = deliveries.map(delivery =>
      delivery === one ? {...one, portions: other.portions} : delivery === other ? {...other, portions: one.portions} : delivery,
    );
    session.edit({kind: 'replace', deliveries: swapped});
    return `${nameOf(one)} and ${nameOf(other)} swap all they get`;
  },
  'all to one': ({session, state}: SessionDesk, chance: Chance) => {
    if (state.plan.deliveries.length < 2) return null;
    const one = chance.pick(state.plan.deliveries);
    session.edit({kind: 'all-to-one', id: one.id});
    return `all to ${nameOf(one)}`;
  },
  remove: ({session, state}: SessionDesk, chance: Chance) => {
    const {deliveries} = state.plan;
    if (deliveries.length < 2) return null;
    const leaving = chance.pick(deliveries);
    const heir = chance.pick(deliveries.filter(delivery => delivery !== leaving));
    session.edit({kind: 'remove-delivery', id: leaving.id, to: heir.id});
    return `${nameOf(leaving)} goes, ${nameOf(heir)} gets hers`;
  },
  add: ({session, state}: SessionDesk, chance: Chance) => {
    const {deliveries} = state.plan;
    if (deliveries.length >= mostDeliveries) return null;
    const {address} = somebodyNew(state.plan, chance);
    const giver = chance.pick(deliveries.filter(delivery => unitsOf(delivery) > 0));
    const [key, held] = chance.pick(Object.entries(giver.portions));
    const quantity = 1 + chance.below(held);
    const id = session.newDeliveryId();
    session.edit({kind: 'add-delivery', id, address});
    session.edit({kind: 'move', key, quantity, from: giver.id, to: id});
    return `${address.firstName} comes, gets ${quantity} of ${held} ${wordFor(state, key)} of ${nameOf(giver)}`;
  },
  'move house': ({session, state}: SessionDesk, chance: Chance) => {
    const delivery = chance.pick(state.plan.deliveries);
    const zone = recipients.find(
      ({address}) => address.countryCode === delivery.address?.countryCode && address.city === delivery.address.city,
    )?.zone;
    const stays = chance.percent(50);
    const {address} = somebodyNew(state.plan, chance, recipient => (recipient.zone === zone) === stays);
    const {firstName = '', lastName = ''} = delivery.address ?? {};
    session.edit({kind: 'set-address', id: delivery.id, address: {...address, firstName, lastName}});
    return `${firstName} moves to ${address.city}, ${stays ? 'the same zone' : 'another zone'}`;
  },
  replace: ({session, state}: SessionDesk, chance: Chance) => {
    const {deliveries} = state.plan;
    const leaving = chance.pick(deliveries);
    const {address} = somebodyNew(state.plan, chance);
    const id = session.newDeliveryId();
    session.edit({kind: 'add-delivery', id, address});
    session.edit({kind: 'remove-delivery', id: leaving.id, to: id});
    return `${address.firstName} in place of ${nameOf(leaving)}`;
  },
  'choose by hand': ({session, views}: SessionDesk, chance: Chance) => {
    const {delivery, options} = chance.pick(views);
    if (options.length === 0) return null;
    const option = chance.pick(options);
    session.edit({kind: 'choose', id: delivery.id, choice: byHand(option)});
    return `${option.description} for ${nameOf(delivery)}`;
  },
  'choose by policy': ({session, state}: SessionDesk, chance: Chance) => {
    const delivery = chance.pick(state.plan.deliveries);
    const choice = chance.pick(policies);
    session.edit({kind: 'choose', id: delivery.id, choice});
    return `${choice.by === 'policy' ? choice.policy : ''} for ${nameOf(delivery)}`;
  },
} as const satisfies Record<string, (desk: SessionDesk, chance: Chance) => string | null>;

/** One to four edits; a method is picked once at the most and last, since it is sent at once (R12) and would split the edits in two. */
function kindsOf(chance: Chance): (keyof typeof edits)[] {
  const kinds = Array.from({length: 1 + chance.below(4)}, () => chance.pick(Object.keys(edits) as (keyof typeof edits)[]));
  const isPick = (kind: keyof typeof edits) => kind === 'choose by hand' || kind === 'choose by policy';
  return [...kinds.filter(kind => !isPick(kind)), ...kinds.filter(isPick).slice(0, 1)];
}

function wordFor({basket}: SessionDesk['state'], key: string): string {
  return basket.products.find(product => product.key === key)?.name ?? key;
}

/** Nobody of the plan, but for one case in thirty, which may give an address to two people (R7). */
function somebodyNew(plan: Plan, chance: Chance, fits: (recipient: Recipient) => boolean = () => true): Recipient {
  const isFree = ({address}: Recipient) => plan.deliveries.every(delivery => delivery.address?.address1 !== address.address1);
  const suiting = recipients.filter(fits);
  const free = suiting.filter(isFree);
  return chance.pick(free.length === 0 || chance.percent(3) ? suiting : free);
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
