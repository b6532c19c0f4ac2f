/** Links that follow a parcel (store-api 6.5). */
import type {Shipment, StoreState} from '../state/store-state.js';

interface Carrier {
  name: string;
  /** The page the parcel's number is added to; '' for a provider that carries nothing itself. */
  page: string;
}

const usps: Carrier = {name: 'USPS', page: 'https://trkcnfrm1.smi.usps.com/PTSInternetWeb/InterLabelInquiry.do?strOrigTrackNum='};
const ups: Carrier = {name: 'UPS', page: 'https://www.ups.com/track?tracknum='};

/** The store's own providers (store-api 6.5). */
const providers: Record<string, Carrier> = {
  auspost: {name: 'Australia Post', page: 'https://auspost.com.au/mypost/track/#/details/'},
  canadapost: {name: 'Canada Post', page: 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor='},
  endicia: usps,
  usps,
  fedex: {name: 'FedEx', page: 'https://www.fedex.com/fedextrack/?trknbr='},
  royalmail: {name: 'Royal Mail', page: 'https://www.royalmail.com/track-your-item#/tracking-results/'},
  ups,
  upsready: ups,
  upsonline: ups,
  shipperhq: {name: 'ShipperHQ', page: ''},
};

/** What AfterShip calls those of them that it follows, too. */
const couriers: Record<string, Carrier | undefined> = {
  'australia-post': providers['auspost'],
  'canada-post': providers['canadapost'],
  fedex: providers['fedex'],
  'royal-mail': providers['royalmail'],
  ups,
  usps,
};

function own(carriers: Record<string, Carrier | undefined>, code: string): Carrier | undefined {
  return Object.hasOwn(carriers, code) ? carriers[code] : undefined;
}

/** Of the store's own providers and of provider apps; any other text is shown as it is (a choice). */
export function providerName({providers: apps}: StoreState, provider: string): string {
  return own(providers, provider)?.name ?? apps.find(({carrierId}) => carrierId === provider)?.name ?? provider;
}

/**
 * From number and provider, or number and carrier; whom the store does not follow itself, AfterShip does. '' where the merchant gave a
 * link of her own, or where number or carrier is missing.
 */
export function generatedLink({trackingLink, trackingNumber, shippingProvider, trackingCarrier}: Shipment): string {
  if (trackingLink !== '' || trackingNumber === '' || shippingProvider + trackingCarrier === '') return '';
  const number = encodeURIComponent(trackingNumber);
  const page = own(providers, shippingProvider)?.page || own(couriers, trackingCarrier)?.page;
  if (page !== undefined && page !== '') return page + number;
  return trackingCarrier === '' ? `https://track.aftership.com/${number}` : `https://track.aftership.com/${trackingCarrier}/${number}`;
}
