/**
 * A shopper's visit: the session behind the widget, and what the page and screen readers are told of it. The file brings all that is
 * drawn once a checkout is open; it is fetched while the store is being asked.
 */
import type {TemplateResult} from 'lit';
import type {CheckoutClient} from '../../api/client.js';
import type {StoreSettings} from '../../domain/checkout.js';
import type {TextFieldNames} from '../../domain/text-fields.js';
import type {SetPlanOutcome} from '../../domain/wanted-plan.js';
import type {PageKnowledge} from '../../session/page-knowledge.js';
import {watchPage} from '../../session/page-watch.js';
import type {Reading} from '../../session/reading.js';
import {CheckoutSession} from '../../session/session.js';
import type {SessionState} from '../../session/state.js';
import {bringWhenIdle} from '../address-entry/entry-parts.js';
import {afterPaint, isLarge} from '../after-paint.js';
import {type LeaveEvent, wishes} from '../events.js';
import {BeforeSyncEvent, ContinueEvent, PlanChangedEvent, ReadyEvent} from '../facts.js';
import type {LanguageLeader} from '../language-leader.js';
import type {WordsController} from '../words.js';
import type {AnnouncementQueue} from './announcement-queue.js';
import {announcementsBetween} from './announcements.js';
import {type ConsoleNotes, notes} from './console-notes.js';
import {factsBetween} from './facts-between.js';
import {failedView} from './failed-view.js';
import {ownStorage} from './own-storage.js';
import {isWanted} from './wanted.js';
import '../plan-view/plan-sheet.js';
import '../summary/summary.js';

/** What a visit needs of the widget it is in. */
export interface VisitHost {
  readonly element: HTMLElement & {requestUpdate(): void; readonly updateComplete: Promise<boolean>};
  readonly language: LanguageLeader;
  readonly words: WordsController;
  readonly announcements: AnnouncementQueue;
  /** Where drafts are kept that outlive no page. */
  readonly draftMemory: Map<string, string>;
  readonly console: ConsoleNotes;
  /** Anything that the integrator should be told of a new state. */
  note(now: SessionState): void;
  /** Where Continue leads. */
  payment(settings: StoreSettings | null): string;
  /** It is drawn, and can be used. */
  drawn(): void;
  focusProblems(): Promise<void>;
}

/** What the page gave, and what is under way already. */
export interface VisitOptions extends PageKnowledge {
  readonly client: CheckoutClient;
  readonly checkoutId: string;
  readonly drafts: 'device' | 'memory';
  readonly textFields: TextFieldNames | null;
  /** Undefined where the store is to be asked anew. */
  readonly reading: Promise<Reading> | undefined;
}

/** What elements ask each other, addresses among it, is no news for the page. */
const stayInside = (event: Event): void => {
  event.stopPropagation();
};

export class Visit {
  readonly #host: VisitHost;
  readonly #unfollow: (() => void)[];
  #before: SessionState;
  #isOver = false;
  /** The page changes the plan itself, and needs not be told. */
  #isPagesDoing = false;

  readonly session: CheckoutSession;

  constructor(host: VisitHost, {reading, checkoutId, ...options}: VisitOptions) {
    this.#host = host;
    const session = new CheckoutSession({
      ...options,
      ...(checkoutId && {checkoutId}),
      storage: ownStorage('localStorage'),
      tabStorage: ownStorage('sessionStorage'),
      draftMemory: host.draftMemory,
      // Absent in pages that are not served securely.
      locks: 'locks' in navigator ? navigator.locks : null,
      openChannel: typeof BroadcastChannel === 'function' ? name => new BroadcastChannel(name) : null,
      language: host.language.wanted,
      beforeSync: ({leaving}) => new BeforeSyncEvent(leaving).proposeTo(host.element),
    });
    this.session = session;
    this.#before = session.state;
    this.#unfollow = [
      session.subscribe(() => {
        this.#tell(session.state);
        host.element.requestUpdate();
      }),
      watchPage(session),
    ];
    for (const type of wishes) host.element.addEventListener(type, stayInside);
    void session.open(reading);
  }

  end(): void {
    this.#isOver = true;
    for (const unfollow of this.#unfollow) unfollow();
    for (const type of wishes) this.#host.element.removeEventListener(type, stayInside);
    this.session.end();
  }

  /** Tells the page what changed, and the integrator what should. */
  #tell(now: SessionState): void {
    const {element, language, words, announcements} = this.#host;
    if (!language.isReady) {
      void language.ready.then(() => {
        if (!this.#isOver) this.#tell(this.session.state);
      });
      return;
    }
    const before = this.#before;
    this.#before = now;
    for (const fact of factsBetween(before, now)) {
      if (!this.#isPagesDoing || !(fact instanceof PlanChangedEvent)) element.dispatchEvent(fact);
    }
    const say = () => {
      for (const sentence of announcementsBetween(before, now, words)) announcements.say(sentence);
    };
    if (now.phase === 'open' && isLarge(now)) void afterPaint().then(say);
    else say();
    if (now.phase === 'open' && before.phase !== 'open') {
      void element.updateComplete.then(() => {
        if (this.#isOver) return;
        this.#host.drawn();
        element.dispatchEvent(new ReadyEvent());
        bringWhenIdle();
      });
    }
    if (now.phase !== before.phase) this.#host.note(now);
    if (isRefusedToUs(now)) this.#host.console.note(notes.notOurs);
  }

  async leave(wish: LeaveEvent['wish']): Promise<void> {
    const {session} = this;
    if (wish === 'cancel') session.cancelLeaving();
    if (wish === 'pause') session.pause();
    if (wish === 'resume') session.resume();
    if (wish === 'prices') session.askForPrices();
    if (wish !== 'continue') return;
    let url = '';
    const outcome = await session.leave(() => {
      url = session.state.phase === 'open' ? this.#host.payment(session.state.settings) : '';
      return new ContinueEvent(url).proposeTo(this.#host.element);
    });
    if (outcome.kind === 'problems' || outcome.kind === 'changed') await this.#host.focusProblems();
    if (outcome.kind !== 'ready' || this.#isOver) return;
    session.left();
    location.assign(url);
  }

  /** As the page would have the plan; of what cannot be, the console is told. */
  setPlan(wanted: unknown): SetPlanOutcome {
    const {console} = this.#host;
    if (!isWanted(wanted)) {
      console.note(notes.notAPlan);
      return {kind: 'not-a-plan'};
    }
    this.#isPagesDoing = true;
    try {
      const missing = this.session.setPlan(wanted);
      for (const item of missing) console.note(notes.missingItem(item));
      return {kind: 'set', missing};
    } finally {
      this.#isPagesDoing = false;
    }
  }

  /** What stands there where no checkout can be shown. `base`: path of the storefront's root. */
  failed(state: Extract<SessionState, {phase: 'failed'}>, base: string): TemplateResult {
    return failedView(state, base, this.#host.words, () => void this.session.retry());
  }
}

/** The shopper is asked to sign in; where nobody can, the page is told what else it may be. */
const isRefusedToUs = (state: SessionState): boolean =>
  state.phase === 'open' &&
  state.activity.kind === 'stopped' &&
  state.activity.why.kind === 'failure' &&
  state.activity.why.failure.reason === 'signed-out';
