/** What keeps the shopper from payment, each a button that leads there; or what changed while Continue saved (R23). */
import {html, nothing} from 'lit';
import type {DeliveryId} from '../../domain/plan.js';
import type {OpenState, Problem} from '../../session/state.js';
import {problemWords} from '../say.js';
import type {WordsController} from '../words.js';
import {changedWords} from './plan-notices.js';

export function problemList(
  state: OpenState,
  names: ReadonlyMap<DeliveryId, string>,
  words: WordsController,
  goTo: (problem: Problem) => void,
) {
  const {problems} = state;
  const changes = changedWords(state, names, words);
  if (problems.length === 0 && changes.length === 0) return nothing;
  const title = problems.length > 0 ? words.term('problemsTitle', problems.length) : words.term('changedTitle');
  return html`<div class="problems" part="message" role="group" aria-labelledby="problems" tabindex="-1">
    <h3 id="problems">${title}</h3>
    <ul>
      ${changes.map(sentence => html`<li>${sentence}</li>`)}
      ${problems.map(
        problem =>
          html`<li>
            <button
              type="button"
              class="quiet"
              part="link"
              @click=${() => {
                goTo(problem);
              }}
            >
              ${problemWords(problem, names, words)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
