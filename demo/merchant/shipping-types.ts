/** Zones and methods as the management API gives them, as far as the desk reads them. Amounts in the store's currency. */

export interface HandlingFees {
  fixed_surcharge?: string;
  percentage_surcharge?: string;
  display_separately?: boolean;
}

export interface Place {
  country_iso2: string;
  state_iso2?: string;
  zip?: string;
}

export type ZoneType = 'zip' | 'state' | 'country' | 'global';

export interface Zone {
  id: number;
  name: string;
  type: ZoneType;
  locations: Place[];
  free_shipping: {enabled: boolean; minimum_sub_total: string};
  handling_fees: HandlingFees;
  enabled: boolean;
}

export interface Range {
  lower_limit: number;
  upper_limit: number;
  shipping_cost: number;
}

/** What a method charges: which of these it has follows from its type. */
export interface MethodSettings {
  rate?: number;
  default_cost?: number | null;
  default_cost_type?: 'percentage_of_total' | 'fixed_amount';
  range?: Range[];
  carrier_options?: {delivery_services?: string[]; show_transit_time?: boolean | string; [option: string]: unknown};
}

export interface Method {
  id: number;
  name: string;
  type: string;
  settings: MethodSettings;
  enabled: boolean;
  handling_fees: HandlingFees;
  is_fallback: boolean;
}

export interface ZoneWithMethods extends Zone {
  methods: Method[];
}
