/** The emulated store itself: takes a Request, applies faults, lets the rules answer, keeps the state and the journal. */
import {answerByRules, isWrite} from './answer-by-rules.js';
import {apiAt} from './apis.js';
import type {Behaviours} from './behaviours.js';
import {perform} from './control/acts.js';
import {answeredAs, brokenAnswer, isBrokenAnswer} from './control/broken-answers.js';
import {CONTROL_PREFIX, steer} from './control/control-routes.js';
import {Faults, type Fault} from './control/faults.js';
import {readAct} from './control/read-act.js';
import {readFaults} from './control/read-faults.js';
import {Journal, type JournalEntry} from './control/journal.js';
import {responseOf, shownBody} from './json-bodies.js';
import {readProviderApp, setProvider} from './carriers/provider-apps.js';
import {pictureAnswer} from './pictures/picture-answer.js';
import {breakdown} from './refusal.js';
import {hash128} from './state/drawn-ids.js';
import type {ProviderApp, ProviderCall, StoreState} from './state/store-state.js';
import {readState, type StoreMemory} from './store-memory.js';
import {readOptions, startStateOf, type StoreOptions} from './store-options.js';
import {isAbort, untilAborted, wait} from './waiting.js';
import {WriteWatch} from './write-watch.js';

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

/** A journalled request on its way through the store. */
interface Asked {
  request: Request;
  url: URL;
  from: From;
  entry: JournalEntry;
  /** Which of the store's lives it was sent to. */
  era: number;
  /** For a write that overlaps with another: the state it saw on arrival. */
  stale: StoreState | null;
  leave: () => void;
}

export class EmulatedStore {
  private state: StoreState;
  private readonly records = new Journal();
  private readonly breakages = new Faults();
  private watch = new WriteWatch();
  /** Counts how often the store started over, so that what was asked of it before is told apart. */
  private era = 0;
  /** The token every session of this store finds in its XSRF-TOKEN cookie: 64 hex characters (store-api 1). */
  readonly csrfToken: string;

  /** @throws Error with one sentence for an unknown scenario, behaviour or fault */
  constructor(options: StoreOptions = {}) {
    const checked = readOptions(options);
    this.state = startStateOf(checked);
    this.breakages.add(checked.faults ?? []);
    this.csrfToken = hash128(`csrf:a:${this.state.seed}`) + hash128(`csrf:b:${this.state.seed}`);
  }

  /** The newest checkout's id, also when its cart is gone; a cart has the same id (store-api 4.1). */
  get checkoutId(): string {
    return this.state.checkoutId;
  }

  /** Starts over: what is not named takes its default, journal and faults are emptied. */
  reset(options: StoreOptions = {}): {checkoutId: string; cartId: string; scenario: string; behaviours: Behaviours} {
    const checked = readOptions(options);
    this.startOver(startStateOf(checked));
    this.records.replace([]);
    this.breakages.clear();
    this.breakages.add(checked.faults ?? []);
    const {checkoutId, scenario, behaviours} = this.state;
    return {checkoutId, cartId: checkoutId, scenario, behaviours: {...behaviours}};
  }

  private startOver(state: StoreState): void {
    this.state = state;
    this.watch = new WriteWatch();
    this.era += 1;
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

  /**
   * Sets what the app behind a `carrier_<id>` answers to rate requests (store-api 6.6).
   * @throws Error with one sentence for an app that cannot be read
   */
  setProvider(app: unknown): void {
    const draft = structuredClone(this.state);
    setProvider(draft, readProviderApp(app));
    this.state = draft;
  }

  /** The apps there are, and what they were asked lately. */
  providers(): {providers: ProviderApp[]; calls: ProviderCall[]} {
    const {providers, providerCalls} = this.state;
    return structuredClone({providers, calls: providerCalls});
  }

  /** Entries with a number greater than `since`. */
  journal(since = 0): JournalEntry[] {
    return this.records.since(since);
  }

  /** @throws Error with one sentence for a fault that cannot be read */
  addFaults(faults: readonly Fault[]): void {
    this.breakages.add(readFaults(faults));
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
    this.startOver(readState(state));
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
    return apiAt(path) !== null || path.includes(CONTROL_PREFIX) || path.includes('/product_images/');
  }

  /**
   * Answers a request. A dropped connection is `Response.error()`; a request that hangs until aborted rejects with AbortError;
   * whatever else goes wrong is an answer with status 500.
   */
  async handle(request: Request, from: From = {}): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.includes(CONTROL_PREFIX)) return steer(this, request, url);
    const picture = pictureAnswer(url.pathname);
    if (picture !== null) return picture;
    const entry = this.records.open({
      api: apiAt(url.pathname)?.api.name ?? 'storefront',
      session: from.session ?? '',
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
    });
    // What the merchant's programs write at the same time is none of the shopper's business.
    const watched = isWrite(request) && entry.api === 'storefront';
    const {overlaps, leave} = watched ? this.watch.enter() : {overlaps: false, leave: () => undefined};
    if (overlaps) entry.violations.push('overlapping-writes');
    // Who gave up no longer waits: the next write does not overlap with this one, though this one may still take effect.
    request.signal.addEventListener('abort', leave, {once: true});
    try {
      const response = await this.serve({request, url, from, entry, era: this.era, stale: overlaps ? this.state : null, leave});
      this.records.close(entry, response.status);
      return response;
    } catch (error) {
      this.records.close(entry, isAbort(error) ? 0 : 500);
      if (isAbort(error)) throw error;
      return responseOf(breakdown(error));
    } finally {
      leave();
    }
  }

  /** Whatever was waited for, a store that started over meanwhile drops the connection instead of taking an old request in. */
  private async serve(asked: Asked): Promise<Response> {
    const {request, url, from, entry, era} = asked;
    const text = await request.text();
    entry.body = shownBody(text);
    if (isWrite(request)) await from.arrival?.();
    if (era !== this.era) return Response.error();
    const hits = this.breakages.take({method: request.method, path: url.pathname, body: entry.body});
    for (const fault of hits) {
      if (fault.kind === 'delay') await wait(fault.ms);
      if (era !== this.era) return Response.error();
      if (fault.kind === 'act') this.act(fault.act);
      else if (fault.kind === 'expire-session') this.act({kind: 'expire-session'});
    }
    for (const fault of hits) {
      if (isBrokenAnswer(fault)) return brokenAnswer(fault);
      if (fault.kind === 'lose-request') return Response.error();
      if (fault.kind === 'lose-answer') {
        await this.answer(asked, text);
        return Response.error();
      }
      if (fault.kind === 'hang') {
        if (from.seesAborts === false) asked.leave();
        await untilAborted(request.signal);
        throw new DOMException('The request was aborted.', 'AbortError');
      }
    }
    const answer = await this.answer(asked, text);
    const renamed = hits.find(fault => fault.kind === 'content-type');
    return renamed === undefined ? answer : answeredAs(answer, renamed.contentType);
  }

  /** Answers when the provider apps that were asked would have. */
  private async answer({request, url, from, entry, stale}: Asked, text: string): Promise<Response> {
    const before = this.state;
    // Interleaved writes start from what they saw on arrival and so undo each other (store-api 9, concurrentWrites).
    const seen = stale !== null && stale.behaviours.concurrentWrites === 'interleaved' ? stale : before;
    const asked = before.providerTime;
    const origin = from.origin === undefined ? request.headers.get('origin') : from.origin;
    const {response, state, violations} = answerByRules(before, seen, {
      request,
      url,
      text,
      origin,
      host: from.host,
      csrfToken: this.csrfToken,
    });
    this.state = state;
    entry.violations.push(...violations);
    const waited = state.providerTime - asked;
    if (waited > 0) await wait(waited);
    return response;
  }
}
