/** Keeps focus near when what had it is drawn no more: a button that did its work, a list that folded. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #refuge: () => HTMLElement | null;
  #held: Element | null = null;

  /** `refuge`: where focus goes instead. */
  constructor(host: ReactiveControllerHost & HTMLElement, refuge: () => HTMLElement | null) {
    this.#host = host;
    this.#refuge = refuge;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    if (this.#held && !this.#held.isConnected) this.#refuge()?.focus();
    this.#held = null;
  }
}
