/** How the desk writes amounts, lists and the like. */
import type {OrderProduct} from './order-types.js';

/** A bare number, as in `8.50`: the shipping API does not say in which currency the store sells. */
export function amount(value: number | string): string {
  const number = Number(value);
  return number.toFixed(Math.max(2, decimalsOf(number)));
}

function decimalsOf(number: number): number {
  return (String(number).split('.')[1] ?? '').length;
}

export function money(value: number | string, currencyCode: string): string {
  return new Intl.NumberFormat('en', {style: 'currency', currency: currencyCode}).format(Number(value));
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** As in "a, b and c". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', {type: 'conjunction'}).format(names);
}

/** As in "25 Nov 2026, 09:30"; '' for what is no time. */
export function moment(time: string): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'}).format(at);
}

/** As in "Partially shipped", of what the store writes as `Partially Shipped`. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** As in "Notebook, A5, Red". */
export function productName({name, product_options = []}: OrderProduct): string {
  return [name, ...product_options.map(({display_value}) => display_value)].join(', ');
}
