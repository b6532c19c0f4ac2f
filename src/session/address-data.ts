/** What addresses are typed by and checked against: asked of the store once, on first need (R10), the rules of the fields with it. */
import type {CheckoutClient} from '../api/client.js';
import {asFailure} from '../api/failure.js';
import type {AddressData, WrongFields} from './state.js';

export class AddressDataSource {
  readonly #client: CheckoutClient;
  readonly #language: string;
  #lists: Promise<AddressData> | null = null;
  #asked: Promise<AddressData> | null = null;
  /** Finds nothing wrong before there is anything to measure by. */
  #wrongFields: WrongFields = () => [];

  constructor(client: CheckoutClient, language: string) {
    this.#client = client;
    this.#language = language;
  }

  readonly wrongFields: WrongFields = address => this.#wrongFields(address);

  /** Countries and form fields. What cannot be had is empty (R3). `tell` is called when the store is asked for the first time and answered. */
  load(tell: (data: AddressData) => void): Promise<AddressData> {
    this.#asked ??= Promise.all([this.#ask(), this.#rules()]).then(([data, wrongFieldsBy]) => {
      // The store is not asked again; the rules, which are a file of ours, are.
      if (wrongFieldsBy) this.#wrongFields = wrongFieldsBy(data);
      else this.#asked = null;
      tell(data);
      return data;
    });
    return this.#asked;
  }

  #ask(): Promise<AddressData> {
    this.#lists ??= Promise.all([
      this.#client.shippingCountries(this.#language).catch(orEmpty),
      this.#client.formFields().catch(orEmpty),
    ]).then(([countries, formFields]) => ({countries, formFields}));
    return this.#lists;
  }

  /** Not in the first load: nobody types before they see their basket. Null where the file cannot be had. */
  async #rules() {
    try {
      return (await import('../domain/address-fields.js')).wrongFieldsBy;
    } catch {
      return null;
    }
  }
}

function orEmpty(error: unknown): [] {
  asFailure(error);
  return [];
}
