/** Handling fees of zones and methods: a fixed surcharge or a percentage, never both (store-api 6.1, 6.2). */
import type {HandlingFees} from '../state/store-state.js';
import {amountOrText, fieldOf, flag, object} from './field-readers.js';
import {badRequest} from './reading.js';

const FIELD = 'handling_fees';

type Surcharge = {fixed_surcharge: number | string} | {percentage_surcharge: number | string};

function surchargeOf(fees: HandlingFees): Surcharge {
  return 'fixed_surcharge' in fees ? {fixed_surcharge: fees.fixed_surcharge} : {percentage_surcharge: fees.percentage_surcharge};
}

/** One surcharge replaces the other; what is left out stays as it was (a choice). @throws Refusal 400 */
export function writtenFees(before: HandlingFees, value: unknown): HandlingFees {
  const given = object(value, FIELD);
  const fixed = fieldOf(given, 'fixed_surcharge', amountOrText, null, FIELD);
  const percentage = fieldOf(given, 'percentage_surcharge', amountOrText, null, FIELD);
  if (fixed !== null && percentage !== null) {
    throw badRequest(`The field '${FIELD}' takes either fixed_surcharge or percentage_surcharge, not both.`);
  }
  const kept = percentage === null ? surchargeOf(before) : {percentage_surcharge: percentage};
  return {
    ...(fixed === null ? kept : {fixed_surcharge: fixed}),
    display_separately: fieldOf(given, 'display_separately', flag, before.display_separately ?? false, FIELD),
  };
}

/** As text, whatever they were given as (store-api 6.1). */
export function surchargeAnswer(fees: HandlingFees): Record<string, string> {
  return Object.fromEntries(Object.entries(surchargeOf(fees)).map(([kind, surcharge]) => [kind, String(surcharge)]));
}
