/** The way to payment: the button, how far saving is, and what can be done about it meanwhile. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../../session/state.js';
import type {LeaveEvent} from '../events.js';
import type {WordsController} from '../words.js';

/** From so many deliveries on, saving takes long enough to be told of and to be paused: each is a request. */
const manyToWaitFor = 5;

type Wish = LeaveEvent['wish'];

export function continueButtons(activity: Activity, words: WordsController, ask: (wish: Wish) => void): TemplateResult {
  const leaving = 'leaving' in activity && activity.leaving;
  const button = (wish: Wish, word: 'pause' | 'goOn' | 'cancel' | 'showPrices') =>
    html`<button
      type="button"
      class="button"
      part="button"
      @click=${() => {
        ask(wish);
      }}
    >
      ${words.term(word)}
    </button>`;
  const mayPause = leaving && activity.kind === 'saving' && activity.of >= manyToWaitFor;
  return html`
    ${holdUp(activity, words)} ${activity.kind === 'idle' && activity.unsent ? button('prices', 'showPrices') : nothing}
    <button
      type="button"
      class="button primary continue"
      part="button primary continue"
      aria-disabled=${leaving ? 'true' : 'false'}
      @click=${() => {
        if (!leaving) ask('continue');
      }}
    >
      ${leaving ? howFar(activity, words) : words.term('continueToPayment')}
    </button>
    ${underWay(activity, words)}
    ${
      leaving || activity.kind === 'paused'
        ? html`<div class="ways">
            ${activity.kind === 'paused' ? button('resume', 'goOn') : mayPause ? button('pause', 'pause') : nothing}
            ${leaving ? button('cancel', 'cancel') : nothing}
          </div>`
        : nothing
    }
  `;
}

/** Said in the button itself once it was pressed, so that no button moves. */
function howFar(activity: Activity, words: WordsController): string {
  if (activity.kind === 'saving') return words.term('savingChoices', activity.done, activity.of);
  return activity.kind === 'paused' ? words.term('paused', activity.done, activity.of) : words.term('continueToPayment');
}

/** Why nothing goes out just now. */
function holdUp(activity: Activity, words: WordsController) {
  if (activity.kind === 'paused' && !activity.leaving) return html`<p class="muted">${howFar(activity, words)}</p>`;
  if (activity.kind !== 'waiting') return nothing;
  return html`<p class="muted">${words.term(activity.for === 'store' ? 'waitingForStore' : 'waitingForTab')}</p>`;
}

/** How far saving is that nobody waits for: after a reload, or an edit that many follow from. */
function underWay(activity: Activity, words: WordsController) {
  if (activity.kind !== 'saving' || activity.leaving || activity.steps.done + activity.steps.left < manyToWaitFor) return nothing;
  return html`<p class="muted">${howFar(activity, words)}</p>`;
}
