/** Visits of our own client: everything that it may ever ask of the store, whatever is in the basket. */
import {CheckoutClient} from '../../src/api/client.js';
import type {Address} from '../../src/domain/address.js';
import {unitsOf} from '../../src/domain/plan.js';
import type {Act} from '../../src/emulator/index.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {people, type Name, SessionDesk} from '../support/session-desk.js';
import type {RecordedStore} from './recorded-store.js';
import {customFieldsOf} from './storefront-bodies.js';

const names: readonly Name[] = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'];

/** Gives everybody a unit of what the first delivery has, as far as it goes; where that has no address yet, the first in line gets it. */
function spread(desk: SessionDesk): void {
  for (const name of names) {
    const [first] = desk.state.plan.deliveries;
    if (first === undefined || desk.state.plan.deliveries.some(({address}) => address?.firstName === name)) continue;
    if (first.address !== null && unitsOf(first) < 2) return;
    const to = desk.add(name);
    const [key] = Object.keys(first.portions);
    if (to !== first.id && key !== undefined) desk.session.edit({kind: 'move', key, quantity: 1, from: first.id, to});
  }
}

/** Picks for some deliveries the last method they are offered. */
function chooseLast(desk: SessionDesk): void {
  for (const {delivery, options} of desk.views.slice(0, 3)) {
    const method = options.at(-1);
    if (method !== undefined) desk.session.edit({kind: 'choose', id: delivery.id, choice: {by: 'hand', method}});
  }
}

function moveHouse(desk: SessionDesk, change: Partial<Address>): void {
  const [first] = desk.state.plan.deliveries;
  if (first?.address) desk.session.edit({kind: 'set-address', id: first.id, address: {...first.address, ...change}});
}

/** Somebody else acts, so that the next write meets a conflict or a session that ended. */
async function interrupted(desk: SessionDesk, act: Act): Promise<void> {
  desk.act(act);
  moveHouse(desk, {address2: `while ${act.kind}`});
  await desk.rest();
}

/** Beyond this many deliveries a visit makes none anew: the store then clears all selections, and each has to be made again. */
const MANY = 10;

/** Opens, splits, chooses, moves house, removes, undoes, continues; then loses a race, and its session. */
export async function visit(store: RecordedStore): Promise<void> {
  const desk = await SessionDesk.open({store});
  if (desk.session.state.phase !== 'open') return;
  const isSmall = desk.state.plan.deliveries.length < MANY;
  if (isSmall) spread(desk);
  await desk.rest();
  chooseLast(desk);
  await desk.rest();
  moveHouse(desk, {address2: 'Flat 2', phone: '020 7946 0018', customFields: customFieldsOf(store.snapshot())});
  await desk.rest();
  const last = desk.state.plan.deliveries.at(-1);
  if (isSmall && last !== undefined && desk.state.plan.deliveries.length > 1) {
    desk.session.edit({kind: 'remove-delivery', id: last.id});
    await desk.rest();
    desk.session.undo();
    await desk.rest();
  }
  await desk.leaveForSure();
  await interrupted(desk, {kind: 'add-line'});
  await interrupted(desk, {kind: 'expire-session'});
}

/** Each request that the client has, one after the other, with a version and without. */
export async function askForEverything(store: RecordedStore): Promise<void> {
  const client = new CheckoutClient({fetch: emulatedFetch(store), cookies: () => `XSRF-TOKEN=${store.csrfToken}`});
  const {checkoutId, checkout: isThere} = store.snapshot();
  await client.settings(checkoutId);
  await client.shippingCountries('en');
  await client.formFields();
  if (isThere === null) return;
  let checkout = await client.load(await client.currentCheckoutId());
  for (const isVersioned of [true, false]) {
    const options = () => ({version: isVersioned ? checkout.version : undefined});
    const line = checkout.lineItems.find(({fixed}) => fixed === null);
    if (line === undefined) return;
    const address: Address = {...people.Ben, customFields: customFieldsOf(store.snapshot())};
    const savesAddress = false;
    const before = checkout.consignments.map(({id}) => id);
    const whole = [{itemId: line.id, quantity: line.quantity}];
    checkout = await client.createConsignments(checkoutId, [{deliveryId: 'd1', address, savesAddress, lines: whole}], options());
    const created = checkout.consignments.find(({id}) => !before.includes(id));
    if (created === undefined) throw new Error('The store made no consignment.');
    const lines = created.lineItemIds.map(itemId => ({itemId, quantity: checkout.lineItems.find(({id}) => id === itemId)?.quantity ?? 1}));
    const revised = {address: {...address, address2: 'Flat 2'}, savesAddress, lines};
    checkout = await client.reviseConsignment(checkoutId, created.id, revised, options());
    const [option] = checkout.consignments.find(({id}) => id === created.id)?.options ?? [];
    if (option !== undefined) checkout = await client.chooseShippingOption(checkoutId, created.id, option.id, options());
    checkout = await client.removeConsignment(checkoutId, created.id, options());
    checkout = await client.addCoupon(checkoutId, 'TENOFF', options());
    checkout = await client.removeCoupon(checkoutId, 'TENOFF', options());
    checkout = await client.useStoreCredit(checkoutId, true, options());
    checkout = await client.useStoreCredit(checkoutId, false, options());
    // They are good in the catalogue's currency only.
    if (checkout.currency.code !== 'USD') continue;
    checkout = await client.addCertificate(checkoutId, 'GIFT-25', options());
    checkout = await client.removeCertificate(checkoutId, 'GIFT-25', options());
  }
}
