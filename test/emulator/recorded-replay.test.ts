/**
 * Recorded visits, replayed: the emulated store is put into the recorded start and asked what the real one was asked, and its answers have
 * the same keys, types and effect on lines, consignments and selections (store-api 8b).
 */
import {expect} from 'chai';
import type {Behaviours, CartLine, ShippingMethod, StoreState} from '../../src/emulator/index.js';
import {ShopDriver, type Checkout, type Option} from './shop-driver.js';

interface Exchange {
  method: string;
  path: string;
  query: [name: string, value: string][];
  requestBody: {itemId?: string; quantity?: number; shippingOptionId?: string} | null;
  body: Checkout;
}

/** What each recording shows of what is unknown elsewhere. */
const visits: [recording: string, behaviours: Partial<Behaviours>][] = [
  ['guest', {version: 'absent'}],
  ['customer', {version: 'absent'}],
  ['multi-address-2023-10', {version: 'absent', ownSelection: 'kept-if-offered'}],
  ['multi-address-2024-04', {version: 'absent', ownSelection: 'cleared'}],
];

async function exchangesOf(recording: string): Promise<Exchange[] | null> {
  const names = (await (await fetch('/__recordings/index.json')).json()) as string[];
  if (!names.includes(`${recording}.json`)) return null;
  const {exchanges} = (await (await fetch(`/__recordings/${recording}.json`)).json()) as {exchanges: Exchange[]};
  return exchanges.filter(({path, body}) => /\/checkouts?\//.test(path) && 'cart' in body);
}

/** A method that makes such an option. */
function methodBehind({type, cost}: Option): Pick<ShippingMethod, 'type' | 'settings'> {
  switch (type) {
    case 'shipping_byweight':
      return {type: 'weight', settings: {default_cost: cost, default_cost_type: 'fixed_amount', range: []}};
    case 'shipping_flatrate':
      return {type: 'perorder', settings: {rate: cost}};
    case 'shipping_pickupinstore':
      return {type: 'pickupinstore', settings: {}};
    case 'freeshipping':
      return {type: 'freeshipping', settings: {}};
    default:
      throw new Error(`No method makes options of type "${type}".`);
  }
}

function methodFor(option: Option, id: number): ShippingMethod {
  return {
    ...{id, name: option.description, ...methodBehind(option), enabled: true, handling_fees: {fixed_surcharge: 0}},
    ...{is_fallback: false, channel_ids: [1], transit_time: '', description: ''},
  };
}

/** The lines, the shopper and the methods as they were recorded before the first write. */
function enterStart(state: StoreState, {body: start}: Exchange, offered: readonly Option[]): void {
  const template = state.checkout?.lines[0];
  if (template === undefined || state.checkout === null) throw new Error('The scenario has no line to start from.');
  state.checkout.lines = start.cart.lineItems.physicalItems.map((line): CartLine => ({...template, ...pick(line)}));
  state.checkout.consignments = [];
  const zone = state.zones.find(({name}) => name === 'United States');
  state.zones = zone === undefined ? [] : [{...zone, methods: offered.map((option, index) => methodFor(option, index + 1))}];
}

const pick = ({id, productId, name, quantity}: Checkout['cart']['lineItems']['physicalItems'][number]) => ({id, productId, name, quantity});

/** Ids are told apart, not compared: the first one seen is 0. */
class Ordinals {
  private readonly ids: string[] = [];
  of(id: string): number {
    if (!this.ids.includes(id)) this.ids.push(id);
    return this.ids.indexOf(id);
  }
  at(ordinal: number): string {
    return this.ids[ordinal] ?? '';
  }
}

const shownOption = ({type, description, cost}: Option) => ({type, description, cost});

function effect({cart, consignments, shippingCostTotal}: Checkout, lines: Ordinals, parcels: Ordinals): unknown {
  return {
    lines: cart.lineItems.physicalItems.map(({id, quantity}) => [lines.of(id), quantity]).sort(([a = 0], [b = 0]) => a - b),
    consignments: consignments.map(consignment => ({
      id: parcels.of(consignment.id),
      lines: consignment.lineItemIds.map(id => lines.of(id)),
      selected: consignment.selectedShippingOption === null ? null : shownOption(consignment.selectedShippingOption),
      offered: consignment.availableShippingOptions?.map(option => ({...shownOption(option), isRecommended: option.isRecommended})),
    })),
    shippingCostTotal,
  };
}

type Types = Map<string, Set<string>>;

function typesIn(value: unknown, path = '', types: Types = new Map()): Types {
  const type = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  types.set(path, (types.get(path) ?? new Set()).add(type));
  if (Array.isArray(value)) for (const element of value as unknown[]) typesIn(element, `${path}[]`, types);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) typesIn(inner, `${path}.${key}`, types);
  return types;
}

/** Recorded keys that the other answer lacks, though what they stand in is there. An empty list lacks nothing. */
function missingKeys(theirs: Types, ours: Types): string[] {
  const above = (path: string): string => path.slice(0, path.lastIndexOf('.'));
  return [...theirs.keys()].filter(
    path => path.includes('.') && !path.endsWith('[]') && !ours.has(path) && ours.has(above(path)) && !NOT_OURS.test(path),
  );
}

/** What those stores had and this one has not: categories of products, and groups of customers with a discount of their own. */
const NOT_OURS = /categoryNames|\.customer\.customerGroup/;

/** A visit under way in both stores. */
class Replay {
  readonly theirLines = new Ordinals();
  readonly ourLines = new Ordinals();
  readonly theirParcels = new Ordinals();
  readonly ourParcels = new Ordinals();
  readonly shop: ShopDriver;
  before: Checkout;

  constructor(shop: ShopDriver, before: Checkout) {
    this.shop = shop;
    this.before = before;
    effect(before, this.theirLines, this.theirParcels);
    effect(shop.checkout, this.ourLines, this.ourParcels);
  }

  private line(id: string): string {
    return this.ourLines.at(this.theirLines.of(id));
  }

  /** The recorder kept the last line alone; the client names what joins, then what is there (store-api 4.8). */
  private named({requestBody, body}: Exchange, consignmentId: string): {itemId: string; quantity: number}[] {
    const held = this.before.consignments.find(({id}) => id === consignmentId)?.lineItemIds ?? [];
    const after = body.consignments.find(({id}) => id === consignmentId)?.lineItemIds ?? [];
    const joining = this.before.cart.lineItems.physicalItems.filter(({id}) => after.includes(id) && !held.includes(id));
    return [
      ...joining.map(({id, quantity}) => ({itemId: this.line(id), quantity})),
      {itemId: this.line(requestBody?.itemId ?? ''), quantity: requestBody?.quantity ?? 0},
    ];
  }

  private bodyOf(exchange: Exchange): unknown {
    const {requestBody, path, body} = exchange;
    if (path.includes('/billing-address')) {
      const {id: _id, ...address} = body.billingAddress;
      return 'countryCode' in address && address['countryCode'] !== '' ? address : {email: address['email']};
    }
    const consignmentId = /consignments\/(\w+)/.exec(path)?.[1];
    if (consignmentId === undefined) {
      return [
        {
          address: body.consignments[0]?.address,
          lineItems: [{itemId: this.line(requestBody?.itemId ?? ''), quantity: requestBody?.quantity}],
        },
      ];
    }
    if (requestBody?.shippingOptionId === undefined) {
      const address = body.consignments.find(({id}) => id === consignmentId)?.address;
      return {address, lineItems: this.named(exchange, consignmentId)};
    }
    const wanted = this.before.consignments.flatMap(({availableShippingOptions = []}) => availableShippingOptions);
    const description = wanted.find(({id}) => id === requestBody.shippingOptionId)?.description;
    const ours = this.shop.checkout.consignments[0]?.availableShippingOptions?.find(option => option.description === description);
    return {shippingOptionId: ours?.id};
  }

  /** Asks the same, and holds both answers against each other. */
  async ask(exchange: Exchange): Promise<void> {
    const {method, path, query, body: theirs} = exchange;
    const rest = path
      .replace(/^.*\/checkouts\/[^/]+/, '')
      .replace(/consignments\/(\w+)/, (_match, id: string) => `consignments/${this.ourParcels.at(this.theirParcels.of(id))}`)
      .replace(/billing-address\/\w+/, () => `billing-address/${String(this.shop.checkout.billingAddress['id'])}`);
    const include = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    const url = `/api/storefront/checkouts/${this.shop.store.checkoutId}${rest}?${include}`;
    const {status, body: ours} = await this.shop.ask<Checkout>(method, url, this.bodyOf(exchange));
    expect(status, `${method} ${rest}`).to.equal(200);
    expect(effect(ours, this.ourLines, this.ourParcels), `${method} ${rest}`).to.deep.equal(
      effect(theirs, this.theirLines, this.theirParcels),
    );
    const [theirTypes, ourTypes] = [typesIn(theirs), typesIn(ours)];
    expect(missingKeys(theirTypes, ourTypes), `keys of ${method} ${rest}`).to.deep.equal([]);
    const lines = [...ourTypes].filter(([key]) => key.startsWith('.consignments') || key.startsWith('.cart'));
    const odd = lines.filter(([key, types]) => theirTypes.has(key) && [...types].some(type => !theirTypes.get(key)?.has(type)));
    expect(
      odd.map(([key]) => key),
      `types of ${method} ${rest}`,
    ).to.deep.equal([]);
    this.shop.checkout = ours;
    this.before = theirs;
  }
}

describe('a recorded visit, asked of the emulated store', () => {
  for (const [recording, behaviours] of visits) {
    it(`has the recorded effect and shape at every write (${recording})`, async function () {
      const exchanges = await exchangesOf(recording);
      if (exchanges === null) this.skip();
      const first = exchanges.findIndex(({method}) => method !== 'GET');
      const start = exchanges[first - 1];
      const offered = exchanges
        .flatMap(({body}) => body.consignments)
        .find(({availableShippingOptions}) => availableShippingOptions?.length);
      if (start === undefined) throw new Error(`The recording ${recording} writes before it reads.`);
      const shop = await ShopDriver.open({scenario: recording === 'guest' ? 'guest' : 'single-unit', behaviours});
      await shop.arrange(state => {
        enterStart(state, start, offered?.availableShippingOptions ?? []);
      });
      const replay = new Replay(shop, start.body);
      const writes = exchanges.slice(first).filter(({method}) => method !== 'GET');
      for (const exchange of writes) await replay.ask(exchange);
      expect(writes.length).to.be.at.least(4);
    });
  }
});
