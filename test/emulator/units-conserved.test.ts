/** A seeded random walk of consignment writes: whatever is asked, no unit is lost or made (store-api 4.2). */
import {expect} from 'chai';
import {behaviourTable, behaviourNames, type Behaviours} from '../../src/emulator/index.js';
import {people, ShopDriver, unitTotals} from './shop-driver.js';

/** A small seeded generator (mulberry32): whole numbers from 0 to below the bound. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return bound => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

const addresses = Object.values(people);

async function oneWrite(shop: ShopDriver, roll: (bound: number) => number): Promise<void> {
  const {consignments} = shop.checkout;
  const wanted = (count: number): {itemId: string; quantity: number}[] =>
    Array.from({length: count}, () => {
      const line = shop.lines[roll(shop.lines.length)];
      return {itemId: line?.id ?? '', quantity: 1 + roll(line?.quantity ?? 1)};
    });
  const target = consignments[roll(Math.max(consignments.length, 1))];
  const address = addresses[roll(addresses.length)];
  const kind = target === undefined ? 0 : roll(6);
  if (target === undefined || kind <= 1) {
    await shop.post(...Array.from({length: 1 + roll(3)}, () => ({address, lineItems: wanted(1 + roll(2))})));
  } else if (kind === 2) await shop.put(target.id, {lineItems: wanted(1 + roll(3))});
  else if (kind === 3) await shop.put(target.id, {address, lineItems: wanted(1)});
  else if (kind === 4) await shop.put(target.id, {shippingOptionId: target.availableShippingOptions?.[0]?.id});
  else await shop.delete(target.id);
}

/** Every line stands in at most one consignment, every consignment holds lines that are there. */
function expectSound(shop: ShopDriver): void {
  const held = shop.checkout.consignments.flatMap(({lineItemIds}) => lineItemIds);
  const known = shop.lines.map(({id}) => id);
  expect(new Set(held).size).to.equal(held.length);
  expect(new Set(known).size).to.equal(known.length);
  expect(known).to.include.members(held);
  expect(shop.checkout.consignments.every(({lineItemIds}) => lineItemIds.length > 0)).to.equal(true);
  expect(shop.lines.every(({quantity}) => quantity >= 1)).to.equal(true);
}

describe('units over 300 writes', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const roll = dice(seed);
    const behaviours = Object.fromEntries(
      behaviourNames.map(name => {
        const {values} = behaviourTable[name];
        return [name, seed === 1 ? values[0] : values[roll(values.length)]];
      }),
    ) as Partial<Behaviours>;

    it(`are conserved (walk ${seed}, ${seed === 1 ? 'default behaviours' : 'drawn behaviours'})`, async () => {
      const shop = await ShopDriver.open({seed, behaviours});
      await shop.arrange(state => {
        const mug = state.checkout?.lines[0];
        if (mug === undefined) return;
        mug.quantity = 12;
        state.checkout?.lines.push(
          {...mug, id: 'hamper', name: 'Hamper', sku: 'HAMPER', productId: 901, quantity: 3},
          {...mug, id: 'jar', name: 'Jar', sku: 'JAR', productId: 902, quantity: 6, parentId: 'hamper'},
          {...mug, id: 'engraving', name: 'Engraving', kind: 'custom', productId: 0, sku: 'ENGRAVE', quantity: 2},
          {...mug, id: 'gift', name: 'Gift', sku: 'GIFT', productId: 903, quantity: 2, addedByPromotion: true},
        );
      });
      const before = unitTotals(shop.lines);
      for (let count = 0; count < 300; count++) {
        await oneWrite(shop, roll);
        await shop.read();
        expect(unitTotals(shop.lines)).to.deep.equal(before);
        expectSound(shop);
      }
      expect(shop.store.journal().flatMap(({violations}) => violations)).not.to.include('units-not-conserved');
      expect(shop.store.journal().filter(({method, status}) => method !== 'GET' && status === 200).length).to.be.greaterThan(60);
    });
  }
});
