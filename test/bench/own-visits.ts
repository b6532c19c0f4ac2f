/** Visits with a session of this project, with a clock that is turned by hand: a plan set at once, and people added one after the other. */
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {newPerson} from '../../src/session/state.js';
import {SessionDesk} from '../support/session-desk.js';
import {recipients, unitsForPeople} from './recipients.js';
import {planAtOnce} from '../support/plan-at-once.js';

/** Milliseconds of a shopper's doing. */
export interface Rhythm {
  /** Between two parts of an address that are typed. */
  readonly typing: number;
  /** From saving an address until the person is given her unit. */
  readonly assigning: number;
  /** From saving an address until the next form is opened; not shorter than `assigning`. */
  readonly nextForm: number;
}

const usualRhythm: Rhythm = {typing: 1000, assigning: 500, nextForm: 1000};

const typedParts = ['firstName', 'lastName', 'address1', 'city', 'stateOrProvinceCode', 'postalCode'] as const;

/** Everybody gets one unit, all said at once, then Continue. */
export async function setWholePlan(count: number): Promise<SessionDesk> {
  const desk = await SessionDesk.open({scenario: unitsForPeople(count)});
  const portions = {[onlyProduct(desk)]: 1};
  planAtOnce(
    desk.session,
    recipients(count).map(address => ({address, portions})),
  );
  await goToPayment(desk);
  return desk;
}

/** The first person has everything; each further one is typed, saved and given one unit, in a rhythm; then Continue. */
export async function addPeople(count: number, rhythm: Rhythm = usualRhythm): Promise<SessionDesk> {
  const desk = await SessionDesk.open({scenario: unitsForPeople(count)});
  const {session} = desk;
  const [firstDelivery] = desk.state.plan.deliveries;
  if (!firstDelivery) throw new Error('The plan opens without a delivery.');
  const [first, ...others] = recipients(count);
  if (!first) throw new Error('There is nobody to send to.');

  await typeIn(desk, firstDelivery.id, first, rhythm);
  session.closeForm(firstDelivery.id, first);
  session.edit({kind: 'set-address', id: firstDelivery.id, address: first});
  let restOfPause = rhythm.nextForm;
  for (const address of others) {
    await desk.pass(restOfPause);
    await typeIn(desk, newPerson, address, rhythm);
    const id = session.newDeliveryId();
    session.closeForm(newPerson, address);
    session.edit({kind: 'add-delivery', id, address});
    await desk.pass(rhythm.assigning);
    session.edit({kind: 'move', key: onlyProduct(desk), quantity: 1, from: firstDelivery.id, to: id});
    restOfPause = rhythm.nextForm - rhythm.assigning;
  }
  await desk.pass(restOfPause);
  await goToPayment(desk);
  return desk;
}

/** As the address form says it: once when it opens, then at each part (`src/elements/address-entry`). */
async function typeIn(desk: SessionDesk, form: string, address: Address, {typing}: Rhythm): Promise<void> {
  let soFar = emptyAddress(address.countryCode);
  desk.session.typeAddress(form, soFar);
  for (const part of typedParts) {
    await desk.pass(typing);
    soFar = {...soFar, [part]: address[part]};
    desk.session.typeAddress(form, soFar);
  }
  await desk.pass(typing);
}

function onlyProduct({state}: SessionDesk): string {
  const [product] = state.basket.products;
  if (!product) throw new Error('The basket is empty.');
  return product.key;
}

/** Presses Continue once: a second press could hide requests that were not needed. */
async function goToPayment(desk: SessionDesk): Promise<void> {
  const outcome = await desk.leave();
  if (outcome.kind !== 'ready') throw new Error(`Continue came to ${JSON.stringify(outcome)}.`);
}
