/** What it comes to so far, line by line, each figure the store's own or a sum of its quotes (R13). */
import {html, nothing, type TemplateResult} from 'lit';
import {addUp, formatMoney} from '../../domain/money.js';
import type {Sums} from '../../session/overview.js';
import {shippedFree, splittingAdds} from '../../session/prices.js';
import type {OpenState} from '../../session/state.js';
import type {WordsController} from '../words.js';

export interface PriceSettings {
  readonly figures: Sums;
  readonly open: OpenState;
  readonly words: WordsController;
}

export function priceLines(settings: PriceSettings): TemplateResult {
  const {figures, open, words} = settings;
  const {goods, discounts, shipping, handling, tax} = figures;
  const taxLabel = words.term(open.checkout.isTaxIncluded ? 'taxIncluded' : 'tax');
  return html`
    ${line(words.term('goods'), money(goods, settings))}
    ${discounts > 0 ? line(words.term('discounts'), money(-discounts, settings)) : nothing} ${shippingLine(settings)}
    ${handling > 0 ? line(words.term('handling'), money(handling, settings)) : nothing}
    ${line(taxLabel, tax === null ? words.term('taxLater') : money(tax, settings))}
    ${shipping === null ? nothing : html`${totalLine(settings)} ${paidLines(settings)}`}
  `;
}

/** Where there is little room: what it comes to, and what is left of it to pay. */
export const shortLines = (settings: PriceSettings): TemplateResult => html`${totalLine(settings)} ${leftLine(settings)}`;

/** With what splitting adds (R26), and how many parcels free shipping reaches. */
function shippingLine(settings: PriceSettings): TemplateResult {
  const {figures, words} = settings;
  const {shipping, areConfirmed} = figures;
  const isEstimate = shipping !== null && !areConfirmed;
  const asWords = areConfirmed && shipping === 0 ? words.term('free') : money(shipping ?? 0, settings);
  return html`<div>
    <dt>
      ${words.term('shipping')}${isEstimate ? html` <span class="estimate muted">${words.term('estimate')}</span>` : nothing}
      ${notes(settings).map(note => html`<span class="note muted">${note}</span>`)}
    </dt>
    <dd class="money">${shipping === null ? words.term('notQuoted') : asWords}</dd>
  </div>`;
}

function notes(settings: PriceSettings): string[] {
  const {open, words} = settings;
  const adds = splittingAdds(open) ?? 0;
  const reached = shippedFree(open);
  return [
    ...(adds > 0 ? [words.term('splittingAdds', money(adds, settings))] : []),
    ...(adds < 0 ? [words.term('splittingSaves', money(-adds, settings))] : []),
    ...(reached
      ? [reached.free === reached.parcels ? words.term('everyParcelFree') : words.term('someParcelsFree', reached.free, reached.parcels)]
      : []),
  ];
}

/** A sum that lacks something is never called the total (R13). Coupons may lower shipping, which quotes do not tell. */
function totalLine(settings: PriceSettings): TemplateResult {
  const {figures, open, words} = settings;
  const {goods, discounts, shipping, total} = figures;
  if (total !== null) return line(words.term('total'), money(total, settings), 'total');
  if (shipping === null) return line(words.term('goods'), money(goods, settings), 'total');
  const {coupons, currency} = open.checkout;
  const label = words.term(discounts > 0 || coupons.length > 0 ? 'soFarUndiscounted' : 'soFar');
  return line(label, money(addUp([goods, shipping], currency), settings), 'total');
}

/** What certificates and credit pay of the total; nothing while there is none. */
function paidLines(settings: PriceSettings): TemplateResult | typeof nothing {
  const {figures, open, words} = settings;
  if (figures.total === null) return nothing;
  const {certificates, storeCredit} = open.checkout;
  return html`
    ${certificates.map(({code, used}) => line(words.term('certificate', code), money(-used, settings)))}
    ${storeCredit.used > 0 ? line(words.term('credit'), money(-storeCredit.used, settings)) : nothing} ${leftLine(settings)}
  `;
}

function leftLine(settings: PriceSettings): TemplateResult | typeof nothing {
  const {certificates, storeCredit, outstandingBalance} = settings.open.checkout;
  if (settings.figures.total === null || (certificates.length === 0 && storeCredit.used === 0)) return nothing;
  return line(settings.words.term('leftToPay'), money(outstandingBalance, settings), 'total');
}

const line = (label: string, value: string, kind = ''): TemplateResult =>
  html`<div class=${kind} part=${kind}>
    <dt>${label}</dt>
    <dd class="money">${value}</dd>
  </div>`;

const money = (amount: number, {open, words}: PriceSettings): string => formatMoney(amount, open.checkout.currency, words.lang());
