/** The basket as a shopper sees it: product lines that can be sent, and what is fixed, whatever lines the store keeps them in. */
import type {Checkout, FixedReason, LineItem} from './checkout.js';
import {isPickedUp} from './checkout-index.js';
import {oncePer} from './once-per.js';
import type {PortionKey} from './portion-key.js';

/** All units of one kind that can be sent. */
export interface ProductLine {
  readonly key: PortionKey;
  readonly family: PortionKey;
  readonly name: string;
  /** The name, with what tells it apart where another line has the same: stands alone, and for this line only. */
  readonly label: string;
  readonly options: LineItem['options'];
  readonly wrapping: string | null;
  readonly imageUrl: string;
  /** Major units; the price of one, as the store gives it. */
  readonly unitPrice: number;
  readonly quantity: number;
  readonly whole: boolean;
}

/** Units that are not the shopper's to send, and why (R5). */
interface FixedLine {
  readonly name: string;
  readonly quantity: number;
  readonly reason: FixedReason;
}

export interface Basket {
  readonly products: readonly ProductLine[];
  readonly fixed: readonly FixedLine[];
}

/** Whether a line's units can be sent, given where they stand now: lines of a pickup consignment stay with it (R5). */
export function fixedReason(line: LineItem, checkout: Checkout): FixedReason | null {
  return line.fixed ?? (isPickedUp(line, checkout) ? 'pickup' : null);
}

/** Lines whose units the shopper may send, in the store's order. */
export const sendableLines = oncePer((checkout: Checkout): readonly LineItem[] =>
  checkout.lineItems.filter(line => fixedReason(line, checkout) === null),
);

/** Groups the checkout's lines by what they are. */
export function basketOf(checkout: Checkout): Basket {
  const products = new Map<PortionKey, ProductLine>();
  const fixed: FixedLine[] = [];
  for (const line of checkout.lineItems) {
    const reason = fixedReason(line, checkout);
    if (reason) {
      fixed.push({name: line.name, quantity: line.quantity, reason});
      continue;
    }
    const {key, family, name, options, wrapping, imageUrl, unitPrice, whole} = line;
    const quantity = line.quantity + (products.get(key)?.quantity ?? 0);
    products.set(key, {key, family, name, label: name, options, wrapping, imageUrl, unitPrice, whole, quantity});
  }
  return {products: toldApart([...products.values()]), fixed};
}

/** Two lines of one name are told apart by options and wrapping, else by their place in the basket. */
function toldApart(products: readonly ProductLine[]): readonly ProductLine[] {
  const nameIsShared = sharedLabels(products);
  const detailed = products.map(product => {
    const details = [...product.options.map(({value}) => value), product.wrapping ?? ''].filter(Boolean).join(', ');
    return nameIsShared.has(product.label) && details ? {...product, label: `${product.name} (${details})`} : product;
  });
  const stillShared = sharedLabels(detailed);
  return detailed.map((product, i) => (stillShared.has(product.label) ? {...product, label: `${product.label} ${i + 1}`} : product));
}

/** Labels that more than one product has. */
function sharedLabels(products: readonly ProductLine[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const {label} of products) (seen.has(label) ? shared : seen).add(label);
  return shared;
}

/** Units in the basket that can be sent. */
export const sendableUnits = ({products}: Basket): number => products.reduce((sum, {quantity}) => sum + quantity, 0);
