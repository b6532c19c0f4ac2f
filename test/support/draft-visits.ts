/** Visits of one device to several checkouts, for what becomes of the drafts in between (R21). */
import {putLine, type Scenario, usualBasket} from '../../src/emulator/index.js';
import {FakeStorage} from './fake-storage.js';
import {people, SessionDesk, type DeskOptions, type Shares} from './session-desk.js';

export const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};
export const toTwoPeople = [
  {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1}},
  {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
];

/** A basket of one's own, of a guest or of the customer with an id. */
export const shopWith = (customerId: number, basket: Scenario['basket'] = usualBasket): Scenario => ({
  description: 'Somebody with a basket.',
  shop: state => {
    state.signedIn = customerId !== 0;
    state.account.id = customerId;
    state.account.addresses = [];
  },
  basket,
});

export const candles: Scenario['basket'] = (state, checkout) => {
  putLine(state, checkout, 'fig-candle', 2);
};

/** A device with its storage, and one tab open on it. */
export const aDevice = () => ({storage: new FakeStorage(), tabStorage: new FakeStorage()});
export type Device = ReturnType<typeof aDevice>;

/** Plans for two people, types an address, and closes the page. */
export async function planned(device: DeskOptions, customerId: number, options: DeskOptions = {}): Promise<SessionDesk> {
  const desk = await SessionDesk.open({...device, scenario: shopWith(customerId), ...options});
  desk.plan(twoPeople);
  desk.session.closeForm('other', people.Eva);
  desk.session.end();
  return desk;
}

let seed = 1;

/** For a store that gives ids of its own. */
export const nextSeed = () => ++seed;

/** The shop gives somebody a new checkout, and the page is opened on it, with the clock of a visit before. */
export const nextCheckout = ({clock}: SessionDesk, device: DeskOptions, customerId: number, basket?: Scenario['basket']) =>
  SessionDesk.open({...device, clock, seed: nextSeed(), scenario: shopWith(customerId, basket)});

/** The page is loaded anew on the same checkout. */
export function reload(desk: SessionDesk, device: DeskOptions): Promise<SessionDesk> {
  desk.session.end();
  return SessionDesk.open({...device, store: desk.store, clock: desk.clock});
}

export const isOffered = (desk: SessionDesk) => desk.state.notices.some(({kind}) => kind === 'earlier-plan');
export const draftsOf = (desk: SessionDesk, {storage}: Device) => storage.drafts.filter(key => key.includes(desk.store.checkoutId));
