import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {DeliveryId} from '../../domain/plan.js';
import {bookWishesOf, viewDeliveries} from '../../session/overview.js';
import type {OpenState, Problem} from '../../session/state.js';
import type {AddressEntry} from '../address-entry/address-entry.js';
import {isLarge} from '../after-paint.js';
import {define} from '../define.js';
import {deliverySlot} from '../delivery-slots.js';
import {type AnswerBookEvent, type AnswerEvent, ChooseViewEvent, type EditPlanEvent, type GoToDeliveryEvent, SkipEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {OnDemand} from '../on-demand.js';
import {namePeople, unlessSame} from '../people-names.js';
import {SessionController} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {failedToLoad, skeleton} from './absent-view.js';
import {addingPerson} from './adding-person.js';
import {type Answer, answerTo} from './answer.js';
import {fixedLines} from './fixed-lines.js';
import {PlanDesk} from './plan-desk.js';
import {planNotices} from './plan-notices.js';
import {styles} from './plan-sheet.styles.js';
import {firstView, type PlanView, type ViewName} from './plan-view.js';
import {problemList} from './problem-list.js';
import {TabMemory} from './tab-memory.js';
import {ViewLoading} from './view-loading.js';
import '../people/people.js';
import '../view-chooser/view-chooser.js';

/** Rows that many people begin with. */
const rowsToBeginWith = 5;

/**
 * The plan in one of its views, with what is the same in all of them: the choice of view, what keeps the shopper from payment, the form
 * of a person to add. Reads the session, and asks it for what the views wish.
 *
 * @slot - The outline of the plan, until there is one.
 * @slot delivery-{id} - What the page adds to a delivery.
 * @slot question - The opening question, answered by `multidrop-answer`.
 * @fires multidrop-skip - The shopper goes past all of it, to the summary.
 * @fires multidrop-announce - What was done, for screen readers.
 * @csspart heading - The heading where there is no question.
 * @csspart problems - The list of what keeps the shopper from payment.
 * @csspart add - The button that adds a person.
 */
export class PlanSheet extends LitElement {
  static override styles = [shared, styles];

  /** There can be one delivery only (R3). */
  @property({type: Boolean}) single = false;

  /** The view the integrator wants to begin with; without it the plan decides. */
  @property({attribute: false}) firstView: ViewName | null = null;

  @property({attribute: false}) memory = new TabMemory();

  /** Deliveries that the page has something for. */
  @property({attribute: false}) slotted: ReadonlySet<DeliveryId> = new Set();

  @query('[data-plan-view]') planView!: PlanView | null;

  @query('.problems') private problemList!: HTMLElement | null;

  @query('.panel multidrop-address-entry') private newEntry!: AddressEntry | null;

  @query('.add') private addButton!: HTMLButtonElement | null;

  /** What the plan decided when it was first seen: the view does not change under the shopper's hands. */
  #byPlan: ViewName | null = null;

  /** The view that is drawn, once it is; while another one loads, none. */
  #drawn: ViewName | null = null;

  #focusRows = false;

  #names: ReadonlyMap<DeliveryId, string> = new Map();

  readonly #following = new SessionController(this);

  readonly #words = new WordsController(this);

  readonly #loading = new ViewLoading(this);

  readonly #shippingBlock = new OnDemand(this, () => import('../shipping-block/shipping-block.js'));

  readonly #addressBook = new OnDemand(this, () => import('../address-book/address-book.js'));

  readonly #desk = new PlanDesk(this, this.#following, this.#words);

  protected override async scheduleUpdate(): Promise<void> {
    const {state: open, pressSeen} = this.#following;
    if (open && isLarge(open)) await pressSeen;
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.planView?.updateComplete;
    return isComplete;
  }

  /** Puts focus on what keeps the shopper from payment. */
  async focusProblems(): Promise<void> {
    await this.updateComplete;
    this.problemList?.focus();
  }

  async focusNewPerson(): Promise<void> {
    await this.updateComplete;
    await this.newEntry?.updateComplete;
    this.newEntry?.focus();
  }

  focusAddButton(): void {
    this.addButton?.focus();
  }

  #namesIn({plan}: OpenState): ReadonlyMap<DeliveryId, string> {
    const now = namePeople(plan, n => this.#words.term('personN', n));
    return (this.#names = unlessSame(this.#names, now));
  }

  override render() {
    const {state: open} = this.#following;
    return html`
      <div class="sheet">
        ${this.single ? html`<h2 part="heading">${this.#words.term('whereToOne')}</h2>` : this.#head(open)}
        ${open ? this.#body(open, this.#namesIn(open), this.#viewOf(open)) : html`<slot></slot>`}
      </div>
    `;
  }

  #body(open: OpenState, names: ReadonlyMap<DeliveryId, string>, view: ViewName): TemplateResult {
    return html`${problemList(open, names, this.#words, problem => void this.#goTo(problem))}
    ${planNotices(open, this.#following.session, this.#words)} ${this.#view(view, open, names)}
    ${this.single ? nothing : addingPerson(open, this.#desk, this.#words)} ${this.#forSeveral(open, names)}
    ${this.#isUnanswered(open) ? nothing : fixedLines(open.basket, this.#words)} ${this.#forTheBook(open, names)}`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {state: open} = this.#following;
    if (open) this.dataset['view'] = this.#viewOf(open);
    const view = open && this.planView ? this.#viewOf(open) : null;
    if (!view || view === this.#drawn) return;
    const isSwitch = this.#drawn !== null;
    this.#drawn = view;
    void this.#arrive(isSwitch);
  }

  /** In another view the shopper finds the place of before; focus stays where it is. */
  async #arrive(isSwitch: boolean): Promise<void> {
    const {planView} = this;
    await planView?.updateComplete;
    if (isSwitch) planView?.show(this.#desk.marked);
    if (!this.#focusRows || !planView) return;
    this.#focusRows = false;
    const [row] = this.#desk.emptyRows;
    if (row !== undefined) planView.focusDelivery(row);
  }

  #viewOf({plan, basket}: OpenState): ViewName {
    if (this.single) return 'people';
    return this.memory.view ?? this.firstView ?? (this.#byPlan ??= firstView(plan, basket.products.length));
  }

  #answerTo({plan, checkout}: OpenState): Answer | null {
    return answerTo(plan, this.memory.answerFor(checkout.id));
  }

  #isUnanswered(open: OpenState): boolean {
    return !this.single && this.#answerTo(open) === null;
  }

  /** The question is there before there is a plan, and stays where it is. */
  #head(open: OpenState | null): TemplateResult {
    return html`<div class="head">
      <slot
        name="question"
        @multidrop-answer=${({answer}: AnswerEvent) => void this.answer(answer)}
        @multidrop-edit-plan=${(event: EditPlanEvent) => void this.#desk.edit(event)}
      ></slot>
      ${open ? this.#ways(this.#viewOf(open)) : nothing}
    </div>`;
  }

  #ways(view: ViewName): TemplateResult {
    return html`<multidrop-view-chooser .view=${view} @multidrop-choose-view=${this.#choose}></multidrop-view-chooser>
      <button type="button" class="button skip" part="button" @click=${() => this.dispatchEvent(new SkipEvent())}>
        ${this.#words.term('skipToSummary')}
      </button>`;
  }

  #view(view: ViewName, open: OpenState, names: ReadonlyMap<DeliveryId, string>): TemplateResult {
    const loaded = this.#loading.stateOf(view);
    if (loaded === 'failed')
      return failedToLoad(this.#words.term('viewFailed'), this.#words, () => {
        this.#loading.again(view);
      });
    if (loaded === 'coming') {
      const people = open.plan.deliveries.length + this.#desk.emptyRows.length + 1;
      return skeleton(view, view === 'items' ? open.basket.products.length : people, this.#words);
    }
    switch (view) {
      case 'people':
        return html`<multidrop-people
          data-plan-view
          .open=${open}
          .names=${names}
          .desk=${this.#desk}
          .slotted=${this.slotted}
          ?single=${this.single}
          >${this.#slots()}</multidrop-people
        >`;
      case 'items':
        return html`<multidrop-items data-plan-view .open=${open} .names=${names} .desk=${this.#desk} .slotted=${this.slotted}
          >${this.#slots()}</multidrop-items
        >`;
      case 'list':
        return html`<multidrop-list data-plan-view .open=${open} .names=${names} .desk=${this.#desk}></multidrop-list>`;
    }
  }

  #slots(): TemplateResult[] {
    return [...this.slotted].map(id => deliverySlot(id));
  }

  /** Where its code cannot be had nothing is missing: each delivery has its own choice. */
  #forSeveral(open: OpenState, names: ReadonlyMap<DeliveryId, string>): TemplateResult | typeof nothing {
    const quoted = viewDeliveries(open).filter(({options}) => options.length > 0);
    if (quoted.length < 2 || this.#shippingBlock.state !== 'there') return nothing;
    return html`<multidrop-shipping-block
      .open=${open}
      .names=${names}
      @multidrop-edit-plan=${(event: EditPlanEvent) => void this.#desk.edit(event)}
      @multidrop-go-to-delivery=${({deliveryId}: GoToDeliveryEvent) => {
        this.#desk.goToDelivery(deliveryId);
      }}
    ></multidrop-shipping-block>`;
  }

  /** The last thing asked, so that nothing moves when it comes. Where its code cannot be had, no address is saved. */
  #forTheBook(open: OpenState, names: ReadonlyMap<DeliveryId, string>): TemplateResult | typeof nothing {
    if (bookWishesOf(open).size === 0 || this.#addressBook.state !== 'there') return nothing;
    return html`<multidrop-address-book
      .open=${open}
      .names=${names}
      @multidrop-answer-book=${({answer}: AnswerBookEvent) => {
        this.#following.session.answerBook(answer);
      }}
    ></multidrop-address-book>`;
  }

  #choose({view}: ChooseViewEvent) {
    this.#show(view);
    const names = {people: 'viewPeople', items: 'viewItems', list: 'viewList'} as const;
    this.dispatchEvent(new AnnounceEvent(this.#words.term('viewShown', this.#words.term(names[view]))));
  }

  /** Texts are written on cards, and the List has none. */
  async #goTo(problem: Problem) {
    const isText = problem.kind === 'text-too-long' || problem.kind === 'text-missing';
    if (isText && !this.planView?.focusText) {
      this.#choose(new ChooseViewEvent('people'));
      await this.updateComplete;
    }
    await this.#desk.goTo(problem);
  }

  #show(view: ViewName) {
    this.memory.view = view;
    this.#desk.marked = this.#desk.place;
    this.requestUpdate();
  }

  /** Does as the shopper answered the opening question. Without `takesFocus` only what moves nobody from where they are. */
  async answer(answer: Answer, takesFocus = true): Promise<void> {
    const {state: open} = this.#following;
    if (!open) return;
    const before = this.#answerTo(open);
    this.memory.answered(open.checkout.id, answer);
    if (answer === 'many') return this.#beginList(takesFocus);
    if (before === 'many') {
      this.#desk.withdrawRows();
      this.#show('people');
    }
    this.requestUpdate();
    if (!takesFocus) return;
    await this.updateComplete;
    const [first, second] = open.plan.deliveries;
    if (!first || second) return;
    if (!first.address) await this.planView?.focusAddress(first.id);
    else if (answer === 'few') await this.#desk.addPerson();
    else this.planView?.focusDelivery(first.id);
  }

  async #beginList(takesFocus: boolean) {
    this.#desk.offerRows(rowsToBeginWith);
    this.#focusRows = takesFocus;
    this.#show('list');
    await this.updateComplete;
    // Drawn already: nothing is to arrive.
    if (this.#drawn === 'list') await this.#arrive(false);
  }
}

define('multidrop-plan', PlanSheet);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-plan': PlanSheet;
  }
}
