/** What stands there when there is no checkout to show: a sentence and a way forward (R22). */
import {html, type TemplateResult} from 'lit';
import type {SessionState} from '../../session/state.js';
import {failureWords} from '../say.js';
import {cartPage, ordersPage, signInPage} from '../store-links.js';
import type {WordsController} from '../words.js';

export function failedView(
  {failure, left}: Extract<SessionState, {phase: 'failed'}>,
  base: string,
  words: WordsController,
  retry: () => void,
): TemplateResult {
  const link = (href: string, label: string) => html`<a class="button" part="button" href=${href}>${label}</a>`;
  const basket = link(cartPage(null, base), words.term('toBasket'));
  const signIn = link(signInPage(null, base), words.term('signIn'));
  const [sentence, ways] =
    failure.reason === 'gone'
      ? left
        ? [words.term('failGoneAfterPayment'), [link(ordersPage(base), words.term('toOrders'))]]
        : [words.term('failGoneAtStart'), [basket, signIn]]
      : [failureWords(failure, words), failure.reason === 'signed-out' ? [signIn] : []];
  return html`<div class="failed" part="failure" role="alert">
    <p>${sentence}</p>
    <div class="actions">${ways}<button type="button" class="button" part="button" @click=${retry}>${words.term('tryAgain')}</button></div>
  </div>`;
}
