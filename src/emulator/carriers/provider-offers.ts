/** An app's quotes as offers to the shopper (store-api 3.4, 6.6). */
import type {LiveRate} from '../rating/live-rates.js';
import type {ProviderApp} from '../state/store-state.js';
import type {ProviderQuote, RateAnswer} from './provider-answers.js';
import {transitText} from './transit-text.js';

/**
 * An app of a single carrier shows the carrier's name beside the quote's, one of many carriers does not (store-api 3.4); written as
 * live carriers write theirs, which is a choice.
 */
function descriptionOf({name, isMultiCarrier}: ProviderApp, carrierName: string | undefined, quoteName: string): string {
  return isMultiCarrier ? quoteName : `${carrierName ?? name} (${quoteName})`;
}

/** A discounted cost is what is charged (a choice). */
const chargeOf = ({cost, discounted_cost: discounted}: ProviderQuote): number => (discounted ?? cost).amount;

/**
 * One offer for each quote. Services are told apart by the codes of carrier and service, and where those come again, as in the guide's own
 * example, by their place among their likes (a choice: `rate_id` may be new at every call).
 */
export function offersFrom(app: ProviderApp, {carrier_quotes: carrierQuotes}: RateAnswer): LiveRate[] {
  const seen = new Map<string, number>();
  return carrierQuotes.flatMap(({carrier_info: carrier, quotes}) =>
    quotes.map(quote => {
      const codes = carrier === undefined ? quote.code : `${carrier.code}:${quote.code}`;
      const place = (seen.get(codes) ?? 0) + 1;
      seen.set(codes, place);
      return {
        service: place === 1 ? codes : `${codes}:${place}`,
        description: descriptionOf(app, carrier?.display_name, quote.display_name),
        cost: chargeOf(quote),
        transitTime: transitText(quote.transit_time?.units, quote.transit_time?.duration),
        additionalDescription: quote.description ?? '',
      };
    }),
  );
}
