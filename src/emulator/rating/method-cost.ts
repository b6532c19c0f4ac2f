/** What one static shipping method asks for a parcel (store-api 6.2). */
import type {RangeSettings, ShippingMethod} from '../state/store-state.js';

/** What a parcel is made of. Money in major units of the catalogue's currency, weight in kilograms. */
export interface ParcelMeasure {
  units: number;
  weight: number;
  /** Base of ranges by total and of percentages. */
  worth: number;
}

function isRanged(settings: ShippingMethod['settings']): settings is RangeSettings {
  return 'range' in settings && Array.isArray(settings.range);
}

/** Ranges are lower ≤ x < upper, the last one inclusive; no match falls to `default_cost`, null meaning no quote (store-api 9). */
function rangedCost(settings: RangeSettings, measured: number, parcel: ParcelMeasure): number | null {
  const ranges = [...settings.range].sort((a, b) => a.lower_limit - b.lower_limit);
  const hit = ranges.find(
    (range, index) =>
      measured >= range.lower_limit && (index === ranges.length - 1 ? measured <= range.upper_limit : measured < range.upper_limit),
  );
  if (hit !== undefined) return hit.shipping_cost;
  if (settings.default_cost === null) return null;
  return settings.default_cost_type === 'percentage_of_total' ? (parcel.worth * settings.default_cost) / 100 : settings.default_cost;
}

/** The cost before handling, or null where the method makes no offer for this parcel; live carriers are asked elsewhere. */
export function methodCost({type, settings}: ShippingMethod, parcel: ParcelMeasure): number | null {
  switch (type) {
    case 'perorder':
      return 'rate' in settings ? settings.rate : null;
    case 'peritem':
      return 'rate' in settings ? settings.rate * parcel.units : null;
    case 'weight':
      return isRanged(settings) ? rangedCost(settings, parcel.weight, parcel) : null;
    case 'total':
      return isRanged(settings) ? rangedCost(settings, parcel.worth, parcel) : null;
    case 'freeshipping':
    case 'pickupinstore':
      return 0;
    default:
      return null;
  }
}
