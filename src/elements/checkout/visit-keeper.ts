/** Begins visits and ends them: one after another, as the widget comes into the page, leaves it, or is set to another checkout. */
import type {PropertyValues} from 'lit';
import {CheckoutClient} from '../../api/client.js';
import type {CheckoutSession} from '../../session/session.js';
import type {SessionState} from '../../session/state.js';
import {OnDemand} from '../on-demand.js';
import {type Asked, Beginning} from './beginning.js';
import {notes} from './console-notes.js';
import {givenBase, givenDrafts, givenPatience, givenPicture, givenTextFields, noteAbsentTextFields} from './given.js';
import {Readiness} from './readiness.js';
import type {WidgetSettings} from './settings.js';
import type {Visit, VisitHost} from './visit.js';

/** For all widgets of a page. */
let visitCode: typeof import('./visit.js') | null = null;

const fetchVisitCode = async () => {
  visitCode = await import('./visit.js');
};

/** Set otherwise, they are about another checkout, or another way to it. */
const aboutSession = ['checkoutId', 'storeBase', 'requestTimeout', 'fetch', 'drafts', 'messageField', 'noteField'] as const;

/** What a visit needs of the widget, but for what is known here. */
export interface KeeperHost extends Omit<VisitHost, 'element' | 'draftMemory' | 'note' | 'drawn'> {
  /** There is a session, and it is this one from now on. */
  begun(session: CheckoutSession): void;
}

export class VisitKeeper {
  readonly #widget: WidgetSettings;
  readonly #host: KeeperHost;
  readonly #readiness = new Readiness();
  readonly #visitCode: OnDemand;
  /** Outlives the session, which is another one when the element is moved in the page. */
  readonly #draftMemory = new Map<string, string>();
  #beginning: Beginning | null = null;
  #visit: Visit | null = null;
  /** The visit was begun with somebody who says when parcels arrive. */
  #knewArrivals = false;

  constructor(widget: WidgetSettings, host: KeeperHost) {
    this.#widget = widget;
    this.#host = host;
    this.#visitCode = new OnDemand(widget, fetchVisitCode);
  }

  /** Null until the widget is in the page and the visit's code is here. */
  get visit(): Visit | null {
    return this.#visit;
  }

  get ready(): Promise<void> {
    return this.#readiness.promise;
  }

  async whenReady(): Promise<Visit> {
    for (;;) {
      await this.ready;
      if (this.#visit) return this.#visit;
    }
  }

  /** What the store said, until the visit knows better. */
  get asked(): Asked | null {
    return this.#beginning?.asked ?? null;
  }

  /** A plan is kept that only the visit can read. */
  get holdsDraft(): boolean {
    return this.#draftMemory.size > 0;
  }

  get isWithoutCode(): boolean {
    return !visitCode && this.#visitCode.state === 'failed';
  }

  /** The visit's code is fetched again; where the store was not heard of, neither, it is asked again, too. */
  tryAgain(): void {
    if (this.asked) this.#visitCode.ask();
    else this.begin();
  }

  /** Asks the store at once; who works with the answer may come later. */
  begin(): void {
    this.end();
    this.#visitCode.ask();
    const {storeBase, requestTimeout, fetch, checkoutId} = this.#widget;
    if (this.#widget.getAttribute('allow-split') === 'false') this.#host.console.note(notes.allowSplit);
    const base = givenBase(storeBase, this.#host.console);
    const patience = givenPatience(requestTimeout, this.#widget.getAttribute('request-timeout'), this.#host.console);
    const client = new CheckoutClient({base, patience, ...(fetch && {fetch})});
    this.#knewArrivals = this.#knowsArrivals;
    this.#beginning = new Beginning(client, checkoutId, () => {
      this.#widget.requestUpdate();
    });
    this.#visitOnceItCan();
  }

  /** Begins where nothing is begun yet or the page has set what a visit is about, and goes on where the code for it has come. */
  update(changed: PropertyValues<WidgetSettings>): void {
    // Only whether there is one: a page may well make the function anew each time it draws.
    const knowsOtherwise = this.#beginning !== null && this.#knewArrivals !== this.#knowsArrivals;
    if (!this.#beginning || knowsOtherwise || aboutSession.some(name => changed.has(name))) this.begin();
    this.#visitOnceItCan();
  }

  end(): void {
    this.#readiness.begin();
    this.#visit?.end();
    this.#visit = null;
    this.#beginning = null;
  }

  get #knowsArrivals(): boolean {
    return typeof this.#widget.arrivalDate === 'function';
  }

  #visitOnceItCan(): void {
    if (!this.#beginning || this.#visit || !visitCode) return;
    const widget = this.#widget;
    const {client, reading} = this.#beginning;
    this.#visit = new visitCode.Visit(
      {
        ...this.#host,
        element: widget,
        draftMemory: this.#draftMemory,
        note: state => {
          this.#note(state);
        },
        drawn: () => {
          this.#readiness.reached();
        },
      },
      {
        client,
        reading,
        drafts: givenDrafts(widget.drafts, this.#host.console),
        checkoutId: widget.checkoutId,
        pictureUrl: url => givenPicture(url, widget.pictureHosts, this.#host.console),
        filterOptions: (options, parcel) => widget.filterOptions?.(options, parcel) ?? options,
        arrivalDate: this.#knowsArrivals ? (option, parcel) => widget.arrivalDate?.(option, parcel) ?? null : null,
        textFields: givenTextFields(widget),
      },
    );
    this.#host.begun(this.#visit.session);
  }

  /** The visit is past its beginning. What the page should be told differently is told. */
  #note(state: SessionState): void {
    this.#beginning?.end();
    const {console} = this.#host;
    if (state.phase === 'open') noteAbsentTextFields(this.#widget, state.addressData, console);
    if (state.phase !== 'failed') return;
    const {reason, message} = state.failure;
    const {checkoutId} = this.#widget;
    if (reason === 'gone' && checkoutId) console.note(notes.unknownCheckout(checkoutId));
    if (reason === 'unreadable') console.note(notes.noStore(message));
    if (reason === 'timeout' || reason === 'unreachable') console.note(notes.noAnswer(message));
  }
}
