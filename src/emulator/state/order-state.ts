/** Orders and what becomes of them (store-api 3.7, 6.4, 6.5). Money in major units, times in milliseconds since 1970. */
import type {BillingAddress, StoredAddress} from './address-state.js';
import type {CartLine, CertificateLine, Coupon} from './basket-state.js';

/** Which quote a shipping address was sold with; null for orders made without a checkout (store-api 6.4). */
export interface PersistedQuote {
  id: number;
  uuid: string;
  providerId: 'bcstatic' | 'bcrealtime';
  /** The method's type, as in `peritem` or `fedex`. */
  providerCode: string;
  methodId: number;
  service: string;
  cost: number;
  transitTime: string;
}

/** One for each consignment that ships (store-api 9, orders). */
export interface OrderAddress {
  id: number;
  /** Of the consignment it was; null for an order made without a checkout. */
  consignmentId: string | null;
  address: StoredAddress;
  /** What the shopper saw, as in `Express`. */
  shippingMethod: string;
  cost: number;
  costBeforeDiscount: number;
  handling: number;
  discounts: {id: number; amount: number; code: string | null}[];
  zoneId: number;
  zoneName: string;
  quote: PersistedQuote | null;
}

/** One for each consignment that is collected. */
export interface OrderPickup {
  id: number;
  pickupMethodId: number;
}

/** One for each cart line, with its address; 0 for what is not shipped (store-api 6.4). */
export interface OrderProduct {
  id: number;
  orderAddressId: number;
  /** Of the `OrderPickup`, or null. */
  pickupId: number | null;
  line: CartLine;
  /** Of the order product the line belongs to, for bundle children. */
  parentId: number | null;
  quantityShipped: number;
}

export interface ShipmentItem {
  orderProductId: number;
  productId: number;
  quantity: number;
}

export interface Shipment {
  id: number;
  orderId: number;
  orderAddressId: number;
  createdAt: number;
  trackingNumber: string;
  trackingLink: string;
  trackingCarrier: string;
  shippingProvider: string;
  shippingMethod: string;
  merchantShippingCost: number;
  comments: string;
  items: ShipmentItem[];
  /** As they stood when it was sent. */
  billing: StoredAddress;
  shipping: StoredAddress;
}

export interface OrderTotals {
  subtotal: number;
  discount: number;
  couponDiscount: number;
  shipping: number;
  shippingBeforeDiscount: number;
  handling: number;
  wrapping: number;
  tax: number;
  total: number;
  storeCredit: number;
  giftCertificates: number;
}

export interface Order {
  id: number;
  /** Id of the cart it was; null for an order made without a checkout. */
  cartId: string | null;
  /** Of store-api 6.5: 0 incomplete, 11 awaiting fulfillment, 3 partially shipped, 2 shipped … */
  statusId: number;
  customerId: number;
  createdAt: number;
  modifiedAt: number;
  shippedAt: number | null;
  currencyCode: string;
  isTaxIncluded: boolean;
  billing: BillingAddress;
  customerMessage: string;
  staffNotes: string;
  addresses: OrderAddress[];
  pickups: OrderPickup[];
  products: OrderProduct[];
  certificates: CertificateLine[];
  coupons: (Pick<Coupon, 'id' | 'code' | 'displayName' | 'kind'> & {amount: number})[];
  totals: OrderTotals;
  shipments: Shipment[];
}
