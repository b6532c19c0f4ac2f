/** Deliveries that are offered the same methods: each method once, to pick for all of them (R27). */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatDays} from '../../domain/day.js';
import {formatMoney} from '../../domain/money.js';
import type {DeliveryId} from '../../domain/plan.js';
import {byHand} from '../../domain/shipping-choice.js';
import type {GroupMethod, ShippingGroup} from '../../domain/shipping-groups.js';
import type {OpenState} from '../../session/state.js';
import {EditPlanEvent} from '../events.js';
import {nameList} from '../name-list.js';
import type {WordsController} from '../words.js';

export interface GroupSettings {
  readonly open: OpenState;
  /** Names of all people, by delivery. */
  readonly names: ReadonlyMap<DeliveryId, string>;
  readonly words: WordsController;
}

export function methodGroup(group: ShippingGroup, settings: GroupSettings): TemplateResult {
  const {names, words} = settings;
  const {ids, methods, isCurrent} = group;
  const isMixed = methods.every(({chosenFor}) => chosenFor.length < ids.length);
  const note = `mixed-${ids[0]}`;
  return html`<div class="group">
    <fieldset aria-describedby=${isMixed ? note : nothing}>
      <legend>${words.term('shippingFor', nameList(ids, names, words))}</legend>
      ${isMixed ? html`<p class="muted" id=${note}>${words.term('differentChoices')}</p>` : nothing}
      <div class="methods" ?data-old=${!isCurrent}>${methods.map(method => radio(method, group, settings))}</div>
    </fieldset>
  </div>`;
}

function radio(method: GroupMethod, {ids}: ShippingGroup, settings: GroupSettings): TemplateResult {
  const {chosenFor} = method;
  const [when, ...more] = wordsOf(method, ids.length, settings);
  return html`<label part="option">
    <input
      type="radio"
      name=${`method-${ids[0]}`}
      .checked=${live(chosenFor.length === ids.length)}
      @change=${({currentTarget}: Event) => {
        currentTarget?.dispatchEvent(new EditPlanEvent({kind: 'choose-for-group', ids, choice: byHand(method)}));
      }}
    />
    <span>
      <span class="when">${when}</span>
      ${more.length > 0 ? html`<span class="more muted">${more.join(' · ')}</span>` : nothing}
    </span>
    <span class="money">${price(method, settings)}</span>
  </label>`;
}

/** When it arrives comes first, as far as somebody says so (R24); then the method, then who has it where others have another. */
function wordsOf({description, arrives, transitTimes, chosenFor}: GroupMethod, members: number, {names, words}: GroupSettings): string[] {
  const day = arrives && words.term('arrives', formatDays(arrives.first, arrives.last, words.lang()));
  const transit = words.list(transitTimes, 'disjunction');
  const isMixed = chosenFor.length > 0 && chosenFor.length < members;
  const whose = isMixed ? words.term('chosenFor', nameList(chosenFor, names, words)) : '';
  return [day ?? '', transit && !day ? transit : '', description, day ? transit : '', whose].filter(Boolean);
}

function price({lowest, highest}: GroupMethod, {open, words}: GroupSettings): string {
  const money = (amount: number) => (amount === 0 ? words.term('free') : formatMoney(amount, open.checkout.currency, words.lang()));
  return lowest === highest ? money(lowest) : words.term('costRange', money(lowest), money(highest));
}
