/** What addresses are typed by and checked against: asked of the store once, on first need (R10). */
import type {CheckoutClient} from '../api/client.js';
import {asFailure} from '../api/failure.js';
import type {AddressData} from './state.js';

export class AddressDataSource {
  readonly #client: CheckoutClient;
  readonly #language: string;
  #asked: Promise<AddressData> | null = null;

  constructor(client: CheckoutClient, language: string) {
    this.#client = client;
    this.#language = language;
  }

  /** Countries and form fields. What cannot be had is empty (R3). `tell` is called when the store is asked for the first time and answered. */
  load(tell: (data: AddressData) => void): Promise<AddressData> {
    this.#asked ??= Promise.all([
      this.#client.shippingCountries(this.#language).catch(orEmpty),
      this.#client.formFields().catch(orEmpty),
    ]).then(([countries, formFields]) => {
      const data = {countries, formFields};
      tell(data);
      return data;
    });
    return this.#asked;
  }
}

function orEmpty(error: unknown): [] {
  asFailure(error);
  return [];
}
