/** The basket as a shopper sees it: product lines that can be sent, and what is fixed, whatever lines the store keeps them in. */
import type {Checkout, FixedReason, LineItem} from './checkout.js';
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
export interface FixedLine {
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
  if (line.fixed) return line.fixed;
  return checkout.consignments.some(({isPickup, lineItemIds}) => isPickup && lineItemIds.includes(line.id)) ? 'pickup' : null;
}

/** Lines whose units the shopper may send, in the store's order. */
export function sendableLines(checkout: Checkout): readonly LineItem[] {
  const pickedUp = new Set(checkout.consignments.filter(({isPickup}) => isPickup).flatMap(({lineItemIds}) => lineItemIds));
  return checkout.lineItems.filter(({fixed, id}) => fixed === null && !pickedUp.has(id));
}

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
  const isShared = (label: string, among: readonly ProductLine[]) => among.filter(other => other.label === label).length > 1;
  const detailed = products.map(product => {
    const details = [...product.options.map(({value}) => value), product.wrapping ?? ''].filter(Boolean).join(', ');
    return isShared(product.label, products) && details ? {...product, label: `${product.name} (${details})`} : product;
  });
  return detailed.map((product, i) => (isShared(product.label, detailed) ? {...product, label: `${product.label} ${i + 1}`} : product));
}

/** Units in the basket that can be sent. */
export const sendableUnits = ({products}: Basket): number => products.reduce((sum, {quantity}) => sum + quantity, 0);
