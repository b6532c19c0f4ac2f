/** The products of the emulated store, and lines made of them. */
import type { CartLine, Product } from '../state/store-state.js';

export const catalogue: readonly Product[] = [
  {
    id: 101, variantId: 1101, sku: 'MUG-BLUE', name: 'Blue mug', kind: 'physical', price: 12, weight: 0.4,
    picture: 'blue-mug', brand: 'Harbour Pottery', taxable: true, options: [],
  },
  {
    id: 102, variantId: 1102, sku: 'TOWEL-STR', name: 'Tea towel', kind: 'physical', price: 9.5, weight: 0.15,
    picture: 'tea-towel', brand: 'Linen & Loom', taxable: true,
    options: [{ name: 'Pattern', nameId: 21, value: 'Striped', valueId: 211 }],
  },
  {
    id: 103, variantId: 1103, sku: 'NOTE-A5-RED', name: 'Notebook', kind: 'physical', price: 7.25, weight: 0.3,
    picture: 'notebook', brand: 'Paper Street', taxable: true,
    options: [
      { name: 'Size', nameId: 31, value: 'A5', valueId: 311 },
      { name: 'Cover', nameId: 32, value: 'Red', valueId: 322 },
    ],
  },
  {
    id: 104, variantId: 1104, sku: 'PDF-KNIT', name: 'Knitting patterns (PDF)', kind: 'digital', price: 6, weight: 0,
    picture: 'knitting-patterns', brand: 'Paper Street', taxable: true, options: [],
  },
  {
    id: 105, variantId: 1105, sku: 'CANDLE-FIG', name: 'Fig candle', kind: 'physical', price: 18, weight: 0.35,
    picture: 'fig-candle', brand: 'Harbour Pottery', taxable: true, options: [],
  },
  {
    id: 106, variantId: 1106, sku: 'TEA-TIN', name: 'Tin of tea', kind: 'physical', price: 14.4, weight: 0.25,
    picture: 'tea-tin', brand: 'Linen & Loom', taxable: true, options: [],
  },
];

/** A cart line of a product, without its id. */
export function lineOf(product: Product, quantity: number): Omit<CartLine, 'id'> {
  return {
    kind: product.kind,
    productId: product.id,
    variantId: product.variantId,
    sku: product.sku,
    name: product.name,
    brand: product.brand,
    picture: product.picture,
    quantity,
    price: product.price,
    weight: product.weight,
    taxable: product.taxable,
    options: product.options.map(option => ({ ...option })),
    giftWrapping: null,
    parentId: null,
    addedByPromotion: false,
    isMutable: true,
  };
}
