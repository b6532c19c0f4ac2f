/** Reads an act somebody typed: what each kind takes, and a sentence for what it does not. */
import type {Act} from './acts.js';

type Given = Record<string, unknown>;
type Parameter = [name: string, holds: (value: unknown) => boolean, wanted: string];

const wholeFrom =
  (least: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= least;

const line: Parameter = ['lineItemId', value => typeof value === 'string', 'a string (itemId will do as well)'];
const product: Parameter = ['productId', value => typeof value === 'number', 'a number'];
const price: Parameter = ['price', value => Number.isFinite(value) && (value as number) >= 0, 'a number from 0, in major units'];

/** What each kind cannot do without; a `set-price` without a line names its product. */
const needed: Record<Act['kind'], (given: Given) => readonly Parameter[]> = {
  'add-line': () => [],
  'remove-line': () => [line],
  'set-quantity': () => [line, ['quantity', wholeFrom(0), 'a whole number from 0']],
  'set-price': given => [given['lineItemId'] === undefined ? product : line, price],
  'sign-in': () => [],
  'sign-out': () => [],
  'expire-session': () => [],
  'open-checkout': () => [],
  'place-order': () => [],
  'advance-clock': () => [['ms', value => Number.isFinite(value), 'a number of milliseconds']],
};

const optional: Partial<Record<Act['kind'], readonly Parameter[]>> = {
  'add-line': [product, ['quantity', wholeFrom(1), 'a whole number from 1']],
};

function isKind(value: unknown): value is Act['kind'] {
  return typeof value === 'string' && Object.hasOwn(needed, value);
}

/** @throws Error with one sentence naming the kinds there are, or the parameter that is missing or wrong */
export function readAct(input: unknown): Act {
  const {itemId, ...named} = typeof input === 'object' && input !== null ? (input as Given) : {};
  const act: Given = itemId === undefined || named['lineItemId'] !== undefined ? named : {...named, lineItemId: itemId};
  const {kind} = act;
  if (!isKind(kind)) throw new Error(`An act needs a kind, one of: ${Object.keys(needed).join(', ')}.`);
  for (const [name, holds, wanted] of needed[kind](act)) {
    const instead = kind === 'set-price' && name === 'productId' ? ', or the lineItemId of one of its lines' : '';
    if (!holds(act[name])) throw new Error(`The act "${kind}" needs ${name}, ${wanted}${instead}.`);
  }
  for (const [name, holds, wanted] of optional[kind] ?? []) {
    if (act[name] !== undefined && !holds(act[name])) throw new Error(`In the act "${kind}", ${name} must be ${wanted}.`);
  }
  return act as unknown as Act;
}
