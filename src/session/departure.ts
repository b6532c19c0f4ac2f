/** Continue (R23): checks, saves everything, and lets the shopper go only if what was on screen still stands. */
import type {DeliveryId} from '../domain/plan.js';
import {notAsked} from '../domain/twins.js';
import {problemsOf, sums} from './overview.js';
import {changesSince, standing, type StandingOffer} from './standing-offer.js';
import type {OpenState, Problem, StopReason, WrongFields} from './state.js';
import type {Sync} from './sync.js';

/** What came of saving everything, as Continue does. */
export type LeaveOutcome =
  /** The store has all of it, as it stood on screen. */
  | {readonly kind: 'ready'}
  /** Something is missing, or the store refused a delivery. What could be saved is, unless it was known before; the shopper sees the list. */
  | {readonly kind: 'problems'; readonly problems: readonly Problem[]}
  /** All is saved, but an option, a price or the units became others than stood on screen: the shopper is told, and the next time it is ready. */
  | {readonly kind: 'changed'}
  /** The store has not all of it, and why. The plan is kept. */
  | {readonly kind: 'stopped'; readonly why: StopReason}
  /** The page objected, the shopper pressed Cancel, or the widget was taken out of the page. */
  | {readonly kind: 'cancelled'};

/** A last word on going to payment, once all is saved. */
export type MayGo = () => boolean | Promise<boolean>;

/** What leaving needs of the session. */
export interface DepartureHost {
  state(): OpenState;
  change(patch: Partial<OpenState>): void;
  /** Brings what addresses are checked against. */
  prepare(): Promise<unknown>;
  readonly wrongFields: WrongFields;
  sync(): Sync | null;
  /** The last answer is too old to be trusted (R14). */
  isStale(): boolean;
}

export class Departure {
  readonly #host: DepartureHost;
  /** Deliveries Continue has already stopped at for attention: it does so once (R20). */
  readonly #heldOnce = new Set<DeliveryId>();
  #isCancelled = false;
  #stopWaiting: () => void = () => undefined;
  #underWay: Promise<LeaveOutcome> | null = null;
  #mayGo: MayGo | null = null;

  constructor(host: DepartureHost) {
    this.#host = host;
  }

  /** Pressed again while it is under way, it is the same departure. What only saves so far may become one. */
  leave(mayGo: MayGo | null): Promise<LeaveOutcome> {
    this.#mayGo ??= mayGo;
    this.#underWay ??= this.#leave().finally(() => {
      this.#underWay = null;
      this.#mayGo = null;
    });
    return this.#underWay;
  }

  async #leave(): Promise<LeaveOutcome> {
    this.#isCancelled = false;
    const arrive = this.#host.sync()?.depart();
    try {
      const cancelled = new Promise<void>(resolve => {
        this.#stopWaiting = resolve;
      });
      await Promise.race([this.#host.prepare(), cancelled]);
      if (this.#wasCancelled()) return {kind: 'cancelled'};
      const outcome = await this.#checkAndSave();
      if (outcome.kind !== 'ready' || !this.#mayGo) return outcome;
      return (await Promise.race([this.#mayGo(), cancelled])) ? outcome : {kind: 'cancelled'};
    } finally {
      arrive?.();
    }
  }

  async check(listed: boolean): Promise<readonly Problem[]> {
    await this.#host.prepare();
    const problems = problemsOf(this.#host.state(), this.#host.wrongFields);
    if (listed) this.#host.change({problems});
    return problems;
  }

  async #checkAndSave(): Promise<LeaveOutcome> {
    // Who goes on without an answer leaves them two (R7).
    this.#host.change({twins: notAsked(this.#host.state().twins)});
    const problems = this.#problems();
    if (problems.length > 0) return {kind: 'problems', problems};
    const offered = standing(this.#host.state());
    const saved = await this.#saveAll();
    if (saved !== 'done') return saved === 'stopped' ? this.#stopped() : {kind: saved};
    const late = this.#problems();
    if (late.length > 0) return {kind: 'problems', problems: late};
    if (!sums(this.#host.state()).areConfirmed) {
      this.#host.change({activity: {kind: 'stopped', why: {kind: 'no-progress'}}});
      return this.#stopped();
    }
    return this.#stillStands(offered) ? {kind: 'ready'} : {kind: 'changed'};
  }

  /** Stops waiting; what was sent stays sent. */
  cancel(): void {
    this.#isCancelled = true;
    this.#stopWaiting();
    this.#host.sync()?.cancel();
  }

  /** Something new happened to these deliveries: Continue stops at them once more. */
  holdAgainAt(ids: readonly DeliveryId[]): void {
    for (const id of ids) this.#heldOnce.delete(id);
  }

  #wasCancelled(): boolean {
    return this.#isCancelled;
  }

  async #saveAll(): Promise<'done' | 'stopped' | 'cancelled'> {
    const sync = this.#host.sync();
    if (!sync) return 'cancelled';
    const saved = await sync.flush();
    if (saved !== 'done' || !this.#host.isStale()) return saved;
    await sync.read();
    // Where the answer was somebody else's, there is no open checkout any more.
    if (this.#wasCancelled()) return 'cancelled';
    return this.#host.state().activity.kind === 'stopped' ? 'stopped' : sync.flush();
  }

  #stopped(): LeaveOutcome {
    const {activity} = this.#host.state();
    return activity.kind === 'stopped' ? {kind: 'stopped', why: activity.why} : {kind: 'cancelled'};
  }

  #problems(): readonly Problem[] {
    const problems = problemsOf(this.#host.state(), this.#host.wrongFields).filter(
      problem => problem.kind !== 'attention' || !this.#heldOnce.has(problem.deliveryId),
    );
    for (const problem of problems) if (problem.kind === 'attention') this.#heldOnce.add(problem.deliveryId);
    this.#host.change({problems});
    return problems;
  }

  #stillStands(offered: StandingOffer): boolean {
    const id = 'changed-before-leaving';
    const changes = changesSince(offered, standing(this.#host.state()));
    const others = this.#host.state().notices.filter(notice => notice.id !== id);
    this.#host.change({notices: changes.length > 0 ? [...others, {id, kind: id, changes}] : others});
    return changes.length === 0;
  }
}
