/**
 * The store's JSON, as it answers on `/api/storefront` (store-api 3). Strict about what is used, lenient about all else: unknown
 * fields pass, and what a store may leave out or null has a stand-in.
 */
import * as z from 'zod/mini';

const nullAs = <Value>(value: Value) =>
  z.pipe(
    z.null(),
    z.transform(() => value),
  );
const numberAsText = z.pipe(z.number(), z.transform(String));

/** What most answers have stands first in each of these: a union takes the first that fits. */
const text = z._default(z.union([z.string(), numberAsText, nullAs('')]), '');
/** Money that may be left out. Prices that are shown as such may not: a missing one is no zero. */
const amount = z._default(z.union([z.number(), nullAs(0)]), 0);
const flag = z._default(z.union([z.boolean(), nullAs(false)]), false);
/** Ids are text in most answers and numbers in some; either way they are only compared, and put into paths, which have no half characters. */
const id = z.union([z.string().check(z.regex(/^\P{Surrogate}+$/u)), numberAsText]);
const listOf = <Schema extends z.ZodMiniType>(item: Schema) =>
  z.pipe(
    z.nullish(z.array(item)),
    z.transform(items => items ?? []),
  );

const wireCustomField = z.object({
  fieldId: id,
  fieldValue: z.pipe(
    z.nullish(z.union([z.string(), z.number(), z.array(z.pipe(z.union([z.string(), z.number()]), z.transform(String)))])),
    z.transform(value => value ?? ''),
  ),
});

const wireAddress = z.object({
  firstName: text,
  lastName: text,
  company: text,
  address1: text,
  address2: text,
  city: text,
  stateOrProvince: text,
  stateOrProvinceCode: text,
  countryCode: text,
  country: text,
  postalCode: text,
  phone: text,
  customFields: listOf(wireCustomField),
});
export type WireAddress = z.infer<typeof wireAddress>;

/** With what becomes of it when the order is placed (store-api 2.8). */
const wireDestination = z.extend(wireAddress, {shouldSaveAddress: flag});

const wireWrapping = z.nullish(z.object({name: text, message: text}));

/** Parse `valueId` never: its type differs from answer to answer (store-api 3.2); only the value's text counts. */
const wireItemOption = z.object({
  name: text,
  nameId: z.pipe(
    z.nullish(z.union([z.string(), z.number()])),
    z.transform(value => value ?? ''),
  ),
  value: text,
});

const digits = z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number));
/** A number, or its digits as text. What is neither is no nought. */
const wholeNumber = z.pipe(z.union([z.number(), digits]), z.number().check(z.int(), z.nonnegative()));

const wireItem = {
  id,
  parentId: z.nullish(z.union([z.string(), z.number()])),
  variantId: z.nullish(z.union([z.string(), z.number()])),
  productId: z.nullish(z.union([z.string(), z.number()])),
  sku: text,
  name: text,
  quantity: wholeNumber,
  imageUrl: text,
  listPrice: z.nullish(z.number()),
  salePrice: z.nullish(z.number()),
  isShippingRequired: z._default(z.nullable(z.boolean()), true),
  addedByPromotion: flag,
  giftWrapping: wireWrapping,
};

/** One of the two prices may be missing, not both: nothing is shown as free that is not. */
const hasPrice = z.refine<Prices>(({salePrice, listPrice}) => typeof (salePrice ?? listPrice) === 'number', {
  error: 'has neither salePrice nor listPrice',
});
interface Prices {
  readonly salePrice?: number | null | undefined;
  readonly listPrice?: number | null | undefined;
}

/** Without `options` the includes were not honoured, and two different lines would look alike: unreadable (R4). */
export const wirePhysicalItem = z.object({...wireItem, options: z.array(wireItemOption)}).check(hasPrice);
const wireDigitalItem = z.object({...wireItem, options: listOf(wireItemOption)}).check(hasPrice);
const wireCustomItem = z.object({id, name: text, sku: text, quantity: wholeNumber, listPrice: amount});
const wireCertificate = z.object({id, name: text, amount});

const wireShippingOption = z.object({
  id,
  type: text,
  description: text,
  additionalDescription: text,
  cost: z.number(),
  transitTime: text,
  isRecommended: flag,
});
export type WireShippingOption = z.infer<typeof wireShippingOption>;

export const wireConsignment = z.pipe(
  z.object({
    id,
    address: z.nullish(wireDestination),
    shippingAddress: z.nullish(wireDestination),
    lineItemIds: z.array(id),
    selectedShippingOption: z.nullish(wireShippingOption),
    selectedPickupOption: z.nullish(z.object({pickupMethodId: z.nullish(z.number())})),
    /** Missing or empty: no quotes; the include is always sent (store-api 4.4). */
    availableShippingOptions: listOf(wireShippingOption),
    shippingCost: amount,
    shippingCostBeforeDiscount: z.nullish(z.number()),
    handlingCost: amount,
    /** Promotions and coupons; by the specification with ids alone (store-api 3.3). */
    discounts: listOf(z.object({amount: z.nullish(z.number()), couponCode: z.nullish(z.string())})),
    couponDiscounts: listOf(z.object({code: text, amount})),
  }),
  // `shippingAddress` is the deprecated spelling of `address`; answers carry either or both (store-api 3.3).
  z.transform(({address, shippingAddress, ...rest}) => ({...rest, address: address ?? shippingAddress ?? wireDestination.parse({})})),
);

const wireCustomer = z.object({
  id: amount,
  isGuest: z.nullish(z.boolean()),
  addresses: listOf(wireAddress),
  storeCredit: amount,
});

/** `couponType` is a number here and a word in the cart (store-api 3.1). */
const wireCoupon = z.object({
  code: text,
  displayName: text,
  couponType: z.nullish(z.union([z.number(), z.string()])),
  discountedAmount: amount,
});

const decimalPlaces = z.pipe(
  z.nullish(wholeNumber),
  z.transform(value => value ?? 2),
);

export const wireCheckout = z.object({
  id,
  cart: z.object({
    id,
    version: z.nullish(z.number()),
    customerId: amount,
    currency: z.object({code: text, decimalPlaces}),
    isTaxIncluded: flag,
    /** Coupons are in the difference of these two, not in `discountAmount`. */
    baseAmount: z.nullish(z.number()),
    cartAmount: z.nullish(z.number()),
    discountAmount: amount,
    lineItems: z.object({
      physicalItems: listOf(wirePhysicalItem),
      digitalItems: listOf(wireDigitalItem),
      giftCertificates: listOf(wireCertificate),
      customItems: listOf(wireCustomItem),
    }),
  }),
  billingAddress: z.nullish(wireAddress),
  consignments: z.array(wireConsignment),
  customer: z.nullish(wireCustomer),
  coupons: listOf(wireCoupon),
  giftCertificates: listOf(z.object({code: text, used: amount, remaining: amount})),
  isStoreCreditApplied: flag,
  outstandingBalance: z.nullish(z.number()),
  subtotal: z.number(),
  shippingCostTotal: z.number(),
  handlingCostTotal: amount,
  taxTotal: z.number(),
  grandTotal: z.number(),
});
export type WireCheckout = z.infer<typeof wireCheckout>;

/** GET /carts: none or one cart of the session (store-api 2.1). */
export const wireCarts = z.array(z.object({id}));

/** A store was recorded that answers `{}`: no countries, as good as none known (R3). */
export const wireCountries = z.object({
  data: listOf(
    z.object({
      code: z.string().check(z.minLength(2)),
      name: text,
      hasPostalCodes: z._default(z.nullable(z.boolean()), true),
      requiresState: flag,
      subdivisions: listOf(z.object({code: text, name: text})),
    }),
  ),
});

export const wireFormFields = z.object({
  shippingAddress: z.array(
    z.object({
      id,
      name: z.string(),
      custom: flag,
      label: text,
      required: flag,
      maxLength: z.nullish(z.number()),
      type: z.nullish(z.string()),
      fieldType: z.nullish(z.string()),
      default: z.nullish(z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())])),
      options: z.nullish(z.object({items: listOf(z.object({value: text, label: text}))})),
    }),
  ),
});

export const wireSettings = z.object({
  storeConfig: z.object({
    checkoutSettings: z.object({
      hasMultiShippingEnabled: z._default(z.nullable(z.boolean()), true),
      shippingQuoteFailedMessage: text,
    }),
    links: z._default(z.object({checkoutLink: text, cartLink: text, loginLink: text}), {checkoutLink: '', cartLink: '', loginLink: ''}),
    storeProfile: z._default(z.object({storeCountryCode: text}), {storeCountryCode: ''}),
  }),
});

/** The shapes errors come in (store-api 3.8): any of them may say something, none has to. */
export const wireProblem = z.object({
  type: z.nullish(z.string()),
  title: z.nullish(z.string()),
  detail: z.nullish(z.string()),
  message: z.nullish(z.string()),
  errors: z.nullish(z.unknown()),
});
