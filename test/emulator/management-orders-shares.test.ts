/** What of an order's discounts and tax falls to each of its products (store-api 4.11, 6.4). */
import {expect} from 'chai';
import type {StoreState} from '../../src/emulator/index.js';
import {assignToBen, orderOf, placeOrder, productNamed, productsOf, type Product} from './management-orders-driver.js';
import {people, ShopDriver} from './shop-driver.js';

interface Discount {
  id: string;
  name: string;
  code: string;
  target: string;
  amount: string;
}

/** The usual basket to Ben in Austin, its download billed to Ada in London, bought with coupons. */
async function bought(coupons: readonly string[], change: (state: StoreState) => void = () => undefined): Promise<Product[]> {
  const shop = await ShopDriver.open();
  await shop.arrange(change);
  for (const couponCode of coupons) {
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/coupons`;
    expect((await shop.ask('POST', path, {couponCode})).status).to.equal(200);
  }
  await shop.read();
  await assignToBen(shop);
  return productsOf(shop, await placeOrder(shop));
}

const discounts = (product: Product | undefined): Discount[] => product?.['applied_discounts'] as Discount[];

/** By code, for each product in their order. */
const amounts = (products: readonly Product[], code: string): (string | undefined)[] =>
  products.map(product => discounts(product).find(discount => discount.code === code)?.amount);

describe('a discount', () => {
  it('of an amount for each item falls to each by its units', async () => {
    const products = await bought(['ONEOFF']);
    expect(products.map(({quantity}) => quantity)).to.deep.equal([3, 1, 1, 1]);
    expect(amounts(products, 'ONEOFF')).to.deep.equal(['3.0000', '1.0000', '1.0000', '1.0000']);
    expect(discounts(products[0])).to.deep.equal([
      {id: 'coupon', name: 'One dollar off each item', code: 'ONEOFF', target: 'product', amount: '3.0000'},
    ]);
  });

  it('of a share or an amount of the order falls to each by its price', async () => {
    const products = await bought(['TENOFF']);
    expect(amounts(products, 'TENOFF')).to.deep.equal(['3.6000', '0.9500', '0.7300', '0.6000']);
    expect(discounts(products[3])).to.deep.equal([
      {id: 'total-coupon', name: 'Ten per cent off', code: 'TENOFF', target: 'order', amount: '0.6000'},
    ]);
  });

  it('that comes after another falls to each by what is left of its price', async () => {
    const products = await bought(['ONEOFF', 'TENOFF']);
    expect(amounts(products, 'ONEOFF')).to.deep.equal(['3.0000', '1.0000', '1.0000', '1.0000']);
    expect(amounts(products, 'TENOFF')).to.deep.equal(['3.6800', '0.9500', '0.6900', '0.5600']);
  });

  it('takes no more off an item than is left of its price', async () => {
    const cheap = (state: StoreState): void => {
      for (const line of state.checkout?.lines ?? []) if (line.name === 'Notebook') line.price = 0.5;
    };
    expect(amounts(await bought(['ONEOFF'], cheap), 'ONEOFF')).to.deep.equal(['3.0000', '1.0000', '0.5000', '1.0000']);
  });

  it('of shipping falls to no product', async () => {
    for (const code of ['SHIP5', 'SHIPFREE']) {
      expect((await bought([code])).map(discounts), code).to.deep.equal([[], [], [], []]);
    }
  });

  it('of nothing is not told of: gifts have no price to take it off', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await shop.ask('POST', `/api/storefront/checkouts/${shop.store.checkoutId}/coupons`, {couponCode: 'TENOFF'});
    await assignToBen(shop);
    const products = await productsOf(shop, await placeOrder(shop));
    expect(discounts(productNamed(products, 'Tin of tea'))).to.deep.equal([]);
    expect(discounts(productNamed(products, 'Evening hamper'))).to.have.length(1);
  });
});

describe('tax', () => {
  const taxes = (products: readonly Product[]): string[] => products.map(({total_tax: tax}) => tax);

  it('is what the place asks that each product goes to, downloads where the bill goes (store-api 4.11)', async () => {
    expect(taxes(await bought([]))).to.deep.equal(['2.9700', '0.7800', '0.6000', '1.2000']);
  });

  it('is on what discounts leave of the price', async () => {
    expect(taxes(await bought(['ONEOFF']))).to.deep.equal(['2.7200', '0.7000', '0.5200', '1.0000']);
  });

  it('is not on what is not taxed', async () => {
    const untaxed = (state: StoreState): void => {
      for (const line of state.checkout?.lines ?? []) line.taxable = line.name === 'Notebook';
    };
    expect(taxes(await bought([], untaxed))).to.deep.equal(['0.0000', '0.0000', '0.6000', '0.0000']);
  });

  it('is inside the prices where those include it', async () => {
    const shop = await ShopDriver.open({scenario: 'tax-inclusive'});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 3)]});
    await assignToBen(shop);
    const products = await productsOf(shop, await placeOrder(shop));
    const rates: Record<string, number> = {'Blue mug': 0.2, 'Knitting patterns (PDF)': 0.2, 'Tea towel': 0.0825, Notebook: 0.0825};
    for (const product of products) {
      const rate = rates[product.name] ?? 0;
      const price = Number(product['total_inc_tax']);
      expect(Number(product['base_total']), product.name).to.equal(price);
      expect(Number(product.total_tax), product.name).to.be.closeTo((price * rate) / (1 + rate), 0.011);
    }
  });

  it('on what is collected is that of the shop', async () => {
    const shop = await ShopDriver.open({scenario: 'pickup'});
    await assignToBen(shop);
    const id = await placeOrder(shop);
    const products = await productsOf(shop, id);
    expect(productNamed(products, 'Tea towel').total_tax).to.equal('0.8400');
    expect(productNamed(products, 'Blue mug').total_tax).to.equal('2.9700');
    expect((await orderOf(shop, id))['total_tax']).to.equal('5.6100');
  });
});
