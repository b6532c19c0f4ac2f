/** Every storefront endpoint with a request it answers, what each field of that takes, and what its path may name (store-api 2). */
import type {ScenarioName} from '../../src/emulator/index.js';
import {onCheckout} from './checkout-calls.js';
import {
  absent,
  ada,
  addressFields,
  addressText,
  anything,
  ben,
  certificate,
  certificateFields,
  changedGoodsFields,
  degrees,
  filledText,
  goods,
  isAbsent,
  isText,
  newItems,
  newItemsFields,
  nothing,
  under,
  unknownCode,
  type Field,
  type Status,
} from './endpoint-fields.js';
import {people, type ShopDriver} from './shop-driver.js';

export interface Endpoint {
  /** As the store's own table has it. */
  route: string;
  /** Where one route takes requests of several kinds. */
  kind?: string;
  scenario?: ScenarioName;
  /** What has to happen before the request is good. */
  prepare?: (shop: ShopDriver) => Promise<unknown>;
  /** What the path names; `checkoutId` and `cartId` are known. */
  params?: (shop: ShopDriver) => Record<string, string>;
  /** The status of a path that names something else, by parameter; `passed over` where that makes no difference. */
  ids: Record<string, Status | 'passed over'>;
  body?: (shop: ShopDriver) => unknown;
  /** By the path to it, as in `lineItems.0.quantity`. */
  fields?: Record<string, Field>;
  /** The status of a body that is not even of the right shape; `invalid` unless said. */
  shapeless?: Status;
  /** Other bodies that are wrong. */
  wrong?: [what: string, body: (shop: ShopDriver) => unknown, status: Status][];
  /** 200 unless said. */
  answers?: number;
  /** Compares the version it is told; an array one in each element. */
  version?: true;
  /** Answers a session that is lost as well. */
  isPublic?: true;
}

const SF = '/api/storefront';
const INTERNAL = '/internalapi/v1';
const CART = `${SF}/carts/:cartId`;
const CHECKOUT = `${SF}/checkouts/:checkoutId`;
const SINGULAR = `${SF}/checkout/:checkoutId`;
const ITEM = `${CHECKOUT}/carts/:cartId/items/:itemId`;

/** The tea towel of the usual basket. */
const towel = (shop: ShopDriver): Record<string, string> => ({itemId: shop.line('Tea towel').id});
const first = (shop: ShopDriver): Record<string, string> => ({consignmentId: shop.consignment(0).id});

async function boughtCertificate(shop: ShopDriver): Promise<void> {
  await shop.ask('POST', `${SF}/carts/${shop.store.checkoutId}/items`, {giftCertificates: [certificate]});
  await shop.read();
}

const certificateId = (shop: ShopDriver): Record<string, string> => {
  const {giftCertificates} = shop.checkout.cart.lineItems as unknown as {giftCertificates: {id: string}[]};
  return {itemId: giftCertificates[0]?.id ?? ''};
};

const billed = (shop: ShopDriver): Promise<unknown> => onCheckout(shop, 'POST', '/billing-address', people.ben);

async function submitted(shop: ShopDriver): Promise<unknown> {
  await billed(shop);
  return shop.ask('POST', `${INTERNAL}/checkout/order`, {cartId: shop.store.checkoutId});
}

const newestOrder = (shop: ShopDriver): Record<string, string> => ({orderId: String(shop.store.snapshot().orders.at(-1)?.id ?? 0)});

const mugs = (shop: ShopDriver, quantity: unknown): object => ({itemId: shop.line('Blue mug').id, quantity});
const namedFields: Record<string, Field> = {'lineItems.0': nothing, 'lineItems.0.itemId': nothing, 'lineItems.0.quantity': nothing};
const optionOf = (shop: ShopDriver): string | undefined => shop.consignment(0).availableShippingOptions?.[1]?.id;

const unknownCheckout = {checkoutId: 'unknownId'} as const;
const cartIds = {cartId: 'unknownId'} as const;
/** The specification says that a cart's id is its checkout's. */
const itemIds = {checkoutId: 'unknownId', cartId: 'unknownId', itemId: 404} as const;

export const endpoints: readonly Endpoint[] = [
  {route: `GET ${SF}/carts`, ids: {}},
  {route: `POST ${SF}/carts`, ids: {}, body: newItems, fields: newItemsFields},
  {route: `DELETE ${CART}`, ids: cartIds, answers: 204},
  {route: `POST ${CART}/items`, ids: cartIds, body: newItems, fields: newItemsFields, version: true},
  {
    route: `PUT ${CART}/items/:itemId`,
    ids: {...cartIds, itemId: 404},
    params: towel,
    body: () => ({lineItem: goods}),
    fields: {lineItem: nothing, ...under('lineItem', changedGoodsFields)},
    wrong: [['another product', () => ({lineItem: {...goods, productId: 101}}), 'invalid']],
    version: true,
  },
  {
    route: `PUT ${CART}/items/:itemId`,
    kind: 'of a gift certificate',
    ids: {...cartIds, itemId: 404},
    prepare: boughtCertificate,
    params: certificateId,
    body: () => ({giftCertificate: certificate}),
    fields: {giftCertificate: nothing, ...under('giftCertificate', certificateFields)},
    version: true,
  },
  {route: `DELETE ${CART}/items/:itemId`, ids: {...cartIds, itemId: 404}, params: towel, version: true},
  {
    route: `POST ${CART}/currency`,
    ids: cartIds,
    body: () => ({currencyCode: 'EUR'}),
    fields: {currencyCode: {takes: () => false, status: value => (isText(value) ? 404 : 'invalid')}},
  },
  {route: `GET ${CHECKOUT}`, ids: unknownCheckout},
  {route: `GET ${SINGULAR}`, ids: unknownCheckout},
  ...[CHECKOUT, SINGULAR].map((path): Endpoint => ({
    route: `PUT ${path}`,
    ids: unknownCheckout,
    body: () => ({customerMessage: 'Ring twice'}),
    fields: {customerMessage: {takes: value => isText(value) && (value as string).length <= 2000}},
    version: true,
  })),
  {
    route: `PUT ${ITEM}`,
    ids: itemIds,
    params: towel,
    body: () => ({lineItem: goods}),
    fields: {lineItem: nothing, ...under('lineItem', changedGoodsFields)},
    version: true,
  },
  {route: `DELETE ${ITEM}`, ids: itemIds, params: towel, version: true},
  {
    route: `POST ${CHECKOUT}/billing-address`,
    ids: unknownCheckout,
    body: () => ben,
    fields: {...addressFields, email: addressText},
    version: true,
  },
  {
    route: `POST ${CHECKOUT}/billing-address`,
    kind: 'of a guest',
    scenario: 'guest',
    ids: unknownCheckout,
    body: () => ({...people.ben, email: 'guest@shopper.example'}),
    fields: {email: {takes: value => typeof value === 'number' || (isText(value) && (value as string).trim() !== '')}},
    version: true,
  },
  {
    route: `PUT ${CHECKOUT}/billing-address/:addressId`,
    ids: {...unknownCheckout, addressId: 'unknownId'},
    params: shop => ({addressId: String(shop.checkout.billingAddress['id'])}),
    body: () => ben,
    fields: {...addressFields, email: addressText},
    version: true,
  },
  {
    route: `POST ${CHECKOUT}/consignments`,
    ids: unknownCheckout,
    body: shop => [{address: ada, lineItems: [mugs(shop, 2)]}],
    fields: {
      '0': nothing,
      '0.address': nothing,
      '0.lineItems': nothing,
      // Has no effect at creation (store-api 2.4).
      '0.shippingOptionId': anything,
      // Beside an address, anything that names a pickup is one kind too many (`addressWithOption`).
      '0.pickupOption': {...absent, status: () => 400},
      ...under('0', namedFields),
      ...under('0.address', addressFields),
    },
    wrong: [
      ['more units than there are', shop => [{address: ada, lineItems: [mugs(shop, 4)]}], 'invalid'],
      [
        'more units than there are in two elements',
        shop => [2, 2].map(quantity => ({address: ada, lineItems: [mugs(shop, quantity)]})),
        'invalid',
      ],
      [
        'a second element that is wrong',
        shop => [
          {address: ada, lineItems: [mugs(shop, 1)]},
          {address: ada, lineItems: []},
        ],
        'invalid',
      ],
      ['more units than an integer holds', shop => [{address: ada, lineItems: [mugs(shop, 2 ** 53)]}], 'invalid'],
      ['a negative quantity beside a good one', shop => [{address: ada, lineItems: [mugs(shop, 1), mugs(shop, -1)]}], 'invalid'],
    ],
    version: true,
  },
  {
    route: `PUT ${CHECKOUT}/consignments/:consignmentId`,
    kind: 'that moves it',
    scenario: 'two-consignments',
    ids: {...unknownCheckout, consignmentId: 'unknownId'},
    params: first,
    body: shop => ({address: ada, lineItems: [mugs(shop, 1)]}),
    fields: {address: absent, lineItems: absent, ...namedFields, ...under('address', addressFields)},
    wrong: [
      ['more units than there are', shop => ({lineItems: [mugs(shop, 3)]}), 'invalid'],
      ['an address and a shipping option', shop => ({address: people.ada, shippingOptionId: optionOf(shop)}), 400],
      ['an address and a pickup option', () => ({address: people.ada, pickupOption: {pickupMethodId: 1}}), 400],
      ['both kinds of option', shop => ({shippingOptionId: optionOf(shop), pickupOption: {pickupMethodId: 1}}), 400],
    ],
    version: true,
  },
  {
    route: `PUT ${CHECKOUT}/consignments/:consignmentId`,
    kind: 'that selects an option',
    scenario: 'two-consignments',
    ids: {...unknownCheckout, consignmentId: 'unknownId'},
    params: first,
    body: shop => ({shippingOptionId: optionOf(shop)}),
    fields: {shippingOptionId: {takes: () => false, status: value => (isAbsent(value) ? 'invalid' : 'unknownOption')}},
    version: true,
  },
  {
    route: `PUT ${CHECKOUT}/consignments/:consignmentId`,
    kind: 'that has it collected',
    scenario: 'two-consignments',
    ids: {...unknownCheckout, consignmentId: 'unknownId'},
    params: first,
    body: () => ({pickupOption: {pickupMethodId: 1}}),
    fields: {pickupOption: nothing, 'pickupOption.pickupMethodId': nothing},
    version: true,
  },
  {
    route: `DELETE ${CHECKOUT}/consignments/:consignmentId`,
    scenario: 'two-consignments',
    ids: {...unknownCheckout, consignmentId: 'unknownId'},
    params: first,
    version: true,
  },
  {
    route: `POST ${CHECKOUT}/coupons`,
    ids: unknownCheckout,
    body: () => ({couponCode: 'TENOFF'}),
    fields: {couponCode: unknownCode(400)},
    version: true,
  },
  {
    route: `DELETE ${CHECKOUT}/coupons/:code`,
    ids: {...unknownCheckout, code: 404},
    prepare: shop => onCheckout(shop, 'POST', '/coupons', {couponCode: 'TENOFF'}),
    params: () => ({code: 'TENOFF'}),
    version: true,
  },
  {
    route: `POST ${CHECKOUT}/gift-certificates`,
    ids: unknownCheckout,
    body: () => ({giftCertificateCode: 'GIFT-25'}),
    fields: {giftCertificateCode: unknownCode(400)},
    version: true,
  },
  {
    route: `DELETE ${CHECKOUT}/gift-certificates/:code`,
    ids: {...unknownCheckout, code: 404},
    prepare: shop => onCheckout(shop, 'POST', '/gift-certificates', {giftCertificateCode: 'GIFT-25'}),
    params: () => ({code: 'GIFT-25'}),
    version: true,
  },
  {route: `POST ${CHECKOUT}/store-credit`, ids: unknownCheckout, version: true},
  {route: `DELETE ${CHECKOUT}/store-credit`, ids: unknownCheckout, version: true},
  {
    route: `POST ${CHECKOUT}/spam-protection`,
    ids: unknownCheckout,
    body: () => ({token: 'human'}),
    fields: {token: filledText},
    version: true,
  },
  {
    route: `GET ${SF}/orders/:orderId`,
    scenario: 'two-consignments',
    ids: {orderId: 404},
    prepare: submitted,
    params: newestOrder,
  },
  {
    route: `POST ${INTERNAL}/checkout/order`,
    scenario: 'two-consignments',
    ids: {},
    prepare: billed,
    body: shop => ({cartId: shop.store.checkoutId, customerMessage: 'Ring twice', useStoreCredit: true}),
    fields: {
      cartId: {takes: () => false, status: () => 'unknownId'},
      customerMessage: {takes: value => isAbsent(value) || (isText(value) && (value as string).length <= 2000)},
      useStoreCredit: anything,
    },
    shapeless: 'unknownId',
  },
  {
    route: `POST ${INTERNAL}/checkout/order/:orderId`,
    scenario: 'two-consignments',
    ids: {orderId: 404},
    prepare: submitted,
    params: newestOrder,
  },
  {route: `POST ${SF}/customer-address`, ids: {}, body: () => ben, fields: {...addressFields, email: addressText}},
  {
    route: `POST ${SF}/pickup-options`,
    ids: {},
    body: () => ({
      searchArea: {radius: {value: 25, unit: 'KM'}, coordinates: {latitude: 40.7, longitude: -74}},
      items: [{variantId: 1101, quantity: 1}],
    }),
    fields: {
      searchArea: nothing,
      'searchArea.radius': nothing,
      'searchArea.radius.value': nothing,
      'searchArea.radius.unit': nothing,
      'searchArea.coordinates': nothing,
      'searchArea.coordinates.latitude': degrees(90),
      'searchArea.coordinates.longitude': degrees(180),
      items: nothing,
      'items.0': nothing,
      'items.0.variantId': nothing,
      'items.0.quantity': nothing,
    },
    isPublic: true,
  },
  {route: `GET ${SF}/form-fields`, ids: {}, isPublic: true},
  {route: `GET ${SF}/checkout-settings`, ids: {}, isPublic: true},
  {route: `GET ${INTERNAL}/shipping/countries`, ids: {}, isPublic: true},
  {route: `GET ${INTERNAL}/store/countries`, ids: {}, isPublic: true},
  {
    route: `POST ${INTERNAL}/checkout/customer`,
    ids: {},
    body: () => ({email: 'ada.lovelace@shopper.example', password: 'engine'}),
    fields: {email: {takes: () => false, status: () => 401}, password: {...filledText, status: () => 401}},
    shapeless: 401,
    isPublic: true,
  },
  {route: `DELETE ${INTERNAL}/checkout/customer`, ids: {}},
];
