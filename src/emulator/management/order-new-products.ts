/** The products of an order that the management API makes: of the catalogue, or the merchant's own (store-api 6.4). */
import {inShoppersCurrency, roundMoney} from '../money-rounding.js';
import {lineOf} from '../scenarios/catalogue.js';
import {drawUuid} from '../state/drawn-ids.js';
import type {CartLine, Product, StoreState} from '../state/store-state.js';
import {amountOrText, fieldOf, filledText, listOf, object, text, wholeNumber} from './field-readers.js';
import {refuseUnwritable} from './order-fields.js';
import {badRequest, type Given} from './reading.js';

/** A line of the order to be, with the tax its prices tell of; null where it follows from where the line goes. */
export interface OrderedLine {
  line: CartLine;
  tax: number | null;
}

const names = ['name', 'name_customer', 'name_merchant'];
const customFields = [...names, 'quantity', 'price_ex_tax', 'price_inc_tax', 'sku'];
const catalogueFields = ['product_id', 'variant_id', 'product_options', 'quantity', 'price_ex_tax', 'price_inc_tax'];

const catalogueFieldsNotEmulated = [
  ...names,
  'upc',
  'wrapping_id',
  'wrapping_name',
  'wrapping_message',
  'wrapping_cost_ex_tax',
  'wrapping_cost_inc_tax',
];

interface Price {
  exclusive: number;
  inclusive: number;
}

/** Both prices or none, since totals cannot be told from one (the store's guide). */
function readPrice(given: Given, within: string): Price | null {
  const read = (name: string): number | null => (given[name] === undefined ? null : Number(amountOrText(given[name], `${within}.${name}`)));
  const exclusive = read('price_ex_tax');
  const inclusive = read('price_inc_tax');
  if (exclusive === null && inclusive === null) return null;
  if (exclusive === null || inclusive === null || inclusive < exclusive) {
    throw badRequest(`The field '${within}' needs price_ex_tax and price_inc_tax together, the second not below the first.`);
  }
  return {exclusive, inclusive};
}

function priced(state: StoreState, line: CartLine, price: Price): OrderedLine {
  const {exclusive, inclusive} = price;
  line.price = roundMoney(state, state.settings.pricesIncludeTax ? inclusive : exclusive);
  return {line, tax: roundMoney(state, (inclusive - exclusive) * line.quantity)};
}

/** Any of the three will do (the specification); a product has one name here, so that those given have to be equal. */
function readName(given: Given, within: string): string | null {
  const read = names.filter(field => given[field] !== undefined).map(field => filledText(given[field], `${within}.${field}`));
  if (new Set(read).size > 1) throw badRequest(`The names of the field '${within}' must be equal.`);
  return read[0] ?? null;
}

function readCustom(state: StoreState, given: Given, within: string): OrderedLine {
  refuseUnwritable(given, customFields, `${within}.`, ['upc']);
  const price = readPrice(given, within);
  const name = readName(given, within);
  if (name === null || given['quantity'] === undefined || price === null) {
    throw badRequest(`The field '${within}' needs a product_id, or else a name, a quantity, price_ex_tax and price_inc_tax.`);
  }
  const line: CartLine = {
    id: drawUuid(state),
    kind: 'custom',
    productId: 0,
    variantId: 0,
    sku: fieldOf(given, 'sku', text, '', within),
    name,
    brand: '',
    picture: '',
    quantity: wholeNumber(given['quantity'], `${within}.quantity`),
    price: 0,
    weight: 0,
    taxable: true,
    options: [],
    giftWrapping: null,
    parentId: null,
    addedByPromotion: false,
    isMutable: true,
  };
  return priced(state, line, price);
}

/** Products have one variant each here, so that options need not be named; those that are must be the variant's. */
function refuseOtherVariant(product: Product, given: Given, within: string): void {
  if (given['variant_id'] !== undefined && given['variant_id'] !== product.variantId) {
    throw badRequest(`The field '${within}.variant_id' must be the product's variant: ${product.variantId}.`);
  }
  for (const option of fieldOf(given, 'product_options', listOf(object), [], within)) {
    const known = product.options.some(({nameId, valueId}) => nameId === option['id'] && String(valueId) === String(option['value']));
    if (!known) throw badRequest(`The field '${within}.product_options' names an option or a value that the product does not have.`);
  }
}

/** What comes with each unit of a bundle is a line of its own, which costs nothing (store-api 4.7). */
function childrenOf(state: StoreState, parent: CartLine, {bundle}: Product): OrderedLine[] {
  return bundle.flatMap(({productId, quantity}) => {
    const product = state.products.find(({id}) => id === productId);
    if (product === undefined) return [];
    const child = lineOf(product, quantity * parent.quantity);
    return [{line: {...child, id: drawUuid(state), price: 0, parentId: parent.id}, tax: 0}];
  });
}

/** One unit unless a quantity is given (as in the specification's sample). */
function readOfCatalogue(state: StoreState, given: Given, within: string): OrderedLine[] {
  refuseUnwritable(given, catalogueFields, `${within}.`, catalogueFieldsNotEmulated);
  const product = state.products.find(({id}) => id === given['product_id']);
  if (product === undefined) throw badRequest(`The field '${within}.product_id' must be the id of a product of the catalogue.`);
  refuseOtherVariant(product, given, within);
  const quantity = fieldOf(given, 'quantity', wholeNumber, 1, within);
  const line = {id: drawUuid(state), ...lineOf(product, quantity), price: inShoppersCurrency(state, product.price)};
  const price = readPrice(given, within);
  const ordered = price === null ? {line, tax: null} : priced(state, line, price);
  return [ordered, ...childrenOf(state, line, product)];
}

/** @throws Refusal 400, also for no products at all */
export function readNewProducts(state: StoreState, input: unknown, field: string): OrderedLine[] {
  const given = listOf(object)(input, field);
  if (given.length === 0) throw badRequest(`The field '${field}' must hold at least one product.`);
  return given.flatMap((product, index) => {
    const within = `${field}[${index}]`;
    return product['product_id'] === undefined ? [readCustom(state, product, within)] : readOfCatalogue(state, product, within);
  });
}
