/**
 * `npm run bench -- replan`: what an answer of 600 lines and 200 consignments costs the page, from its text being there to the next request
 * going out. A session drives a first sync of 200 deliveries on the emulated store; the store's own work and the network are left out, and no
 * real time passes while waiting. The first answers are measured as they come, before the engine knows the code: so they are in the maxima.
 */
import type {Measured} from './bench.js';
import * as z from 'zod/mini';
import {CheckoutClient} from '../../src/api/client.js';
import {toCheckout} from '../../src/api/translate.js';
import {wireCheckout} from '../../src/api/wire.js';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import type {Checkout} from '../../src/domain/checkout.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {EmulatedStore} from '../../src/emulator/index.js';
import {sums, viewDeliveries} from '../../src/session/overview.js';
import {CheckoutSession} from '../../src/session/session.js';
import type {SessionState} from '../../src/session/state.js';
import {FakeClock} from '../support/fake-clock.js';
import {WatchedFetch} from '../support/watched-fetch.js';
import {people} from '../support/wishes.js';
import {median, unassignedStore} from './store.js';
import {planAtOnce} from '../support/plan-at-once.js';

const deliveryCount = 200;
/** Milliseconds each request is out, on the session's clock. */
const latency = 100;

/** Tells when an answer has become a checkout: what comes after is the session's doing. */
class WatchedClient extends CheckoutClient {
  onRead: () => void = () => undefined;

  override createConsignments(...request: Parameters<CheckoutClient['createConsignments']>): Promise<Checkout> {
    return this.#watch(super.createConsignments(...request));
  }

  override chooseShippingOption(...request: Parameters<CheckoutClient['chooseShippingOption']>): Promise<Checkout> {
    return this.#watch(super.chooseShippingOption(...request));
  }

  async #watch(reading: Promise<Checkout>): Promise<Checkout> {
    const checkout = await reading;
    this.onRead();
    return checkout;
  }
}

/** One answer's way, in milliseconds from its text being there. */
interface Turn {
  readonly text: string;
  readonly startedAt: number;
  readAt?: number;
  /** The next request is going out, or, after the last, the session has nothing more to do. */
  doneAt?: number;
}

/** A visit to the store having everything. */
interface FirstSync {
  /** Milliseconds from the text of the first checkout to it being drawn. */
  readonly opening: number;
  /** One for each write. */
  readonly turns: readonly Required<Turn>[];
  /** Milliseconds of the tasks that are no answer: setting the plan, and what a timer starts. */
  readonly otherTasks: readonly number[];
}

async function firstSync(store: EmulatedStore): Promise<FirstSync> {
  const clock = new FakeClock();
  const turns: Turn[] = [];
  const otherTasks: number[] = [];
  let turn: Turn | undefined;
  const ask = emulatedFetch(store);
  // What the store does must not count as part of the task that made the request.
  const askLater: typeof fetch = (...request) => Promise.resolve().then(() => ask(...request));
  const line = new WatchedFetch(askLater, {
    onRequest: () => {
      if (turn) turn.doneAt = performance.now();
      turn = undefined;
    },
    rewrite: text => {
      timeOther(() => {
        clock.turnTo(clock.now() + latency);
      });
      turns.push((turn = {text, startedAt: performance.now()}));
      return text;
    },
  });
  const timeOther = (task: () => void) => {
    const start = performance.now();
    task();
    otherTasks.push(performance.now() - start);
  };

  const client = new WatchedClient({fetch: line.fetch, cookies: () => `XSRF-TOKEN=${store.csrfToken}`});
  client.onRead = () => {
    if (turn) turn.readAt = performance.now();
  };
  const session = new CheckoutSession({client, clock, storage: storageInMemory()});
  let before: SessionState = session.state;
  session.subscribe(() => {
    drawAndAnnounce(before, session.state);
    before = session.state;
    if (turn) turn.doneAt = performance.now();
  });
  await session.open();
  await line.quiet();
  const opening = took(turns.at(-1));

  turn = undefined;
  turns.length = otherTasks.length = 0;
  timeOther(() => {
    setPlan(session);
  });
  for (let due = clock.nextDue; due !== null; due = clock.nextDue) {
    const until = due;
    timeOther(() => {
      clock.turnTo(until);
    });
    await line.quiet();
  }
  assertDone(store, session);
  return {opening, turns: turns.map(whole), otherTasks};
}

/** What elements work out at each change: the views and the sums of what is drawn, and the views before, for what is announced. */
function drawAndAnnounce(before: SessionState, now: SessionState): void {
  if (before.phase === 'open') viewDeliveries(before);
  if (now.phase !== 'open') return;
  viewDeliveries(now);
  sums(now);
}

/** Every product to one of 200 people, in turn. */
function setPlan(session: CheckoutSession): void {
  if (session.state.phase !== 'open') throw new Error(`The session is ${session.state.phase}.`);
  const {products} = session.state.basket;
  planAtOnce(
    session,
    Array.from({length: deliveryCount}, (_, index) => ({
      address: recipient(index),
      portions: Object.fromEntries(
        products.filter((_product, at) => at % deliveryCount === index).map(({key, quantity}) => [key, quantity]),
      ),
    })),
  );
}

/** People in three zones, each at a number of her own. */
function recipient(index: number): Address {
  const home = [people.Ben, people.Cleo, people.Dan][index % 3] ?? emptyAddress();
  return {...home, lastName: `Number ${index + 1}`, address1: `${index + 1} ${home.address1.replace(/^\d+ /, '')}`};
}

/** A benchmark of something that did not happen would look very good. */
function assertDone(store: EmulatedStore, {state}: CheckoutSession): void {
  const {consignments = []} = store.snapshot().checkout ?? {};
  const selected = consignments.filter(consignment => consignment.selected).length;
  if (state.phase !== 'open' || state.activity.kind !== 'idle' || selected !== deliveryCount)
    throw new Error(`The sync ended early: the store has ${selected} of ${deliveryCount} consignments with an option.`);
}

/** The first checkout comes after the settings, and is drawn at once. */
function took(turn: Turn | undefined): number {
  if (turn?.doneAt === undefined) throw new Error('The checkout did not come last.');
  return turn.doneAt - turn.startedAt;
}

function whole({readAt, doneAt, ...turn}: Turn): Required<Turn> {
  if (readAt === undefined || doneAt === undefined) throw new Error('An answer was not taken up.');
  return {...turn, readAt, doneAt};
}

/** Milliseconds to make JSON of a text and hold it against the schema, and then to put it in our words. */
function readApart(text: string): {parse: number; translate: number} {
  const start = performance.now();
  const wire = z.parse(wireCheckout, JSON.parse(text));
  const parsed = performance.now();
  toCheckout(wire);
  return {parse: parsed - start, translate: performance.now() - parsed};
}

/** Node has no storage of its own. */
function storageInMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: index => [...kept.keys()][index] ?? null,
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
    clear: () => {
      kept.clear();
    },
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export async function benchReplan(): Promise<Measured> {
  const {opening, turns, otherTasks} = await firstSync(unassignedStore());
  const answers = turns.map(({startedAt, doneAt}) => doneAt - startedAt);
  const replans = turns.map(({readAt, doneAt}) => doneAt - readAt);
  const apart = turns.map(({text}) => readApart(text));
  const parses = apart.map(({parse}) => parse);
  const translations = apart.map(({translate}) => translate);
  const own = sum(answers) + sum(otherTasks);
  const replan = {
    answers: answers.length,
    parseMedianMs: median(parses),
    parseMaxMs: Math.max(...parses),
    translateMedianMs: median(translations),
    translateMaxMs: Math.max(...translations),
    replanMedianMs: median(replans),
    replanMaxMs: Math.max(...replans),
    answerMedianMs: median(answers),
    answerMaxMs: Math.max(...answers),
    openingMs: opening,
    longestTaskMs: Math.max(opening, ...answers, ...otherTasks),
    ownTimePercent: (100 * own) / (own + turns.length * latency),
  };
  const lines = Object.entries(replan).map(([name, value]) => `replan ${name.padEnd(22)} ${value.toFixed(1)}`);
  return {lines, figures: {replan}};
}
