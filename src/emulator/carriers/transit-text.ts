/** How long a parcel is under way, as the shopper reads it (store-api 3.4). */

export type TransitUnits = 'BUSINESS_DAYS' | 'DAYS' | 'HOURS';

const words: Readonly<Record<TransitUnits, string>> = {BUSINESS_DAYS: 'business day', DAYS: 'day', HOURS: 'hour'};

/** `1 business day`, `3 business days`; no time at all is `Same day` (a choice), a time nobody knows is ''. */
export function transitText(units: TransitUnits | undefined, duration: number | undefined): string {
  if (units === undefined || duration === undefined) return '';
  return duration === 0 ? 'Same day' : `${duration} ${words[units]}${duration === 1 ? '' : 's'}`;
}
