/** What the page's own service finds while a shopper looks for an address. Late, wrong and failing answers leave the other addresses alone. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type Address, wholeAddress} from '../../domain/address.js';
import type {AddressSource} from '../../domain/address-source.js';

/** Milliseconds typing rests before the page is asked. */
const restBeforeAsking = 300;

export class SourceSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #answered: () => void;
  #asking: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;

  /** What was found last; it stays until there is a newer answer. */
  found: readonly Address[] = [];

  /** `answered`: called when what was found is another list. */
  constructor(host: ReactiveControllerHost, answered: () => void) {
    this.#host = host;
    this.#answered = answered;
    host.addController(this);
  }

  /** An answer is on its way, or about to be asked for. */
  get isLooking(): boolean {
    return this.#asking !== null;
  }

  /** Asks for what fits, in place of whatever was asked before. */
  seek(source: AddressSource | null, sought: string, rest = restBeforeAsking): void {
    this.hostDisconnected();
    if (!source) {
      this.found = [];
      return;
    }
    const asking = (this.#asking = new AbortController());
    this.#timer = setTimeout(() => void this.#ask(source, sought, asking), rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
  }

  async #ask(source: AddressSource, sought: string, asking: AbortController): Promise<void> {
    const {signal} = asking;
    const found = await this.#answer(source, sought, signal);
    if (signal.aborted) return;
    this.#asking = null;
    this.found = found;
    this.#answered();
    this.#host.requestUpdate();
  }

  async #answer(source: AddressSource, sought: string, signal: AbortSignal): Promise<readonly Address[]> {
    try {
      const answer: unknown = await source(sought, {signal});
      return Array.isArray(answer) ? answer.filter(isRecord).map(wholeAddress) : [];
    } catch (error) {
      // The integrator's, to be seen where they look for it; once, not at every letter.
      if (!signal.aborted && !this.#hasFailed) console.warn('<multidrop-checkout>: addressSource failed, so it finds nothing.', error);
      this.#hasFailed ||= !signal.aborted;
      return [];
    }
  }
}

const isRecord = (value: unknown): value is Partial<Address> => typeof value === 'object' && value !== null;
