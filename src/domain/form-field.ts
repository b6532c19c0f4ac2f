/** A field of the store's address form (store-api 3.6), built in or added by the merchant. */
export interface FormField {
  readonly id: string;
  /** `firstName`, `postalCode`, …; for a field the merchant added, its id. */
  readonly name: string;
  readonly custom: boolean;
  readonly label: string;
  readonly required: boolean;
  readonly maxLength: number | null;
  /** `text`, `multiline`, `dropdown`, `radio`, `checkbox`, `date`, or something newer. */
  readonly fieldType: string;
  /** `string`, `integer`, `array`, `date`. */
  readonly type: string;
  readonly default: string;
  readonly items: readonly {readonly value: string; readonly label: string}[];
}
