import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {personName} from '../../domain/address.js';
import {type DeliveryId, deliveryOf, type PlanEdit, quantityIn} from '../../domain/plan.js';
import {type DeliveryView, isHalfTyped, viewDeliveries} from '../../session/overview.js';
import {newPerson, type OpenState, type Problem} from '../../session/state.js';
import type {AddressEntry} from '../address-entry/address-entry.js';
import {define} from '../define.js';
import type {DeliveryCard} from '../delivery/delivery.js';
import {type AcknowledgeEvent, AnnounceEvent, type EditPlanEvent, type SaveAddressEvent, type TypeAddressEvent} from '../events.js';
import {namePeople} from '../people-names.js';
import {SessionController} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {planNotices} from './people-notices.js';
import {styles} from './people.styles.js';
import {problemList} from './problem-list.js';
import '../address-entry/address-entry.js';
import '../delivery/delivery.js';

/**
 * The People view: a card for each person, in the order they were added. Reads the session, and asks it for what the cards wish.
 *
 * @fires multidrop-announce - What was done, for screen readers.
 * @csspart heading - The question above the cards.
 * @csspart problems - The list of what keeps the shopper from payment.
 * @csspart add - The button that adds a person.
 */
export class PeopleView extends LitElement {
  static override styles = [shared, styles];

  /** There can be one delivery only (R3). */
  @property({type: Boolean}) single = false;

  /** Deliveries whose address is being picked or typed although they have one. */
  @state() private changing: ReadonlySet<DeliveryId> = new Set();

  /** Of those, the ones that begin with the address there is rather than with a list to pick from. */
  @state() private correcting: ReadonlySet<DeliveryId> = new Set();

  @state() private adding = false;

  @state() private gathering = false;

  @query('.problems') private problemList!: HTMLElement | null;

  @query('.panel multidrop-address-entry') private newEntry!: AddressEntry | null;

  @query('.add') private addButton!: HTMLButtonElement | null;

  readonly #following = new SessionController(this);

  readonly #words = new WordsController(this);

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([...this.renderRoot.querySelectorAll('multidrop-delivery')].map(card => card.updateComplete));
    return isComplete;
  }

  /** Puts focus on what keeps the shopper from payment. */
  async focusProblems(): Promise<void> {
    await this.updateComplete;
    this.problemList?.focus();
  }

  override render() {
    const {state: open} = this.#following;
    if (!open) return nothing;
    const names = namePeople(open.plan, n => this.#words.term('personN', n));
    const heading = this.#words.term(this.single ? 'whereToOne' : 'whereTo');
    return html`
      <div class="list">
        <h2 part="heading">${heading}</h2>
        ${problemList(open, names, this.#words, this.#goTo)} ${planNotices(open, this.#following.session, this.#words)}
        ${repeat(
          viewDeliveries(open),
          ({delivery}) => delivery.id,
          view => this.#card(view, open, names),
        )}
        ${this.single ? nothing : html`${this.#adding(open)} ${this.#gathering(open, names)}`} ${this.#fixed(open)}
      </div>
    `;
  }

  #card(view: DeliveryView, open: OpenState, names: ReadonlyMap<DeliveryId, string>) {
    const {id} = view.delivery;
    return html`<multidrop-delivery
      data-id=${id}
      .view=${view}
      .checkout=${open}
      .names=${names}
      ?entering=${this.#isEntering(view, open)}
      ?correcting=${this.correcting.has(id)}
      ?single=${this.single}
      @multidrop-edit-plan=${(event: EditPlanEvent) => void this.#edit(event, names)}
      @multidrop-change-address=${() => void this.#change(id)}
      @multidrop-save-address=${(event: SaveAddressEvent) => void this.#saveAddress(id, event)}
      @multidrop-type-address=${(event: TypeAddressEvent) => {
        this.#type(id, event);
      }}
      @multidrop-cancel-address=${() => void this.#cancel(id)}
      @multidrop-acknowledge=${this.#acknowledge}
      @multidrop-try-again=${() => void this.#following.session.refresh()}
    ></multidrop-delivery>`;
  }

  #isEntering({delivery, standing}: DeliveryView, open: OpenState): boolean {
    if (standing === 'folded') return false;
    return delivery.address === null || this.changing.has(delivery.id) || isHalfTyped(open, delivery.id);
  }

  /** Forms need the store's countries and fields, asked for when the first one opens (R10). */
  override updated(): void {
    const {state: open, session} = this.#following;
    if (open && !open.addressData && this.renderRoot.querySelector('multidrop-address-entry, [entering]')) void session.loadAddressData();
  }

  #adding(open: OpenState) {
    if (!this.adding && !isHalfTyped(open, newPerson)) {
      return html`<button type="button" class="button add" part="add" @click=${this.#openNew}>
        <span aria-hidden="true">+</span> ${this.#words.term('addPerson')}
      </button>`;
    }
    const {customer} = open.checkout;
    return html`<section class="panel" aria-label=${this.#words.term('addPerson')}>
      <multidrop-address-entry
        .section=${newPerson}
        .typedSoFar=${open.forms[newPerson] ?? null}
        .saved=${customer.addresses}
        .typed=${open.typed}
        .inUse=${open.plan.deliveries.flatMap(({address}) => (address ? [address] : []))}
        .data=${open.addressData}
        .homeCountry=${open.settings?.countryCode ?? ''}
        .legend=${this.#words.term('whoGetsThis')}
        .formName=${this.#words.term('addressForNew')}
        .submitLabel=${this.#words.term('addAndChoose')}
        cancellable
        @multidrop-save-address=${(event: SaveAddressEvent) => void this.#addPerson(event)}
        @multidrop-type-address=${(event: TypeAddressEvent) => {
          this.#type(newPerson, event);
        }}
        @multidrop-cancel-address=${() => void this.#cancel(newPerson)}
      ></multidrop-address-entry>
    </section>`;
  }

  /** "All to one" asks which one, and can be undone (R6). */
  #gathering({plan}: OpenState, names: ReadonlyMap<DeliveryId, string>) {
    if (plan.deliveries.length < 2) return nothing;
    const toOne = (id: DeliveryId) => {
      this.gathering = false;
      this.#following.session.edit({kind: 'all-to-one', id});
      void this.#focusCard(id);
    };
    return html`<div class="gather">
      <button
        type="button"
        class="quiet"
        aria-expanded=${this.gathering ? 'true' : 'false'}
        @click=${() => {
          this.gathering = !this.gathering;
        }}
      >
        ${this.#words.term('allToOneQuestion')}
      </button>
      ${
        this.gathering
          ? html`<div class="actions">
              ${plan.deliveries.map(
                ({id}) =>
                  html`<button
                    type="button"
                    class="button"
                    @click=${() => {
                      toOne(id);
                    }}
                  >
                    ${this.#words.term('allToOne', names.get(id) ?? '')}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  #fixed({basket}: OpenState) {
    if (basket.fixed.length === 0) return nothing;
    return html`<div class="fixed muted">
      <p>${this.#words.term('fixedIntro')}</p>
      <ul>
        ${basket.fixed.map(({reason, quantity, name}) => html`<li>${this.#words.term('fixed', reason, quantity, name)}</li>`)}
      </ul>
    </div>`;
  }

  async #edit({edit}: EditPlanEvent, names: ReadonlyMap<DeliveryId, string>) {
    const {session} = this.#following;
    const before = this.#following.state?.plan.deliveries ?? [];
    session.edit(edit);
    this.#announceEdit(edit, names);
    await this.updateComplete;
    if (edit.kind === 'move') this.#cardOf(edit.to)?.focusLine(edit.key);
    if (edit.kind === 'remove-delivery') {
      const at = before.findIndex(({id}) => id === edit.id);
      const next = before[at + 1] ?? before[at - 1];
      if (next) this.#cardOf(next.id)?.focus();
    }
  }

  #announceEdit(edit: PlanEdit, names: ReadonlyMap<DeliveryId, string>) {
    const open = this.#following.state;
    if (!open) return;
    const nameOf = (id: DeliveryId) => names.get(id) ?? '';
    if (edit.kind === 'move' || edit.kind === 'set-quantity') {
      const id = edit.kind === 'move' ? edit.to : edit.id;
      const product = open.basket.products.find(({key}) => key === edit.key)?.label ?? '';
      const delivery = deliveryOf(open.plan, id);
      if (delivery) this.#announce(this.#words.term('nowHas', nameOf(id), quantityIn(delivery, edit.key), product));
    }
    if (edit.kind === 'remove-delivery') {
      const heir = edit.to ?? open.plan.deliveries[0]?.id ?? '';
      this.#announce(this.#words.term('personRemoved', nameOf(edit.id), nameOf(heir)));
    }
  }

  #announce(sentence: string) {
    this.dispatchEvent(new AnnounceEvent(sentence));
  }

  async #openNew() {
    this.adding = true;
    void this.#following.session.loadAddressData();
    await this.updateComplete;
    await this.newEntry?.updateComplete;
    this.newEntry?.focus();
  }

  async #addPerson({address}: SaveAddressEvent) {
    const {session} = this.#following;
    const id = session.newDeliveryId();
    this.adding = false;
    session.closeForm(newPerson, address);
    session.edit({kind: 'add-delivery', id, address});
    this.#announce(this.#words.term('personAdded', personName(address)));
    await this.#focusCard(id);
  }

  async #change(id: DeliveryId) {
    this.changing = new Set([...this.changing, id]);
    void this.#following.session.loadAddressData();
    await this.updateComplete;
    await this.#cardOf(id)?.focusAddress();
  }

  /** Opens the address there is, to complete it. */
  async #correct(id: DeliveryId) {
    this.correcting = new Set([...this.correcting, id]);
    await this.#change(id);
  }

  async #saveAddress(id: DeliveryId, {address}: SaveAddressEvent) {
    const {session} = this.#following;
    this.#stopChanging(id);
    session.closeForm(id, address);
    session.edit({kind: 'set-address', id, address});
    await this.#focusCard(id);
  }

  async #cancel(form: string) {
    this.#stopChanging(form);
    if (form === newPerson) this.adding = false;
    this.#following.session.closeForm(form);
    await this.updateComplete;
    if (form === newPerson) this.addButton?.focus();
    else this.#cardOf(form)?.focus();
  }

  #stopChanging(id: DeliveryId) {
    this.changing = new Set([...this.changing].filter(other => other !== id));
    this.correcting = new Set([...this.correcting].filter(other => other !== id));
  }

  #type(form: string, {address}: TypeAddressEvent) {
    if (form === newPerson) this.adding = true;
    else this.changing = new Set([...this.changing, form]);
    this.#following.session.typeAddress(form, address);
  }

  #acknowledge({noticeIds}: AcknowledgeEvent) {
    for (const id of noticeIds) this.#following.session.acknowledge(id);
  }

  readonly #goTo = (problem: Problem) => {
    if (problem.kind === 'new-person-open') this.newEntry?.focus();
    else if (problem.kind === 'missing-fields') void this.#correct(problem.deliveryId);
    else if (problem.kind === 'no-address' || problem.kind === 'form-open') void this.#cardOf(problem.deliveryId)?.focusAddress();
    else this.#cardOf(problem.deliveryId)?.focus();
  };

  async #focusCard(id: DeliveryId) {
    await this.updateComplete;
    const card = this.#cardOf(id);
    await card?.updateComplete;
    card?.focus();
  }

  #cardOf(id: DeliveryId): DeliveryCard | undefined {
    return [...this.renderRoot.querySelectorAll('multidrop-delivery')].find(card => card.dataset['id'] === id);
  }
}

define('multidrop-people', PeopleView);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-people': PeopleView;
  }
}
