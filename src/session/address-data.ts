/**
 * What addresses are typed by and checked against: asked of the store once, on first need, the countries once for each language (R10), the
 * rules of the fields with it.
 */
import type {CheckoutClient} from '../api/client.js';
import {asFailure} from '../api/failure.js';
import type {Country} from '../domain/address.js';
import type {FormField} from '../domain/form-field.js';
import type {TextFieldNames} from '../domain/text-fields.js';
import type {AddressData, WrongFields} from './state.js';

type Tell = (data: AddressData) => void;

export class AddressDataSource {
  readonly #client: CheckoutClient;
  readonly #textFields: TextFieldNames | null;
  #language: string;
  #formFields: Promise<FormField[]> | null = null;
  #countries: Promise<Country[]> | null = null;
  #asked: Promise<AddressData> | null = null;
  #known: AddressData | null = null;
  /** Finds nothing wrong before there is anything to measure by. */
  #wrongFields: WrongFields = () => [];

  /** `textFields`: which fields are for messages and notes; null for none. */
  constructor(client: CheckoutClient, language: string, textFields: TextFieldNames | null = null) {
    this.#client = client;
    this.#textFields = textFields;
    this.#language = language;
  }

  readonly wrongFields: WrongFields = address => this.#wrongFields(address);

  /** What the store answered last, for a checkout that is opened once more. */
  get known(): AddressData | null {
    return this.#known;
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
    this.#countries = null;
    if (this.#asked) this.#asked = this.#ask(tell);
  }

  async #ask(tell: Tell): Promise<AddressData> {
    const language = this.#language;
    this.#formFields ??= this.#client.formFields().catch(orEmpty);
    this.#countries ??= this.#client.shippingCountries(language).catch(orEmpty);
    const [countries, fields, wrongFieldsBy] = await Promise.all([this.#countries, this.#formFields, fetchAddressRules()]);
    const data = {countries, ...(await this.#sorted(fields))};
    // What comes late in a language of before is nobody's.
    if (language !== this.#language) return data;
    // The store is not asked again; the rules, which are a file of ours, are.
    if (wrongFieldsBy) this.#wrongFields = wrongFieldsBy(data);
    else this.#asked = null;
    this.#known = data;
    tell(data);
    return data;
  }

  /** A file of its own, for pages that name fields for texts. Where it cannot be had, the address form asks for them like for any other. */
  async #sorted(formFields: readonly FormField[]): Promise<Omit<AddressData, 'countries'>> {
    const rest = {formFields, texts: []};
    if (!this.#textFields) return rest;
    const names = this.#textFields;
    return import('../domain/text-fields.js').then(
      ({sortFields}) => sortFields(names, formFields),
      () => rest,
    );
  }
}

type RuleMaker = (data: AddressData) => WrongFields;

let rules: Promise<RuleMaker | null> | null = null;

/** Rules for the fields of an address, fetched once a page: nobody types before they see their basket. Null where the file cannot be had now. */
export function fetchAddressRules(): Promise<RuleMaker | null> {
  return (rules ??= import('../domain/address-fields.js').then(
    ({wrongFieldsBy}) => wrongFieldsBy,
    () => (rules = null),
  ));
}

function orEmpty(error: unknown): [] {
  asFailure(error);
  return [];
}
