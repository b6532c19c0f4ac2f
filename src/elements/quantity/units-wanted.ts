/** How many units a shopper gets who asks for so many, and why if not as many. Pure. */
import type {WordsController} from '../words.js';

export interface Granted {
  /** Null where no number can be made of what was asked. */
  readonly quantity: number | null;
  /** A sentence to be seen and heard; `''` where it is as asked. */
  readonly reason: string;
}

/** `max`: units in the basket. */
export function unitsGranted(wanted: number, {max, product}: {max: number; product: string}, words: WordsController): Granted {
  if (!Number.isInteger(wanted) || wanted < 0) return {quantity: null, reason: words.term('wholeUnits', max)};
  return wanted > max ? {quantity: max, reason: words.term('onlySoMany', max, product)} : {quantity: wanted, reason: ''};
}
