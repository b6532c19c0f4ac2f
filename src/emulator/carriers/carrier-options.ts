/** What a merchant chose for a carrier's method: `settings.carrier_options` (store-api 6.2). */
import type {ShippingMethod} from '../state/store-state.js';

/** Nothing where there are no options. */
export function carrierOptions({settings}: ShippingMethod): Record<string, unknown> {
  const options: unknown = 'carrier_options' in settings ? settings.carrier_options : null;
  return typeof options === 'object' && options !== null && !Array.isArray(options) ? {...options} : {};
}

/** Switches come back as `'1'` in one sample (store-api 6.2). */
export const isOn = (option: unknown): boolean => option === true || option === '1';
