/**
 * Two stores with one seed: one takes each write through either API, the other all of them through the storefront. Whatever is asked,
 * their states stay equal (the rules are the same; store-api 9, every switch).
 */
import {expect} from 'chai';
import {behaviourNames, behaviourTable, type Behaviours, type StoreState} from '../../src/emulator/index.js';
import {askCheckout, readServer, snakeCased} from './server-to-server-driver.js';
import {people, ShopDriver} from './shop-driver.js';

type Roll = (bound: number) => number;

/** A small seeded generator (mulberry32): whole numbers from 0 to below the bound. */
function dice(seed: number): Roll {
  let state = seed;
  return bound => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** As the storefront sends it; its path is that of the checkout with this behind. */
interface Write {
  method: string;
  rest: string;
  body?: unknown;
}

const addresses = Object.values(people).map(person => ({...person, email: `${person.firstName.toLowerCase()}@people.example`}));
const codes = ['TENOFF', 'FIVER', 'SHIPFREE', 'ONEOFF', 'SHIP5', 'UKFREE', 'NOBODY'];

/** Mostly what can be done, and now and then what cannot. */
function drawWrite(shop: ShopDriver, state: StoreState, roll: Roll): Write {
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[roll(values.length)];
  const {consignments, version} = shop.checkout;
  const lineItems = (count: number): unknown[] =>
    Array.from({length: count}, () => {
      const line = pick(shop.lines);
      return roll(20) === 0 ? {itemId: 'nobody', quantity: 1} : {itemId: line?.id, quantity: 1 + roll((line?.quantity ?? 1) + roll(2))};
    });
  const guarded = (body: Record<string, unknown>): Record<string, unknown> =>
    roll(3) === 0 && version !== undefined ? {...body, version: roll(5) === 0 ? version - 1 : version} : body;
  const address = (): unknown => (roll(15) === 0 ? {email: '', countryCode: 'ZZ'} : pick(addresses));
  const target = pick(consignments);
  const consignment = `/consignments/${roll(25) === 0 ? 'nobody' : (target?.id ?? 'nobody')}`;
  const pickupOption = {pickupMethodId: 1 + roll(3)};
  switch (target === undefined ? roll(2) : roll(12)) {
    case 0:
    case 1:
    case 2:
      return {
        method: 'POST',
        rest: '/consignments',
        body: Array.from({length: 1 + roll(3)}, () =>
          guarded({...(roll(8) === 0 ? {pickupOption} : {address: address()}), lineItems: lineItems(1 + roll(2))}),
        ),
      };
    case 3:
      return {method: 'PUT', rest: consignment, body: guarded({lineItems: lineItems(1 + roll(3))})};
    case 4:
      return {method: 'PUT', rest: consignment, body: guarded({address: address(), ...(roll(2) === 0 ? {lineItems: lineItems(1)} : {})})};
    case 5:
    case 6: {
      const offered = pick(target?.availableShippingOptions ?? []);
      return {
        method: 'PUT',
        rest: consignment,
        body: guarded({shippingOptionId: offered?.id ?? 'none', ...(roll(12) === 0 ? {address: address()} : {})}),
      };
    }
    case 7:
      return {method: 'PUT', rest: consignment, body: guarded({pickupOption})};
    case 8:
      return {method: 'DELETE', rest: consignment, ...(roll(2) === 0 ? {body: guarded({})} : {})};
    case 9: {
      const redeemed = pick(state.checkout?.couponCodes ?? []);
      return roll(2) === 0 && redeemed !== undefined
        ? {method: 'DELETE', rest: `/coupons/${redeemed}`}
        : {method: 'POST', rest: '/coupons', body: guarded({couponCode: pick(codes)})};
    }
    case 10:
      return {method: 'PUT', rest: '', body: guarded({customerMessage: roll(6) === 0 ? roll(9) : `Note ${roll(100)}`})};
    default: {
      const id = state.checkout?.billingAddress?.id;
      const body = guarded({...pick(addresses)});
      return roll(2) === 0 && id !== undefined
        ? {method: 'PUT', rest: `/billing-address/${id}`, body}
        : {method: 'POST', rest: '/billing-address', body};
    }
  }
}

async function viaStorefront(shop: ShopDriver, {method, rest, body}: Write): Promise<number> {
  return (await shop.ask(method, `/api/storefront/checkouts/${shop.store.checkoutId}${rest}`, body)).status;
}

async function viaServer(shop: ShopDriver, {method, rest, body}: Write): Promise<number> {
  return (await askCheckout(shop, method, rest, snakeCased(body))).status;
}

/** Guests' e-mail addresses are looked up by the storefront alone, so its tries are left out. */
function stateOf(shop: ShopDriver): Omit<StoreState, 'attempts'> {
  const {attempts: _attempts, ...state} = shop.store.snapshot();
  return state;
}

const scenarios = ['default', 'guest', 'two-consignments', 'bundle', 'gift-line', 'custom-item', 'wrapped', 'pickup'] as const;

describe('120 writes, each through one of the two APIs,', () => {
  for (const [index, scenario] of scenarios.entries()) {
    const seed = index + 1;
    const roll = dice(seed);
    const behaviours = Object.fromEntries(
      behaviourNames.map(name => {
        const {values} = behaviourTable[name];
        return [name, seed === 1 ? values[0] : values[roll(values.length)]];
      }),
    ) as Partial<Behaviours>;

    it(`leave the state that the storefront alone leaves (scenario ${scenario}, ${seed === 1 ? 'default' : 'drawn'} behaviours)`, async () => {
      const options = {scenario, seed, behaviours, now: 0};
      const [mixed, plain] = [await ShopDriver.open(options), await ShopDriver.open(options)];
      const statuses = {storefront: new Set<number>(), server: new Set<number>()};
      for (let count = 0; count < 120; count += 1) {
        const write = drawWrite(plain, plain.store.snapshot(), roll);
        const api = roll(2) === 0 ? 'storefront' : 'server';
        const status = await (api === 'server' ? viaServer : viaStorefront)(mixed, write);
        expect(status, JSON.stringify(write)).to.equal(await viaStorefront(plain, write));
        statuses[api].add(status);
        expect(stateOf(mixed), JSON.stringify(write)).to.deep.equal(stateOf(plain));
        await mixed.read();
        await plain.read();
        expect(mixed.checkout).to.deep.equal(plain.checkout);
        const seen = await readServer(mixed);
        expect(seen.grand_total).to.equal(plain.checkout.grandTotal);
        expect(seen.consignments.map(({id, line_item_ids: ids}) => [id, ids])).to.deep.equal(
          plain.checkout.consignments.map(({id, lineItemIds}) => [id, lineItemIds]),
        );
      }
      for (const seen of Object.values(statuses)) {
        expect(seen).to.include(200);
        expect([...seen].some(status => status >= 400)).to.equal(true);
      }
      expect(mixed.store.journal().flatMap(({violations}) => violations)).to.deep.equal([]);
    });
  }
});
