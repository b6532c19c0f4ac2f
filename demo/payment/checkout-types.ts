/** The checkout and the order as the payment page needs them; amounts in major units. */

export interface Address {
  firstName: string;
  lastName: string;
  company: string;
  address1: string;
  address2: string;
  city: string;
  stateOrProvince: string;
  stateOrProvinceCode: string;
  postalCode: string;
  country: string;
  countryCode: string;
}

export interface BillingAddress extends Address {
  id: string;
  email: string;
}

export interface Line {
  id: string;
  parentId?: string | null;
  name: string;
  quantity: number;
  options?: {value: string}[];
  giftWrapping?: {name: string; message: string} | null;
}

export interface Consignment {
  id: string;
  lineItemIds: string[];
  shippingAddress: Address;
  selectedShippingOption?: {description: string; transitTime: string} | null;
  selectedPickupOption?: {pickupMethodId: number} | null;
  availablePickupOptions?: {pickupMethod: {id: number; displayName: string; collectionTimeDescription: string}}[];
  /** After discounts; the other before them. */
  shippingCost: number;
  shippingCostBeforeDiscount: number;
  handlingCost: number;
}

export interface Checkout {
  cart: {
    id: string;
    currency: {code: string};
    isTaxIncluded: boolean;
    /** Of the goods, before discounts and after. */
    baseAmount: number;
    cartAmount: number;
    lineItems: {physicalItems: Line[]; digitalItems: Line[]; giftCertificates: {name: string}[]; customItems?: Line[]};
  };
  /** Empty where there is none yet. */
  billingAddress: Partial<BillingAddress>;
  customer?: {isGuest?: boolean; email: string};
  consignments: Consignment[];
  coupons: {code: string}[];
  subtotal: number;
  giftWrappingCostTotal: number;
  shippingCostTotal: number;
  shippingCostBeforeDiscount: number;
  handlingCostTotal: number;
  taxTotal: number;
  grandTotal: number;
  outstandingBalance: number;
  isStoreCreditApplied: boolean;
  giftCertificates: {code: string; used: number}[];
}

export interface Country {
  code: string;
  name: string;
  requiresState: boolean;
  hasPostalCodes: boolean;
  subdivisions: {code: string; name: string}[];
}

/** A certificate has neither id nor parent. */
export interface OrderedProduct {
  name: string;
  quantity: number;
  options?: {value: string}[];
}

type OrderedGoods = OrderedProduct & {id: number; parentId?: number | null};

export interface PlacedOrder {
  orderId: number;
  currency: {code: string};
  orderAmount: number;
  lineItems: {
    physicalItems: OrderedGoods[];
    digitalItems: OrderedProduct[];
    giftCertificates: OrderedProduct[];
    customItems?: OrderedGoods[];
  };
  consignments: {
    shipping: (Omit<Address, 'stateOrProvinceCode'> & {
      shippingAddressId: number;
      lineItems: {id: number}[];
      shippingMethod: string;
      costIncTax: number;
    })[];
  };
}
