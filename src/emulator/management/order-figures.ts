/** How orders are written: amounts, times and links (store-api 6.4, 6.5). */
import {roundTo} from '../money-rounding.js';

const DECIMALS = 4;

/** Any hash leads to this store, so the links carry one of its own. */
const STORE_HASH = 'emulated';

/** Major units as text, as in `5.0000`. */
export function fourDecimals(amount: number): string {
  return roundTo(amount, DECIMALS).toFixed(DECIMALS);
}

/** An amount with and without the tax on it, as `<name>_ex_tax`, `<name>_inc_tax` and `<name>_tax`. */
export function taxedFields(name: string, amount: number, tax: number, isTaxIncluded: boolean): Record<string, string> {
  const exclusive = isTaxIncluded ? amount - tax : amount;
  return {
    [`${name}_ex_tax`]: fourDecimals(exclusive),
    [`${name}_inc_tax`]: fourDecimals(exclusive + tax),
    [`${name}_tax`]: fourDecimals(tax),
  };
}

/** RFC 2822 in UTC, as in `Thu, 20 Apr 2017 11:32:00 +0000`; '' for what did not happen yet. */
export function rfc2822(time: number | null): string {
  return time === null ? '' : new Date(time).toUTCString().replace('GMT', '+0000');
}

export interface Link {
  url: string;
  resource: string;
}

/** @param resource the path from behind `/v2` */
export function linkTo(origin: string, resource: string): Link {
  return {url: `${origin}/stores/${STORE_HASH}/v2${resource}`, resource};
}
