/** Acts that hand out many units at one press, and which of them are worth offering. */
import type {Basket, ProductLine} from './basket.js';
import {type Delivery, type DeliveryId, deliveryOf, type Plan, quantityIn, unitsOf, withPortion} from './plan.js';
import {move} from './plan-parts.js';
import type {PortionKey} from './portion-key.js';

/** Who can give a delivery its first unit of a line: the first that holds any. What moves whole can be given only if it is one unit. */
function giverOf(plan: Plan, {key, whole}: ProductLine, id: DeliveryId): Delivery | undefined {
  const here = deliveryOf(plan, id);
  if (!here || quantityIn(here, key) > 0) return undefined;
  const giver = plan.deliveries.find(delivery => delivery.id !== id && quantityIn(delivery, key) > 0);
  return whole && giver && quantityIn(giver, key) > 1 ? undefined : giver;
}

/** One unit of each line the delivery has none of. */
export const oneOfEach = (plan: Plan, id: DeliveryId, {products}: Basket): Plan =>
  products.reduce((so, product) => {
    const giver = giverOf(so, product, id);
    return giver ? move(so, product.key, 1, giver.id, id) : so;
  }, plan);

/** One line, or every line, over all deliveries: as many for each, and one more for the first ones until none is left. What moves whole stays. */
export function splitEvenly(plan: Plan, {products}: Basket, key?: PortionKey): Plan {
  const lines = products.filter(product => !product.whole && (key === undefined || product.key === key));
  const deliveries = lines.reduce((so, line) => spread(so, line.key), plan.deliveries);
  return deliveries.every((delivery, i) => delivery === plan.deliveries[i]) ? plan : {deliveries};
}

function spread(deliveries: readonly Delivery[], key: PortionKey): readonly Delivery[] {
  const {each, oneMore} = sharesOf(deliveries, key);
  return deliveries.map((delivery, i) => {
    const quantity = each + (i < oneMore ? 1 : 0);
    return quantity === quantityIn(delivery, key) ? delivery : withPortion(delivery, key, quantity);
  });
}

/** Units for each delivery, and how many of the first ones get one more. */
interface Shares {
  readonly each: number;
  readonly oneMore: number;
}

function sharesOf(deliveries: readonly Delivery[], key: PortionKey): Shares {
  const all = deliveries.reduce((sum, delivery) => sum + quantityIn(delivery, key), 0);
  return {each: Math.floor(all / deliveries.length), oneMore: all % deliveries.length};
}

/** What splitting a line evenly comes to. */
export interface EvenSplit extends Shares {
  /** It is split so already. */
  readonly isDone: boolean;
}

/** Null where there is nothing to split: one unit, one delivery, or a line that moves whole. */
export function evenSplitOf({deliveries}: Plan, {key, quantity, whole}: ProductLine): EvenSplit | null {
  if (whole || quantity < 2 || deliveries.length < 2) return null;
  return {...sharesOf(deliveries, key), isDone: spread(deliveries, key).every((delivery, i) => delivery === deliveries[i])};
}

/** Something a delivery without anything could be given at one press; `act` says it as the plan takes it. */
export type Suggestion =
  | {readonly kind: 'one-of-each'; readonly id: DeliveryId; /** Units it would get. */ readonly units: number}
  | {
      readonly kind: 'rest-to';
      readonly key: PortionKey;
      readonly id: DeliveryId;
      readonly from: DeliveryId;
      readonly quantity: number;
      readonly product: string;
    };

/** The most that are offered at once: more would be a list to read. */
const mostSuggestions = 3;

/** One list for all who are offered nothing: the same list, the same card. */
const none: readonly Suggestion[] = [];

/** What to offer a delivery that has nothing yet: one of each, and all that the first other one still holds of a line. None for another. */
export function suggestionsFor(plan: Plan, basket: Basket, id: DeliveryId): readonly Suggestion[] {
  const here = deliveryOf(plan, id);
  const [first] = plan.deliveries.filter(delivery => delivery.id !== id);
  if (!here || !first || unitsOf(here) > 0) return none;
  const units = basket.products.filter(product => giverOf(plan, product, id)).length;
  // One of a single line is the rest of it, or the stepper's first press.
  const each: Suggestion[] = units > 1 ? [{kind: 'one-of-each', id, units}] : [];
  const rests = basket.products.flatMap(({key, label}): Suggestion[] => {
    const quantity = quantityIn(first, key);
    return quantity > 0 ? [{kind: 'rest-to', key, id, from: first.id, quantity, product: label}] : [];
  });
  return [...each, ...rests].slice(0, mostSuggestions);
}
