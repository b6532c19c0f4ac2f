/** What addresses are typed by and checked against: asked of the store once, on first need, and the countries once for each language (R10). */
import type {CheckoutClient} from '../api/client.js';
import {asFailure} from '../api/failure.js';
import type {Country} from '../domain/address.js';
import type {FormField} from '../domain/form-field.js';
import type {AddressData} from './state.js';

type Tell = (data: AddressData) => void;

export class AddressDataSource {
  readonly #client: CheckoutClient;
  #language: string;
  #asked: Promise<AddressData> | null = null;
  #formFields: Promise<FormField[]> | null = null;

  constructor(client: CheckoutClient, language: string) {
    this.#client = client;
    this.#language = language;
  }

  /** Countries and form fields. What cannot be had is empty (R3). `tell` is called when the store is asked for the first time and answered. */
  load(tell: Tell): Promise<AddressData> {
    this.#asked ??= this.#ask(tell);
    return this.#asked;
  }

  /** Countries are named in another language from now on: asked for again if they were asked for, at once. */
  changeLanguage(language: string, tell: Tell): void {
    if (language === this.#language) return;
    this.#language = language;
    if (this.#asked) this.#asked = this.#ask(tell);
  }

  async #ask(tell: Tell): Promise<AddressData> {
    const language = this.#language;
    this.#formFields ??= this.#client.formFields().catch(orEmpty);
    const countries: Promise<Country[]> = this.#client.shippingCountries(language).catch(orEmpty);
    const data = {countries: await countries, formFields: await this.#formFields};
    // What comes late in a language of before is nobody's.
    if (language === this.#language) tell(data);
    return data;
  }
}

function orEmpty(error: unknown): [] {
  asFailure(error);
  return [];
}
