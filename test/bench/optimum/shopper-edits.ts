/** What a shopper may do to a plan that is saved, by chance. */
import {type Delivery, type Plan, unitsOf} from '../../../src/domain/plan.js';
import {byHand, type ShippingChoice} from '../../../src/domain/shipping-choice.js';
import type {SessionDesk} from '../../support/session-desk.js';
import {type Recipient, recipients} from './recipients.js';
import type {Chance} from '../../support/seeded.js';

const mostDeliveries = 6;

export const policies: readonly ShippingChoice[] = [
  {by: 'policy', policy: 'recommended'},
  {by: 'policy', policy: 'cheapest'},
];

const nameOf = ({address}: Delivery) => address?.firstName ?? 'nobody';

/** Edits a plan as a shopper might; each answers what was done, or null where it cannot be done to this plan. */
export const edits = {
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

export type EditKind = keyof typeof edits;

/** Kinds of one to four edits; a method is picked once at the most and last, since it is sent at once (R12) and would split the edits in two. */
export function kindsOf(chance: Chance): EditKind[] {
  const kinds = Array.from({length: 1 + chance.below(4)}, () => chance.pick(Object.keys(edits) as EditKind[]));
  const isPick = (kind: EditKind) => kind === 'choose by hand' || kind === 'choose by policy';
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
