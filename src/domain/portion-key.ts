/** What makes two units the same to a shopper (R4), so that a plan survives the store's renaming, splitting and merging of lines. */

/** Names a product line of the basket for as long as the basket holds it. Opaque: compare, never parse. */
export type PortionKey = string;

/** The family a key belongs to: the key without wrapping. Nobody's, `''`, for a text that was never a key: plans come from outside, too. */
export function familyOf(key: PortionKey): PortionKey {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) && typeof parts[0] === 'string' ? parts[0] : '';
  } catch {
    return '';
  }
}

/** What a line item's key is made of. */
export interface Likeness {
  readonly kind: 'product' | 'custom';
  readonly productId: number | string;
  readonly variantId: number | string;
  readonly sku: string;
  readonly name: string;
  /** Unit price; part of the key of custom items only. */
  readonly price: number;
  readonly options: readonly {readonly nameId: number | string; readonly value: string}[];
  readonly byPromotion: boolean;
  readonly parent: PortionKey | null;
  readonly wrapping: {readonly name: string; readonly message: string} | null;
}

const isWrapped = (wrapping: Likeness['wrapping']) => wrapping !== null && (wrapping.name !== '' || wrapping.message !== '');

/** The key without wrapping: units of one family that still add up are the same units, however they are wrapped (R4). */
export function familyKey(line: Likeness): PortionKey {
  if (line.kind === 'custom') return JSON.stringify(['custom', line.name, line.sku, line.price]);
  const options = line.options.map(({nameId, value}) => JSON.stringify([String(nameId), value])).sort();
  // Ids are numbers in some answers and text in others.
  return JSON.stringify(['product', String(line.productId), String(line.variantId), line.sku, options, line.byPromotion, line.parent]);
}

/** The key of a line's units; equal keys are interchangeable units. */
export const portionKey = (line: Likeness): PortionKey => keysOf(line).key;

/** A line's key and the family it belongs to. */
export function keysOf(line: Likeness): {readonly key: PortionKey; readonly family: PortionKey} {
  const family = familyKey(line);
  const wrapping = isWrapped(line.wrapping) ? [line.wrapping?.name, line.wrapping?.message] : null;
  return {key: JSON.stringify([family, wrapping]), family};
}
