/** Who can carry a shipment, by the values the management API documents for `shipping_provider`. */
export const shippingProviders: readonly {value: string; label: string}[] = [
  {value: '', label: 'No carrier'},
  {value: 'auspost', label: 'Australia Post'},
  {value: 'canadapost', label: 'Canada Post'},
  {value: 'fedex', label: 'FedEx'},
  {value: 'royalmail', label: 'Royal Mail'},
  {value: 'ups', label: 'UPS'},
  {value: 'usps', label: 'USPS'},
  {value: 'endicia', label: 'USPS by Endicia'},
];

export function providerName(value: string): string {
  return shippingProviders.find(provider => provider.value === value)?.label ?? value;
}
