/**
 * Does what the shopper wishes in a view of the plan, whichever view it is: asks the session, says what was done, and sees to where
 * focus goes. Views draw and ask; data, undo and announcements are the same in all of them.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Address} from '../../domain/address.js';
import {type DeliveryId, deliveryOf, type Plan, type PlanEdit} from '../../domain/plan.js';
import {type DeliveryView, isHalfTyped} from '../../session/overview.js';
import {newPerson, type OpenState, type Problem} from '../../session/state.js';
import {type AcknowledgeEvent, type EditPlanEvent, type KeepApartEvent, type SaveAddressEvent, type TypeAddressEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {namePeople} from '../people-names.js';
import type {SessionController} from '../session-context.js';
import type {WordsController} from '../words.js';
import {editWords} from './edit-words.js';
import {EmptyRows} from './empty-rows.js';
import {focusAfter} from './focus-after.js';
import {OpenForms} from './open-forms.js';
import {type Place, placeOf} from './place.js';
import type {PlanView} from './plan-view.js';
import {type Removal, Removals} from './removals.js';

/** What the desk reaches of the sheet it stands in. */
export interface DeskHost extends ReactiveControllerHost, HTMLElement {
  /** The view that is drawn, if it is there yet. */
  readonly planView: PlanView | null;
  focusNewPerson(): Promise<void>;
  focusAddButton(): void;
}

export class PlanDesk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #following: SessionController;
  readonly #words: WordsController;
  readonly #forms = new OpenForms();
  readonly #rows = new EmptyRows();
  readonly #removals = new Removals();

  /** Where the shopper worked last. */
  place: Place = {};

  /** The place as it was when the view was switched, to be found again; forgotten at the next act. */
  marked: Place = {};

  constructor(host: DeskHost, following: SessionController, words: WordsController) {
    this.#host = host;
    this.#following = following;
    this.#words = words;
    host.addController(this);
  }

  /** Forms need the store's countries and fields, asked for when the first one opens (R10). */
  hostUpdated(): void {
    const {state: open} = this.#following;
    if (open && !open.addressData && this.#hasForm(open)) void this.#following.session.loadAddressData();
  }

  /** Rows of people who are not in the plan yet, and of those who came into it by one. */
  get emptyRows(): readonly DeliveryId[] {
    return this.#rows.ids;
  }

  get isAdding(): boolean {
    const open = this.#following.state;
    return this.#forms.isAdding || (open !== null && isHalfTyped(open, newPerson));
  }

  isEntering({delivery, standing}: Pick<DeliveryView, 'delivery' | 'standing'>, open: OpenState): boolean {
    if (standing === 'folded') return false;
    return delivery.address === null || this.#forms.has(delivery.id) || isHalfTyped(open, delivery.id);
  }

  /** The shopper opened this form, or began to type in it. A view that does not open forms by itself shows only those. */
  isOpened(id: DeliveryId, open: OpenState): boolean {
    return this.#forms.has(id) || isHalfTyped(open, id);
  }

  isCorrecting(id: DeliveryId): boolean {
    return this.#forms.isCorrecting(id);
  }

  /** Who was removed just before, if focus went to this delivery then. */
  removedBeside(id: DeliveryId, {history}: OpenState): Removal | null {
    return this.#removals.beside(id, history);
  }

  /** Performs an act, says it, and lets focus follow it. */
  async edit({edit}: Pick<EditPlanEvent, 'edit'>): Promise<void> {
    const open = this.#following.state;
    if (!open) return;
    const names = this.#names(open.plan);
    const after = this.#perform(edit) ?? open;
    // Whoever is added by the act itself has a name only afterwards.
    const sentence = editWords(edit, after, new Map([...this.#names(after.plan), ...names]), this.#words);
    if (sentence) this.#host.dispatchEvent(new AnnounceEvent(sentence));
    if (edit.kind === 'remove-delivery') {
      this.#rows.takeAway(edit.id);
      this.#removals.note(edit.id, names.get(edit.id) ?? '', open.plan, after.history);
    }
    await this.#drawn();
    if (edit.kind === 'remove-delivery' && this.#removals.last) this.#view?.focusDelivery(this.#removals.last.beside);
    this.#focus(focusAfter(edit, after));
  }

  #focus(place: Place | null): void {
    if (place?.id === undefined) return;
    if (place.key === undefined) this.#view?.focusDelivery(place.id);
    else this.#view?.focusLine(place.id, place.key);
  }

  /** A row that was empty becomes a delivery with the first thing that is done in it. */
  #perform(edit: PlanEdit): OpenState | null {
    const at = placeOf(edit);
    if (at.id !== undefined && edit.kind !== 'add-delivery') this.#makeDelivery(at.id);
    this.place = at;
    this.marked = {};
    this.#following.session.edit(edit);
    // Who fills in rows always has one more.
    if (this.emptyRows.length > 0) this.offerRows(1);
    return this.#following.state;
  }

  #makeDelivery(id: DeliveryId): void {
    const {state: open, session} = this.#following;
    if (open && this.#rows.free(open.plan).includes(id)) session.edit({kind: 'add-delivery', id, address: null});
  }

  /** Takes the removal back; focus goes to whom it was about. */
  async undoRemoval(): Promise<void> {
    const before = this.#following.state?.plan;
    const person = this.#removals.last?.person ?? '';
    this.#removals.last = null;
    this.#following.session.undo();
    this.#host.dispatchEvent(new AnnounceEvent(this.#words.term('personBack', person)));
    await this.#drawn();
    const back = this.#following.state?.plan.deliveries.find(({id}) => before && !deliveryOf(before, id));
    if (back) this.#view?.focusDelivery(back.id);
  }

  async addPerson(): Promise<void> {
    this.#forms.isAdding = true;
    void this.#following.session.loadAddressData();
    this.#host.requestUpdate();
    await this.#host.focusNewPerson();
  }

  async changeAddress(id: DeliveryId): Promise<void> {
    this.#forms.open(id);
    await this.#enter(id);
  }

  /** Opens the address there is, to complete it. */
  async correctAddress(id: DeliveryId): Promise<void> {
    this.#forms.correct(id);
    await this.#enter(id);
  }

  async #enter(id: DeliveryId): Promise<void> {
    this.place = {id};
    void this.#following.session.loadAddressData();
    this.#redraw();
    await this.#drawn();
    await this.#view?.focusAddress(id);
  }

  async saveAddress(form: DeliveryId, {address}: Pick<SaveAddressEvent, 'address'>): Promise<void> {
    const {session, state: open} = this.#following;
    if (!open) return;
    const id = form === newPerson ? session.newDeliveryId() : form;
    this.#close(form);
    session.closeForm(form, address);
    await this.edit({edit: {kind: deliveryOf(open.plan, id) ? 'set-address' : 'add-delivery', id, address}});
    this.#view?.focusDelivery(id);
  }

  async cancelAddress(form: DeliveryId): Promise<void> {
    this.#close(form);
    this.#following.session.closeForm(form);
    this.#redraw();
    await this.#drawn();
    if (form === newPerson) this.#host.focusAddButton();
    else this.#view?.focusDelivery(form);
  }

  #close(form: DeliveryId): void {
    if (form === newPerson) this.#forms.isAdding = false;
    this.#forms.close(form);
  }

  typeAddress(form: DeliveryId, {address}: Pick<TypeAddressEvent, 'address'>): void {
    if (form === newPerson) this.#forms.isAdding = true;
    else this.#forms.open(form);
    const {session} = this.#following;
    session.typeAddress(form, address);
    // What is typed in an empty row must be a problem at Continue like any other (R23).
    if (this.#following.state && isHalfTyped(this.#following.state, form)) this.#makeDelivery(form);
  }

  acknowledge({noticeIds}: Pick<AcknowledgeEvent, 'noticeIds'>): void {
    for (const id of noticeIds) this.#following.session.acknowledge(id);
  }

  /** The question goes; focus stays with whom it was about. */
  async keepApart({deliveryId: id}: Pick<KeepApartEvent, 'deliveryId'>): Promise<void> {
    this.#following.session.keepApart(id);
    this.#host.dispatchEvent(new AnnounceEvent(this.#words.term('staysApart')));
    await this.#drawn();
    this.goToDelivery(id);
  }

  tryAgain(): void {
    void this.#following.session.refresh();
  }

  /** Leads to what a problem is about. */
  async goTo(problem: Problem): Promise<void> {
    if (problem.kind === 'new-person-open') return this.#host.focusNewPerson();
    const {deliveryId: id} = problem;
    if (problem.kind === 'missing-fields') return this.correctAddress(id);
    if (problem.kind === 'text-too-long' || problem.kind === 'text-missing') return this.#view?.focusText?.(id, problem.what);
    if (problem.kind === 'no-address' || problem.kind === 'form-open') return this.changeAddress(id);
    this.goToDelivery(id);
  }

  goToDelivery(id: DeliveryId): void {
    this.#view?.focusDelivery(id);
  }

  /** Rows to be filled in at once; those there are already count. */
  offerRows(count: number): void {
    const {state: open, session} = this.#following;
    if (open) this.#rows.offer(count, open.plan, () => session.newDeliveryId());
    this.#redraw();
  }

  withdrawRows(): void {
    this.#rows.clear();
  }

  /** Fills in several rows, from an empty one on. */
  async fillRows(from: DeliveryId, addresses: readonly Address[]): Promise<void> {
    const {state: open, session} = this.#following;
    if (!open) return;
    const ids = this.#rows.next(from, addresses.length, open.plan, () => session.newDeliveryId());
    const deliveries = ids.map((id, i) => ({id, address: addresses[i] ?? null}));
    await this.edit({edit: {kind: 'add-deliveries', deliveries}});
  }

  get #view(): PlanView | null {
    return this.#host.planView;
  }

  /** What the desk holds is no state of the session's: the view is told that it is to be drawn again. */
  #redraw(): void {
    this.#host.requestUpdate();
    this.#view?.requestUpdate();
  }

  async #drawn(): Promise<void> {
    await this.#host.updateComplete;
  }

  #names(plan: Plan): ReadonlyMap<DeliveryId, string> {
    return namePeople(plan, n => this.#words.term('personN', n));
  }

  #hasForm(open: OpenState): boolean {
    const {deliveries} = open.plan;
    return this.isAdding || deliveries.some(({id, address}) => address === null || this.isOpened(id, open));
  }
}
