/** Answers of real stores beside ours: for the same request every recorded key is there, with a type that was recorded (store-api 8b). */
import {expect} from 'chai';
import {people, ShopDriver} from './shop-driver.js';

interface Exchange {
  method: string;
  path: string;
  query: [name: string, value: string][];
  status: number;
  body: unknown;
}

/** Types by path of key, all elements of a list together: `consignments[].id` → string. */
type Types = Map<string, Set<string>>;

function collect(value: unknown, path: string, types: Types): Types {
  const type = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  types.set(path, (types.get(path) ?? new Set()).add(type));
  if (Array.isArray(value)) for (const element of value as unknown[]) collect(element, `${path}[]`, types);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`, types);
  }
  return types;
}

/** Keys of one merchant's configuration that no client needs, or of features of a later day. */
const NOT_OURS = /paymentSettings|passwordRequirements|\.clientSidePaymentProviders|checkoutSettings\.features\.|customization\./;

async function recorded(): Promise<Exchange[]> {
  const list = (await (await fetch('/__recordings/index.json')).json()) as string[];
  const files = await Promise.all(list.map(async name => (await (await fetch(`/__recordings/${name}`)).json()) as {exchanges: Exchange[]}));
  return files.flatMap(({exchanges}) => exchanges).filter(({status}) => status === 200);
}

const kinds: [name: string, fits: (exchange: Exchange) => boolean, answer: () => Promise<unknown>][] = [
  [
    'a checkout',
    ({method, path, query}) => method === 'GET' && /\/checkout\//.test(path) && JSON.stringify(query).includes('availableShippingOptions'),
    async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments'});
      const include =
        'cart.lineItems.physicalItems.options,cart.lineItems.digitalItems.options,customer,customer.customerGroup,payments,promotions.banners,consignments.availableShippingOptions';
      return (await shop.ask('GET', `/api/storefront/checkout/${shop.store.checkoutId}?include=${encodeURIComponent(include)}`)).body;
    },
  ],
  [
    'a created consignment',
    ({method, path}) => method === 'POST' && path.endsWith('/consignments'),
    async () => {
      const shop = await ShopDriver.open();
      const include =
        'consignments.availableShippingOptions,cart.lineItems.physicalItems.options,cart.lineItems.digitalItems.options,customer,promotions.banners';
      return (
        await shop.ask('POST', `/api/storefront/checkouts/${shop.store.checkoutId}/consignments?include=${include}`, [
          {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
        ])
      ).body;
    },
  ],
  [
    'a selected option',
    ({method, path}) => method === 'PUT' && path.includes('/consignments/'),
    async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments'});
      const {id, availableShippingOptions: [option] = []} = shop.consignment(0);
      const include =
        'consignments.availableShippingOptions,cart.lineItems.physicalItems.options,cart.lineItems.digitalItems.options,customer,promotions.banners';
      return (
        await shop.ask('PUT', `/api/storefront/checkouts/${shop.store.checkoutId}/consignments/${id}?include=${include}`, {
          shippingOptionId: option?.id,
        })
      ).body;
    },
  ],
  [
    'a saved address',
    ({path}) => path.endsWith('/customer-address'),
    async () => (await new ShopDriver().ask('POST', '/api/storefront/customer-address', people.ben)).body,
  ],
  [
    'the form fields',
    ({path}) => path.endsWith('/form-fields'),
    async () => (await new ShopDriver().ask('GET', '/api/storefront/form-fields')).body,
  ],
  [
    'the settings',
    ({path}) => path.endsWith('/checkout-settings'),
    async () => (await new ShopDriver().ask('GET', '/api/storefront/checkout-settings')).body,
  ],
  [
    'the countries',
    ({path}) => path.endsWith('/countries'),
    async () => (await new ShopDriver().ask('GET', '/internalapi/v1/shipping/countries')).body,
  ],
];

describe('recorded answers and ours', () => {
  for (const [name, fits, answer] of kinds) {
    it(`agree on keys and types of ${name}`, async function () {
      const bodies = (await recorded()).filter(fits).map(({body}) => body);
      if (bodies.length === 0) this.skip();
      const all: Types = new Map();
      for (const body of bodies) collect(body, '', all);
      const always = [...all.keys()].filter(path => !NOT_OURS.test(path) && bodies.every(body => inAll(body, path)));
      const ours = collect(await answer(), '', new Map());
      const missing = always.filter(path => !ours.has(path) && ours.has(above(path)));
      expect(missing, 'keys every recording has').to.deep.equal([]);
      const odd = [...ours].filter(([path, types]) => all.has(path) && [...types].some(type => !all.get(path)?.has(type)));
      expect(odd.map(([path, types]) => `${path}: ${[...types].join()} for ${[...(all.get(path) ?? [])].join()}`)).to.deep.equal([]);
    });
  }
});

/** The object or list a path stands in. */
function above(path: string): string {
  return path.endsWith('[]') ? path.slice(0, -2) : path.slice(0, path.lastIndexOf('.'));
}

/** Whether a body has a path wherever the objects above it are there. */
function inAll(body: unknown, path: string): boolean {
  const types = collect(body, '', new Map());
  return types.has(path) || !types.has(above(path));
}
