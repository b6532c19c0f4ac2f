/** Drives an emulated store as a client would, and reads its answers with the few fields the tests look at. */
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions, type StoreState} from '../../src/emulator/index.js';

export interface Line {
  id: string;
  productId: number;
  name: string;
  quantity: number;
  parentId: string | null;
  giftWrapping: unknown;
  options?: {name: string; value: string}[];
}

export interface Option {
  id: string;
  type: string;
  description: string;
  cost: number;
  transitTime: string;
  isRecommended: boolean;
}

export interface Consignment {
  id: string;
  lineItemIds: string[];
  address: Record<string, unknown>;
  shippingAddress: Record<string, unknown>;
  selectedShippingOption: Option | null;
  availableShippingOptions?: Option[];
  shippingCost: number;
  handlingCost: number;
}

export interface Checkout {
  id: string;
  version?: number;
  cart: {
    id: string;
    version?: number;
    lineItems: Record<'physicalItems' | 'digitalItems' | 'customItems', Line[]>;
  };
  consignments: Consignment[];
  customer?: {addresses: Record<string, unknown>[]};
  billingAddress: Record<string, unknown>;
  customerMessage: string;
  subtotal: number;
  shippingCostTotal: number;
  handlingCostTotal: number;
  taxTotal: number;
  grandTotal: number;
}

export interface Answered<Body> {
  status: number;
  body: Body;
}

const INCLUDES = [
  'consignments.availableShippingOptions',
  'cart.lineItems.physicalItems.options',
  'cart.lineItems.digitalItems.options',
  'customer',
];

const INCLUDE = `?include=${INCLUDES.join('%2C')}`;

/** Four addresses of four zones, as a client sends them. */
export const people = {
  ada: {firstName: 'Ada', lastName: 'Lovelace', address1: '12 St James Square', city: 'London', postalCode: 'SW1Y 4JH', countryCode: 'GB'},
  ben: {
    firstName: 'Ben',
    lastName: 'Okri',
    address1: '500 Congress Ave',
    city: 'Austin',
    stateOrProvinceCode: 'TX',
    postalCode: '78701',
    countryCode: 'US',
  },
  cleo: {
    firstName: 'Cleo',
    lastName: 'Park',
    address1: '1 Market St',
    city: 'San Francisco',
    stateOrProvinceCode: 'CA',
    postalCode: '94105',
    countryCode: 'US',
  },
  dan: {
    firstName: 'Dan',
    lastName: 'Ruiz',
    address1: '20 W 34th St',
    city: 'New York',
    stateOrProvinceCode: 'NY',
    postalCode: '10001',
    countryCode: 'US',
  },
};

export interface Named {
  itemId: string;
  quantity: number;
}

export class ShopDriver {
  readonly store: EmulatedStore;
  readonly fetch: typeof fetch;
  /** The newest checkout that was answered with status 200. */
  checkout!: Checkout;

  constructor(options: StoreOptions = {}) {
    this.store = new EmulatedStore(options);
    this.fetch = emulatedFetch(this.store);
  }

  /** A store that was read once, so that `checkout` and its lines are at hand. */
  static async open(options: StoreOptions = {}): Promise<ShopDriver> {
    const shop = new ShopDriver(options);
    await shop.read();
    return shop;
  }

  async ask<Body = unknown>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered<Body>> {
    const response = await this.fetch(path, {
      method,
      headers: {'content-type': 'application/json', 'x-xsrf-token': this.store.csrfToken, ...headers},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    const text = await response.text();
    return {status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body};
  }

  private async askCheckout(method: string, rest: string, body?: unknown): Promise<Answered<Checkout>> {
    const answered = await this.ask<Checkout>(method, `/api/storefront/checkouts/${this.store.checkoutId}${rest}${INCLUDE}`, body);
    if (answered.status === 200) this.checkout = answered.body;
    return answered;
  }

  read(): Promise<Answered<Checkout>> {
    return this.askCheckout('GET', '');
  }

  post(...elements: unknown[]): Promise<Answered<Checkout>> {
    return this.askCheckout('POST', '/consignments', elements);
  }

  put(consignmentId: string, body: unknown): Promise<Answered<Checkout>> {
    return this.askCheckout('PUT', `/consignments/${consignmentId}`, body);
  }

  delete(consignmentId: string): Promise<Answered<Checkout>> {
    return this.askCheckout('DELETE', `/consignments/${consignmentId}`);
  }

  /** Selects the nth option a consignment is offered, the cheapest first. */
  select(consignmentIndex: number, optionIndex = 0): Promise<Answered<Checkout>> {
    const consignment = this.consignment(consignmentIndex);
    return this.put(consignment.id, {shippingOptionId: consignment.availableShippingOptions?.[optionIndex]?.id});
  }

  consignment(index: number): Consignment {
    const found = this.checkout.consignments[index];
    if (found === undefined) throw new Error(`There is no consignment number ${index}.`);
    return found;
  }

  get lines(): Line[] {
    const {physicalItems, customItems} = this.checkout.cart.lineItems;
    return [...physicalItems, ...customItems];
  }

  line(name: string): Line {
    const found = this.lines.find(line => line.name === name);
    if (found === undefined) throw new Error(`The cart has no line "${name}".`);
    return found;
  }

  /** So many units of the first line of this name. */
  units(name: string, quantity: number): Named {
    return {itemId: this.line(name).id, quantity};
  }

  /** Name and quantity of what a consignment holds. */
  holds(index: number): [name: string, quantity: number][] {
    return this.consignment(index).lineItemIds.map(id => {
      const line = this.lines.find(candidate => candidate.id === id);
      return [line?.name ?? '?', line?.quantity ?? 0];
    });
  }

  /** Changes the state behind the store's back, then reads. */
  async arrange(change: (state: StoreState) => void): Promise<void> {
    const state = this.store.snapshot();
    change(state);
    this.store.restore(state);
    await this.read();
  }
}

/** Units of each product over all lines. */
export function unitTotals(lines: readonly Line[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const line of lines) totals[line.name] = (totals[line.name] ?? 0) + line.quantity;
  return totals;
}
