/** How fields share the rows of the form where there is room for two or three side by side. */
import type {AddressField} from '../../domain/address-fields.js';

export type FieldWidth = 'whole' | 'half' | 'third';

/** Fields that may share a row when they follow each other. */
const rowOf: Readonly<Record<string, string>> = {
  firstName: 'name',
  lastName: 'name',
  company: 'contact',
  phone: 'contact',
  city: 'place',
  stateOrProvince: 'place',
  stateOrProvinceCode: 'place',
  postalCode: 'place',
};

/** One width for each field, in the same order. A lone postcode or phone number stays short: its width says how much is expected. */
export function fieldWidths(fields: readonly AddressField[]): readonly FieldWidth[] {
  const widths: FieldWidth[] = [];
  for (let start = 0; start < fields.length;) {
    const row = rowOf[fields[start]?.name ?? ''];
    let end = start + 1;
    while (row && end < fields.length && rowOf[fields[end]?.name ?? ''] === row) end += 1;
    const count = end - start;
    const isShort = ['postalCode', 'phone'].includes(fields[start]?.name ?? '');
    const width = count === 3 ? 'third' : count === 2 || isShort ? 'half' : 'whole';
    widths.push(...fields.slice(start, end).map(() => width));
    start = end;
  }
  return widths;
}
