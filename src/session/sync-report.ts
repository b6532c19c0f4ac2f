/** Says what the loop is doing, so that the screen can: the one place where a sync changes the activity (R12, R19, R23). */
import type {DeliveryId} from '../domain/plan.js';
import {betweenRequests, saving, type SyncStanding} from './activity.js';
import type {NextRequest} from './next-request.js';
import type {Activity} from './state.js';
import type {StoreTalk, TalkHost} from './store-talk.js';

/** What only the loop knows. */
export type LoopStanding = Pick<SyncStanding, 'isPaused' | 'mayWrite'>;

export class SyncReport {
  readonly #host: TalkHost;
  readonly #talk: StoreTalk;
  readonly #loop: () => LoopStanding;
  /** Continue is under way, saving or not yet: what is shown says so. */
  #departing = false;
  /** What the loop had stopped for when Continue was pressed; unless something makes it try again, that still stands. */
  #stoppedBefore: Activity | null = null;
  /** Requests done since the last edit, or since Continue was pressed. */
  #done = 0;

  constructor(host: TalkHost, talk: StoreTalk, loop: () => LoopStanding) {
    this.#host = host;
    this.#talk = talk;
    this.#loop = loop;
  }

  /** The loop had stopped, and Continue alone is no reason to go on. */
  get standsStill(): boolean {
    return this.#stoppedBefore !== null;
  }

  /** Something makes the loop try again. */
  startAfresh(): void {
    this.#done = 0;
    this.#stoppedBefore = null;
    if (this.#host.state.activity.kind === 'stopped') this.#show({kind: 'idle'});
  }

  counted(): void {
    this.#done += 1;
  }

  depart(): void {
    const {activity} = this.#host.state;
    this.#departing = true;
    this.#stoppedBefore = activity.kind === 'stopped' ? activity : null;
    this.saving([]);
  }

  /** Continue is over, though a request may still be out. */
  arrive(isRunning: boolean): void {
    const before = this.#stoppedBefore;
    this.#departing = false;
    this.#stoppedBefore = null;
    const {activity} = this.#host.state;
    if (before) this.#show(before);
    else if (isRunning && 'leaving' in activity) this.#show({...activity, leaving: false});
  }

  between(next: NextRequest): void {
    this.#show(betweenRequests(this.#host.state, next, this.#standing()));
  }

  saving(deliveryIds: readonly DeliveryId[]): void {
    this.#show(saving(this.#host.state, this.#standing(), deliveryIds));
  }

  waitingForOtherTab(): void {
    this.#show({kind: 'waiting', for: 'other-tab', leaving: this.#departing});
  }

  #show(activity: Activity): void {
    if (activity !== this.#host.state.activity) this.#host.change({activity});
  }

  #standing(): SyncStanding {
    const {pace, largestCreate} = this.#talk;
    return {
      ...this.#loop(),
      leaving: this.#departing,
      isHeld: pace.isHeld,
      wait: pace.wait,
      stepsDone: this.#done,
      largestCreate,
    };
  }
}
