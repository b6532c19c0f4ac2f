/** What "Move…" opens: how many, and to whom. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DeliveryId} from '../../domain/plan.js';
import type {WordsController} from '../words.js';

/** Somebody units can be moved to, and how many of the product line that person has. */
export interface Taker {
  readonly id: DeliveryId;
  readonly name: string;
  readonly holds: number;
}

export interface MovePanel {
  readonly product: string;
  readonly person: string;
  readonly held: number;
  /** Units that move when somebody is picked. */
  readonly moving: number;
  /** There is a number to choose. */
  readonly asks: boolean;
  readonly takers: readonly Taker[];
  /** It is said already to whom. */
  readonly isForOne: boolean;
  count(event: Event): void;
  toggleAll(): void;
  move(to: DeliveryId): void;
  close(): void;
  pressed(event: KeyboardEvent): void;
}

export function movePanel(panel: MovePanel, words: WordsController): TemplateResult {
  const {product, person, asks, takers, isForOne} = panel;
  return html`<div class="panel" role="group" aria-label=${words.term('moveProduct', product, person)} @keydown=${panel.pressed}>
    ${asks ? howMany(panel, words) : nothing} ${isForOne ? nothing : html`<p>${words.term('moveTo')}</p>`}
    <ul class="people">
      ${takers.map(taker => takerRow(taker, panel, words))}
    </ul>
    <div><button type="button" class="quiet" part="link" @click=${panel.close}>${words.term('cancel')}</button></div>
  </div>`;
}

const howMany = ({product, held, moving, count, toggleAll}: MovePanel, words: WordsController) =>
  html`<div class="field how-many">
    <label for="how-many">${words.term('howMany')}<span class="visually-hidden"> ${words.term('moveHowMany', product)}</span></label>
    <div class="number">
      <input part="input" id="how-many" type="number" inputmode="numeric" min="1" max=${held} .value=${String(moving)} @change=${count} />
      <button
        type="button"
        class="button"
        part="button"
        aria-label=${words.term('moveAllOf', held, product)}
        aria-pressed=${moving === held ? 'true' : 'false'}
        @click=${toggleAll}
      >
        ${words.term('moveAll', held)}
      </button>
    </div>
  </div>`;

function takerRow({id, name, holds}: Taker, {moving, product, isForOne, move}: MovePanel, words: WordsController) {
  const label = words.term('moveToPerson', moving, product, name);
  return html`<li>
    <button
      type="button"
      class="button ${isForOne ? 'primary' : ''}"
      part="button"
      aria-label=${label}
      aria-describedby="holds-${id}"
      @click=${() => {
        move(id);
      }}
    >
      ${isForOne ? label : html`<bdi>${name}</bdi>`}
    </button>
    <span class="muted" id="holds-${id}">${words.term('has', holds)}</span>
  </li>`;
}
