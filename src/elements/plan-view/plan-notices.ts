/** What concerns the whole plan: another plan kept from before, units that could not go back, what changed before leaving. */
import {html, type TemplateResult} from 'lit';
import {formatMoney} from '../../domain/money.js';
import type {DeliveryId} from '../../domain/plan.js';
import type {CheckoutSession} from '../../session/session.js';
import type {Changed, OpenState} from '../../session/state.js';
import type {WordsController} from '../words.js';

export function planNotices({notices}: OpenState, session: CheckoutSession, words: WordsController): TemplateResult[] {
  return notices.flatMap(({id, ...notice}): TemplateResult[] => {
    const dismiss = () => {
      session.acknowledge(id);
    };
    if (notice.kind === 'earlier-plan') {
      const bringBack = () => {
        session.bringBackEarlierPlan();
      };
      return [
        callout(
          words.term(notice.since === 'last-visit' ? 'earlierPlan' : 'changedElsewhere'),
          [words.term('bringBack'), bringBack],
          [words.term('dismiss'), dismiss],
        ),
      ];
    }
    return notice.kind === 'undo-short' ? [callout(words.term('undoShort', notice.quantity), [words.term('ok'), dismiss])] : [];
  });
}

const callout = (sentence: string, ...actions: readonly [label: string, act: () => void][]) =>
  html`<div class="callout" part="message">
    <p>${sentence}</p>
    <div class="actions">
      ${actions.map(([label, act]) => html`<button type="button" class="button" part="button" @click=${act}>${label}</button>`)}
    </div>
  </div>`;

/** One sentence for each thing that turned out different while Continue saved (R23). */
export function changedWords(state: OpenState, names: ReadonlyMap<DeliveryId, string>, words: WordsController): string[] {
  const money = (amount: number) => (amount === 0 ? words.term('free') : formatMoney(amount, state.checkout.currency, words.lang()));
  const say = (change: Changed): string => {
    if (change.kind === 'price') return words.term('changedPrice', change.product, money(change.was), money(change.now));
    const person = names.get(change.deliveryId) ?? '';
    if (change.kind === 'units') return words.term('changedUnits', person);
    const {was, now} = change;
    if (!now) return words.term('changedNoQuote', person);
    return was
      ? words.term('changedQuoteFrom', person, was.description, money(was.cost), now.description, money(now.cost))
      : words.term('changedQuote', person, now.description, money(now.cost));
  };
  return state.notices.flatMap(notice => (notice.kind === 'changed-before-leaving' ? notice.changes.map(say) : []));
}
