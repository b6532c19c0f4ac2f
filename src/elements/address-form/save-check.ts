/** A last look at an address before it is saved: the page's own service, or what can be told on the device. It asks, it never refuses. */
import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Address, Country} from '../../domain/address.js';
import {type AddressDoubt, doubtsAbout} from '../../domain/address-doubts.js';
import type {AddressValidator} from '../../domain/address-verdict.js';
import {type AddressServices, addressServicesContext, noServices} from '../address-services.js';
import {askValidator, type ShownVerdict} from './ask-validator.js';

/** What the shopper is asked about an address. */
export type SaveQuestion =
  | {readonly kind: 'suggest'; readonly address: Address; readonly suggested: Address; readonly why: string}
  | {readonly kind: 'doubt'; readonly address: Address; readonly sentence: string}
  | {readonly kind: 'doubts'; readonly address: Address; readonly doubts: readonly AddressDoubt[]};

export class SaveCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #save: (address: Address) => void;
  readonly #own = noServices();
  readonly #given: ContextConsumer<typeof addressServicesContext, ReactiveControllerHost & HTMLElement>;
  #asking: AbortController | null = null;
  #question: SaveQuestion | null = null;
  #focusDue = false;

  /** `save`: called with the address once nothing speaks against it, or the shopper has answered. */
  constructor(host: ReactiveControllerHost & HTMLElement, save: (address: Address) => void) {
    this.#host = host;
    this.#save = save;
    this.#given = new ContextConsumer(host, {context: addressServicesContext, subscribe: true});
    host.addController(this);
  }

  get question(): SaveQuestion | null {
    return this.#question;
  }

  /** The page's service was asked and has not answered. */
  get isAsking(): boolean {
    return this.#asking !== null;
  }

  /** Saves the address, at once where nobody need be asked; or asks the page's service (then it is true), or the shopper. */
  look(address: Address, country: Country | undefined): boolean {
    this.forget();
    const {validator, kept} = this.#services;
    if (kept.has(asText(address))) this.#save(address);
    else if (validator) void this.#ask(validator, address);
    else this.#put(aloud(address, doubtsAbout(address, country)), address);
    return this.isAsking;
  }

  /** The shopper has answered: this address it is, and nobody asks about it again. */
  settle(address: Address): void {
    this.#services.kept.add(asText(address));
    this.forget();
    this.#save(address);
  }

  /** Something was typed: what was asked about is no more. */
  forget(): void {
    this.#asking?.abort();
    this.#asking = null;
    this.#question = null;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#focusDue) return;
    this.#focusDue = false;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.question')?.focus();
  }

  hostDisconnected(): void {
    this.forget();
  }

  get #services(): AddressServices {
    return this.#given.value ?? this.#own;
  }

  async #ask(validator: AddressValidator, address: Address): Promise<void> {
    const asking = (this.#asking = new AbortController());
    const verdict = await askValidator(validator, address, asking.signal);
    if (asking.signal.aborted) return;
    this.#asking = null;
    this.#put(questionOf(verdict, address), address);
  }

  #put(question: SaveQuestion | null, address: Address): void {
    this.#question = question;
    this.#focusDue = question !== null;
    this.#host.requestUpdate();
    if (!question) this.#save(address);
  }
}

function questionOf(verdict: ShownVerdict, address: Address): SaveQuestion | null {
  if (verdict.kind === 'suggest') return {kind: 'suggest', address, suggested: verdict.address, why: verdict.why};
  return verdict.kind === 'doubt' ? {kind: 'doubt', address, sentence: verdict.sentence} : null;
}

const aloud = (address: Address, doubts: readonly AddressDoubt[]): SaveQuestion | null =>
  doubts.length > 0 ? {kind: 'doubts', address, doubts} : null;

const asText = (address: Address) => JSON.stringify(address);
