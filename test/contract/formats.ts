/** The string formats that the store's files name, for the validator; those of numbers it knows by itself. Unknown ones say nothing. */

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export const formats: Readonly<Record<string, RegExp | ((text: string) => boolean)>> = {
  uuid,
  UUID: uuid,
  'date-time': time,
  'ISO-8601': time,
  date: /^\d{4}-\d\d-\d\d$/,
  'ISO-4217': /^[A-Z]{3}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: text => URL.canParse(text),
};
