/** "Break it": a button for each thing that can go wrong, with what to look for; the same button mends it. */
import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {fail, forgetMends, happen, mendFailure, mends, undo} from './breaking.js';
import {current} from './current.js';
import {Part} from './part.js';
import {failures, happenings, type Failure, type Happening} from './troubles.js';

@customElement('demo-troubles')
export class TroublesPanel extends Part {
  /** What came of the last press. */
  @state() private told = '';

  readonly #startedOver = () => {
    forgetMends();
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    current.addEventListener('start-over', this.#startedOver);
    void current.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    current.removeEventListener('start-over', this.#startedOver);
  }

  override render() {
    const undone = mends();
    return html`
      <p class="hint said" role="status">${this.told}</p>
      <ul class="troubles">
        ${failures.map(failure => {
          const isBroken = current.settings.failures.includes(failure.id);
          return this.#row(failure, isBroken, () => (isBroken ? mendFailure(failure) : fail(failure)));
        })}
        ${happenings.map(happening => {
          const isBroken = happening.id in undone;
          return this.#row(happening, isBroken, () => (isBroken ? undo(happening) : happen(happening)));
        })}
      </ul>
    `;
  }

  #row({id, name, look}: Failure | Happening, isBroken: boolean, press: () => Promise<void>) {
    const verb = isBroken ? 'Mend' : 'Break';
    return html`<li class=${isBroken ? 'broken' : nothing}>
      <h4>${name}</h4>
      <button type="button" aria-label="${verb}: ${name}" aria-describedby="look-${id}" @click=${() => this.#press(name, isBroken, press)}>
        ${verb}
      </button>
      <p class="hint" id="look-${id}">${look}</p>
    </li>`;
  }

  #press(name: string, isBroken: boolean, press: () => Promise<void>): void {
    void press().then(
      () => (this.told = isBroken ? `Mended: ${name}.` : `Broken: ${name}.`),
      (error: unknown) => (this.told = error instanceof Error ? error.message : String(error)),
    );
  }
}
