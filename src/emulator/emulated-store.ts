/** The emulated store itself: takes a Request, applies faults, lets the rules answer, keeps the state and the journal. */
import type {Behaviours} from './behaviours.js';
import {perform, readAct} from './control/acts.js';
import {brokenAnswer, isBrokenAnswer} from './control/broken-answers.js';
import {CONTROL_PREFIX, steer} from './control/control-routes.js';
import {Faults, type Fault} from './control/faults.js';
import {Journal, type JournalEntry} from './control/journal.js';
import {readResetOptions, readTime, type ResetOptions} from './control/reset-options.js';
import {carriesToken, refuseForeign} from './gate.js';
import {bodyOf, responseOf, shownBody} from './json-bodies.js';
import {pictureAnswer} from './pictures/picture-answer.js';
import {problem, Refusal} from './refusal.js';
import {startState, type ScenarioName} from './scenarios/scenarios.js';
import {hash128} from './state/drawn-ids.js';
import type {StoreState} from './state/store-state.js';
import {readState, type StoreMemory} from './store-memory.js';
import {answer} from './storefront/routes.js';
import {unitCount} from './unit-count.js';
import {WriteWatch} from './write-watch.js';

export type StoreOptions = ResetOptions;

/** What a face knows about a request beyond the request itself. */
export interface From {
  session?: string;
  cookies?: Record<string, string>;
  /** The host asked, to compare a foreign origin with. */
  host?: string;
  /** The page's origin; null where it is known to be allowed. */
  origin?: string | null;
  /** Awaited before a write is computed, so that a write sent at the same time is seen to overlap. */
  arrival?: () => Promise<void>;
  /** Whether the request's signal aborts when the client gives up; true unless a face knows better. */
  seesAborts?: boolean;
}

const API = /\/(?:api\/storefront|internalapi)(?:\/|$)/;

/** A part of the state that only consignment writes have to keep. */
const CONSIGNMENTS = /\/consignments(?:\/|$)/;

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        {once: true},
      );
  });
}

export class EmulatedStore {
  private state: StoreState;
  private readonly records = new Journal();
  private readonly breakages = new Faults();
  private watch = new WriteWatch();
  /** The token every session of this store finds in its XSRF-TOKEN cookie: 64 hex characters (store-api 1). */
  readonly csrfToken: string;

  /** @throws Error with one sentence for an unknown scenario, behaviour or fault */
  constructor(options: StoreOptions = {}) {
    const checked = readResetOptions(options);
    this.state = startStateOf(checked);
    this.breakages.add(checked.faults ?? []);
    this.csrfToken = hash128(`csrf:a:${this.state.seed}`) + hash128(`csrf:b:${this.state.seed}`);
  }

  /** The newest checkout's id, also when its cart is gone; a cart has the same id (store-api 4.1). */
  get checkoutId(): string {
    return this.state.checkoutId;
  }

  /** Starts over: what is not named takes its default, journal and faults are emptied. */
  reset(options: StoreOptions = {}): {checkoutId: string; cartId: string; scenario: ScenarioName; behaviours: Behaviours} {
    const checked = readResetOptions(options);
    this.state = startStateOf(checked);
    this.records.replace([]);
    this.breakages.clear();
    this.breakages.add(checked.faults ?? []);
    this.watch = new WriteWatch();
    const {checkoutId, behaviours} = this.state;
    return {checkoutId, cartId: checkoutId, scenario: checked.scenario ?? 'default', behaviours: {...behaviours}};
  }

  /** Does what somebody else would. @throws Error with one sentence where it cannot be done */
  act(act: unknown): void {
    const draft = structuredClone(this.state);
    perform(draft, readAct(act));
    this.state = draft;
  }

  /** Changes some behaviours mid-run and answers them all. */
  setBehaviours(behaviours: Partial<Behaviours>): Behaviours {
    this.state = {...this.state, behaviours: {...this.state.behaviours, ...behaviours}};
    return {...this.state.behaviours};
  }

  /** Entries with a number greater than `since`. */
  journal(since = 0): JournalEntry[] {
    return this.records.since(since);
  }

  addFaults(faults: readonly Fault[]): void {
    this.breakages.add(faults);
  }

  faults(): Fault[] {
    return this.breakages.list();
  }

  clearFaults(): void {
    this.breakages.clear();
  }

  /** A copy of the whole state, JSON-serialisable. */
  snapshot(): StoreState {
    return structuredClone(this.state);
  }

  /** @throws Error with one sentence where the value is no state of this store */
  restore(state: unknown): void {
    this.state = readState(state);
  }

  /** State, journal and faults together, for a page that reloads. */
  memory(): StoreMemory {
    return {state: this.snapshot(), journal: this.records.since(0), faults: this.breakages.memory()};
  }

  remember(memory: StoreMemory): void {
    this.restore(memory.state);
    this.records.replace(memory.journal);
    this.breakages.remember(memory.faults);
  }

  /** Whether a path is one the store answers. */
  static answers(path: string): boolean {
    return API.test(path) || path.includes(CONTROL_PREFIX) || path.includes('/product_images/');
  }

  /** Answers a request. A dropped connection is `Response.error()`; a request that hangs until aborted rejects with AbortError. */
  async handle(request: Request, from: From = {}): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.includes(CONTROL_PREFIX)) return steer(this, request, url);
    const picture = pictureAnswer(url.pathname);
    if (picture !== null) return picture;
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
    const entry = this.records.open({
      session: from.session ?? '',
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
    });
    const entered = isWrite ? this.watch.enter() : null;
    if (entered?.overlaps === true) entry.violations.push('overlapping-writes');
    // Who gave up no longer waits: the next write does not overlap with this one, though this one may still take effect.
    if (entered !== null) request.signal.addEventListener('abort', entered.leave, {once: true});
    const arrived = this.state;
    try {
      const text = await request.text();
      entry.body = shownBody(text);
      if (isWrite) await from.arrival?.();
      const response = await this.answerWithFaults(
        request,
        url,
        text,
        from,
        entry,
        entered?.overlaps === true ? arrived : null,
        entered?.leave,
      );
      this.records.close(entry, response.status);
      return response;
    } finally {
      entered?.leave();
    }
  }

  private async answerWithFaults(
    request: Request,
    url: URL,
    text: string,
    from: From,
    entry: JournalEntry,
    stale: StoreState | null,
    leave: (() => void) | undefined,
  ): Promise<Response> {
    const hits = this.breakages.take(request.method, url.pathname);
    for (const fault of hits) {
      if (fault.kind === 'delay') await wait(fault.ms);
      else if (fault.kind === 'act') this.act(fault.act);
      else if (fault.kind === 'expire-session') this.act({kind: 'expire-session'});
    }
    for (const fault of hits) {
      if (isBrokenAnswer(fault)) return brokenAnswer(fault);
      if (fault.kind === 'lose-request') return Response.error();
      if (fault.kind === 'lose-answer') {
        this.answerByRules(request, url, text, from, entry, stale);
        return Response.error();
      }
      if (fault.kind === 'hang') {
        if (from.seesAborts === false) leave?.();
        await untilAborted(request.signal);
        throw new DOMException('The request was aborted.', 'AbortError');
      }
    }
    return this.answerByRules(request, url, text, from, entry, stale);
  }

  /** Synchronous from reading the state to keeping the new one: each request is atomic. */
  private answerByRules(request: Request, url: URL, text: string, from: From, entry: JournalEntry, stale: StoreState | null): Response {
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
    // Interleaved writes start from what they saw on arrival and so undo each other (store-api 9, concurrentWrites).
    const base = stale !== null && stale.behaviours.concurrentWrites === 'interleaved' ? stale : this.state;
    const draft = isWrite ? structuredClone(base) : base;
    try {
      refuseForeign(request, from.origin === undefined ? request.headers.get('origin') : from.origin, from.host);
      if (isWrite) this.checkToken(request, entry);
      const at = API.exec(url.pathname)?.index ?? 0;
      const reply = answer(draft, {
        method: request.method,
        path: url.pathname.slice(at),
        query: url.searchParams,
        body: bodyOf(text),
        origin: url.origin,
      });
      if (isWrite) this.keep(draft, url, entry);
      return responseOf(reply);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.keepsWork) this.keep(draft, url, entry);
      return responseOf(error);
    }
  }

  private keep(draft: StoreState, url: URL, entry: JournalEntry): void {
    if (CONSIGNMENTS.test(url.pathname) && unitCount(draft) !== unitCount(this.state)) entry.violations.push('units-not-conserved');
    this.state = draft;
  }

  /** A write without the token is a violation, or refused (`csrf`). */
  private checkToken(request: Request, entry: JournalEntry): void {
    if (carriesToken(request, this.csrfToken)) return;
    entry.violations.push('missing-csrf');
    if (this.state.behaviours.csrf === 'enforced') throw problem(403, 'Forbidden', 'The X-XSRF-TOKEN header is missing or wrong.');
  }
}

function startStateOf({scenario = 'default', behaviours = {}, seed = 1, now}: ResetOptions): StoreState {
  return startState({scenario, behaviours, seed, now: now === undefined ? null : readTime(now)});
}
