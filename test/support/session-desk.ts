/**
 * A shopper at a desk: a session on an emulated store, with a clock that only the desk turns, spoken to in the words of the
 * domain ("give Ben a mug"). No test of the session sleeps: `rest` and `leave` turn the clock from one timer to the next.
 */
import {CheckoutClient} from '../../src/api/client.js';
import type {Address} from '../../src/domain/address.js';
import {type DeliveryId, quantityIn} from '../../src/domain/plan.js';
import type {TextFieldNames} from '../../src/domain/text-fields.js';
import {type Act, EmulatedStore, type Fault, type JournalEntry, type StoreOptions} from '../../src/emulator/index.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {ArrivalDate, FilterOptions} from '../../src/session/page-knowledge.js';
import type {LeaveOutcome} from '../../src/session/departure.js';
import type {DraftOptions} from '../../src/session/draft-drawer.js';
import {CheckoutSession} from '../../src/session/session.js';
import type {OpenChannel} from '../../src/session/other-tabs.js';
import {type DeliveryView, sums, type Sums, viewDeliveries} from '../../src/session/overview.js';
import type {OpenState} from '../../src/session/state.js';
import type {BeforeSync} from '../../src/session/sync.js';
import type {Locks} from '../../src/session/writers-lock.js';
import {FakeClock} from './fake-clock.js';
import {planAtOnce} from './plan-at-once.js';
import {type AtStore, inOrder, whatStands} from './store-view.js';
import {WatchedFetch} from './watched-fetch.js';
import {type Name, people, type Product, products, type Shares} from './wishes.js';

export {type Name, people, type Product, type Shares} from './wishes.js';

export interface DeskOptions extends StoreOptions, DraftOptions {
  /** A store that is there already, for a second session on it. */
  readonly store?: EmulatedStore;
  readonly locks?: Locks;
  readonly openChannel?: OpenChannel;
  readonly arrivalDate?: ArrivalDate;
  readonly filterOptions?: FilterOptions;
  readonly beforeSync?: BeforeSync;
  readonly clock?: FakeClock;
  /** Fields for messages and notes, as the page names them. */
  readonly textFields?: TextFieldNames;
  /** Left out: the store is asked for the session's own checkout. */
  readonly checkoutId?: string;
}

export class SessionDesk {
  readonly store: EmulatedStore;
  readonly clock: FakeClock;
  readonly session: CheckoutSession;
  /** Called when a request goes out, before the store sees it. */
  onRequest: (method: string, path: string) => void = () => undefined;
  /** Changes the text of each answer on its way: for stores no behaviour describes. */
  rewrite: (answer: string) => string = answer => answer;
  readonly #line: WatchedFetch;
  #openedAt = 0;

  constructor({
    store,
    clock,
    storage = null,
    tabStorage = null,
    drafts,
    draftMemory,
    locks = null,
    openChannel = null,
    arrivalDate,
    filterOptions,
    beforeSync,
    textFields,
    checkoutId,
    ...options
  }: DeskOptions = {}) {
    this.store = store ?? new EmulatedStore(options);
    this.clock = clock ?? new FakeClock();
    this.#line = new WatchedFetch(emulatedFetch(this.store), this);
    const client = new CheckoutClient({fetch: this.#line.fetch, cookies: () => `XSRF-TOKEN=${this.store.csrfToken}`});
    this.session = new CheckoutSession({
      client,
      clock: this.clock,
      storage,
      tabStorage,
      locks,
      openChannel,
      ...(arrivalDate && {arrivalDate}),
      ...(filterOptions && {filterOptions}),
      ...(beforeSync && {beforeSync}),
      ...(textFields && {textFields}),
      ...(drafts && {drafts}),
      ...(draftMemory && {draftMemory}),
      ...(checkoutId !== undefined && {checkoutId}),
    });
  }

  /** A desk with its session open; `writes` and `reads` count from here. */
  static async open(options: DeskOptions = {}): Promise<SessionDesk> {
    const desk = new SessionDesk(options);
    desk.#openedAt = desk.store.journal().length;
    await desk.session.open();
    await desk.settle();
    return desk;
  }

  /** Until nothing is under way any more, with the clock standing still. */
  settle(): Promise<void> {
    return this.#line.quiet();
  }

  /** Lets so many milliseconds pass, stopping at each timer that is due. */
  async pass(ms: number): Promise<void> {
    const until = this.clock.now() + ms;
    await this.settle();
    for (let due = this.clock.nextDue; due !== null && due <= until; due = this.clock.nextDue) {
      this.clock.turnTo(due);
      await this.settle();
    }
    this.clock.turnTo(until);
    await this.settle();
  }

  /** Until nothing is under way and no timer waits. */
  async rest(): Promise<void> {
    await this.untilDone(new Promise(() => undefined));
  }

  /** Turns the clock from timer to timer until a promise is settled or nothing more will happen. */
  async untilDone<Result>(work: Promise<Result>): Promise<Result | undefined> {
    const settled: {value?: Result; error?: unknown} = {};
    void work.then(
      value => (settled.value = value),
      (error: unknown) => (settled.error = error),
    );
    for (let turns = 0; turns < 5000; turns++) {
      await this.settle();
      const due = this.clock.nextDue;
      if ('error' in settled) throw settled.error;
      if ('value' in settled || due === null) break;
      this.clock.turnTo(due);
    }
    return settled.value;
  }

  /** Presses Continue and waits for what comes of it. */
  async leave(): Promise<LeaveOutcome> {
    const outcome = await this.untilDone(this.session.leave());
    if (!outcome) throw new Error('Continue was pressed and nothing came of it.');
    return outcome;
  }

  /** Presses Continue, and once more if only because prices were not on screen before (R23). */
  async leaveForSure(): Promise<LeaveOutcome> {
    const outcome = await this.leave();
    return outcome.kind === 'changed' ? this.leave() : outcome;
  }

  get state(): OpenState {
    const {state} = this.session;
    if (state.phase !== 'open') throw new Error(`The session is ${state.phase}, not open.`);
    return state;
  }

  get views(): readonly DeliveryView[] {
    return viewDeliveries(this.state);
  }

  get sums(): Sums {
    return sums(this.state);
  }

  /** The view of a person's delivery. */
  view(name: Name): DeliveryView {
    const found = this.views.find(({delivery}) => delivery.id === this.idOf(name));
    if (!found) throw new Error(`There is no delivery of ${name}.`);
    return found;
  }

  key(product: Product): string {
    const found = this.state.basket.products.find(({name}) => name === products[product]);
    if (!found) throw new Error(`The basket holds no ${product}.`);
    return found.key;
  }

  /** The delivery to a person, or the first one that has no address yet. */
  idOf(name: Name): DeliveryId {
    const {deliveries} = this.state.plan;
    const found = deliveries.find(({address}) => address?.firstName === name) ?? deliveries.find(({address}) => address === null);
    if (!found) throw new Error(`There is no delivery to ${name}.`);
    return found.id;
  }

  /** A person without anything yet; the first one takes the delivery that has no address. */
  add(name: Name, address: Address = people[name]): DeliveryId {
    const [first] = this.state.plan.deliveries;
    if (first?.address === null) {
      this.session.edit({kind: 'set-address', id: first.id, address});
      return first.id;
    }
    const id = this.session.newDeliveryId();
    this.session.edit({kind: 'add-delivery', id, address});
    return id;
  }

  /** Gives a person units, taken from whoever holds most of them. Adds the person who is not there yet. */
  give(product: Product, quantity: number, name: Name): void {
    const isKnown = this.state.plan.deliveries.some(({address}) => address?.firstName === name);
    const to = isKnown ? this.idOf(name) : this.add(name);
    const key = this.key(product);
    const [from] = [...this.state.plan.deliveries].filter(({id}) => id !== to).sort((a, b) => quantityIn(b, key) - quantityIn(a, key));
    if (from) this.session.edit({kind: 'move', key, quantity, from: from.id, to});
  }

  /** Says at once who gets what. */
  plan(shares: Shares): void {
    planAtOnce(
      this.session,
      Object.entries(shares).map(([name, held]) => ({
        address: people[name as Name],
        portions: Object.fromEntries(Object.entries(held).map(([product, quantity]) => [this.key(product as Product), quantity])),
      })),
    );
  }

  /** Picks an offered method by hand. */
  choose(name: Name, description: string): void {
    const option = this.view(name).options.find(offered => offered.description === description);
    if (!option) throw new Error(`${name} is not offered ${description}.`);
    this.session.edit({kind: 'choose', id: this.idOf(name), choice: {by: 'hand', method: {type: option.type, description}}});
  }

  /** The shopper's plan in the words of `atStore`. */
  planned(): AtStore {
    const {plan, basket} = this.state;
    const nameOf = (key: string) => basket.products.find(product => product.key === key)?.name ?? key;
    const sent = plan.deliveries.filter(({portions}) => Object.keys(portions).length > 0);
    return inOrder(
      sent.map(({address, portions}) => ({
        to: address?.firstName ?? '',
        units: Object.fromEntries(Object.entries(portions).map(([key, quantity]) => [nameOf(key), quantity])),
      })),
    );
  }

  /** What the store has, whatever the session believes. */
  atStore(): AtStore {
    return whatStands(this.store.snapshot());
  }

  /** The options selected at the store, by person. */
  selectedAtStore(): Record<string, string | null> {
    const {consignments = []} = this.store.snapshot().checkout ?? {};
    return Object.fromEntries(consignments.map(({address, selected}) => [address.firstName, selected?.description ?? null]));
  }

  /** Requests since the session was opened. */
  requests(): JournalEntry[] {
    return this.store.journal(this.#openedAt);
  }

  writes(): JournalEntry[] {
    return this.requests().filter(({method}) => method !== 'GET');
  }

  /** Reads of the checkout, the first one not counted. */
  reads(): JournalEntry[] {
    return this.requests()
      .filter(({method, path}) => method === 'GET' && /\/checkouts\//.test(path))
      .slice(1);
  }

  /** Writes as one word each: `create 3`, `revise`, `choose`, `remove`. */
  acts(): string[] {
    return this.writes().map(({method, body}) => {
      if (method === 'POST') return `create ${(body as unknown[]).length}`;
      if (method === 'DELETE') return 'remove';
      return 'shippingOptionId' in (body as object) ? 'choose' : 'revise';
    });
  }

  violations(): string[] {
    return this.store.journal().flatMap(({violations}) => violations);
  }

  act(act: Act): void {
    this.store.act(act);
  }

  break(...faults: Fault[]): void {
    this.store.addFaults(faults);
  }

  /** The store's id for a person's line of a product. */
  lineIdAt(name: Name, product: Product): string {
    const {consignments = [], lines = []} = this.store.snapshot().checkout ?? {};
    const held = consignments.find(({address}) => address.firstName === name)?.lineItemIds ?? [];
    const line = lines.find(candidate => candidate.name === products[product] && held.includes(candidate.id));
    if (!line) throw new Error(`The store has no ${product} for ${name}.`);
    return line.id;
  }

  /** The store's id for the first line of a product. */
  lineId(product: Product): string {
    const line = this.store.snapshot().checkout?.lines.find(({name}) => name === products[product]);
    if (!line) throw new Error(`The store's cart holds no ${product}.`);
    return line.id;
  }
}
