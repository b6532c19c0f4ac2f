/** Brings a part of the page that is not needed at first. */
import type {ReactiveControllerHost} from 'lit';

export type Loaded = 'there' | 'coming' | 'failed';

export class OnDemand {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #source: () => Promise<unknown>;
  #state: Loaded | null = null;

  /** `source`: where its code comes from, as a dynamic import, so that the bundler makes a file of it. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, source: () => Promise<unknown>) {
    this.#host = host;
    this.#source = source;
  }

  /** How far it is; asks for it if nobody did. */
  get state(): Loaded {
    if (!this.#state) void this.#bring();
    return this.#state ?? 'coming';
  }

  /** Asks for it, unless it is there or coming: at first, or after it failed. */
  ask(): void {
    if (this.#state && this.#state !== 'failed') return;
    void this.#bring();
    this.#host.requestUpdate();
  }

  async #bring(): Promise<void> {
    this.#state = 'coming';
    this.#state = await this.#source().then(
      (): Loaded => 'there',
      (): Loaded => 'failed',
    );
    this.#host.requestUpdate();
  }
}
