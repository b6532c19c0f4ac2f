/** Which fields of the store's address form take messages and delivery notes, as the integrator names them (R28). */
import type {FormField} from './form-field.js';
import {type Delivery, type Plan, type TextKind, unitsOf} from './plan.js';
import type {TextField} from './texts.js';

/** A field's id, its name or its label, by the kind of text; `''` for none. */
export type TextFieldNames = Readonly<Record<TextKind, string>>;

export interface SortedFields {
  /** Those that were named and are there. */
  readonly texts: readonly TextField[];
  /** All others: what the address form asks for. */
  readonly formFields: readonly FormField[];
}

/** Where the store sets no limit. More than that fits on no card and in no driver's list; the store's own limits are not published (store-api 6). */
export const usualLength = 250;

/** Takes the fields for texts out of the form's. What is named twice takes messages. */
export function sortFields(names: TextFieldNames, formFields: readonly FormField[]): SortedFields {
  const message = fieldNamed(names.message, formFields);
  const note = fieldNamed(
    names.note,
    formFields.filter(field => field !== message),
  );
  return {
    texts: [...asText('message', message), ...asText('note', note)],
    formFields: formFields.filter(field => field !== message && field !== note),
  };
}

/** By id or name before a label: two fields may be labelled alike. Only the merchant's own fields, and of those what takes any text. */
function fieldNamed(wanted: string, fields: readonly FormField[]): FormField | undefined {
  const name = plain(wanted);
  const takesText = fields.filter(
    ({custom, fieldType, type}) => custom && (fieldType === 'text' || fieldType === 'multiline') && type === 'string',
  );
  if (!name) return undefined;
  return (
    takesText.find(field => plain(field.id) === name || plain(field.name) === name) ?? takesText.find(({label}) => plain(label) === name)
  );
}

const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const asText = (kind: TextKind, field: FormField | undefined): TextField[] =>
  field
    ? [
        {
          kind,
          id: field.name,
          required: field.required,
          multiline: field.fieldType === 'multiline',
          maxLength: field.maxLength || usualLength,
        },
      ]
    : [];

/** Who gets something and has no text in a field. */
export const withoutText = ({deliveries}: Plan, {id}: TextField): readonly Delivery[] =>
  deliveries.filter(delivery => delivery.texts?.[id] === undefined && unitsOf(delivery) > 0);
