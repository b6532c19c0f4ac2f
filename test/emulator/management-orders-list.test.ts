/** Lists, pages, filters and counts of orders, and the statuses they can have (store-api 6, 6.5). */
import {expect} from 'chai';
import {expectRefusal, manage} from './management-shipping-driver.js';
import {bill, get, makeOrder, submit, type Order} from './management-orders-driver.js';
import {ShopDriver} from './shop-driver.js';

const mugs = (quantity: number): object => ({products: [{product_id: 101, quantity}]});

/** Three orders of 1, 2 and 3 mugs for three people, a day between them. */
async function shopOfThree(): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario: 'two-consignments', now: '2026-03-01T12:00:00Z'});
  const day = 86_400_000;
  await makeOrder(shop, {...mugs(1), status_id: 11, customer_id: 7, external_order_id: 'AMZ-1'});
  shop.store.act({kind: 'advance-clock', ms: day});
  await makeOrder(shop, {...mugs(2), status_id: 3, billing_address: {zip: '10', country_iso2: 'GB', email: 'Dan@example.com'}});
  shop.store.act({kind: 'advance-clock', ms: day});
  await makeOrder(shop, {...mugs(3), status_id: 11});
  return shop;
}

const ids = async (shop: ShopDriver, query: string): Promise<number[]> => {
  const {status, body} = await manage<Order[] | null>(shop, 'GET', `/orders${query}`);
  expect(status, query).to.equal(body === null ? 204 : 200);
  return (body ?? []).map(({id}) => id);
};

describe('the list of orders', () => {
  it('is 204 without a body where there are none (store-api 6)', async () => {
    expect(await manage(new ShopDriver(), 'GET', '/orders')).to.deep.equal({status: 204, body: null});
  });

  it('stands by id and shows each as it is read alone', async () => {
    const shop = await shopOfThree();
    const listed = await get<Order[]>(shop, '/orders');
    expect(listed.map(({id}) => id)).to.deep.equal([101, 102, 103]);
    expect(listed[1]).to.deep.equal(await get(shop, '/orders/102'));
  });

  it('shows 50 a page unless asked for fewer or more, and at most 250', async () => {
    const shop = await shopOfThree();
    await shop.arrange(state => {
      const [first] = state.orders;
      for (let id = 104; id <= 400 && first !== undefined; id++) state.orders.push({...structuredClone(first), id});
    });
    expect(await ids(shop, '')).to.have.length(50);
    expect(await ids(shop, '?limit=1000')).to.have.length(250);
    expect(await ids(shop, '?page=1&limit=1')).to.deep.equal([101]);
    expect(await ids(shop, '?page=2&limit=2')).to.deep.equal([103, 104]);
    expect(await ids(shop, '?page=6')).to.deep.equal(Array.from({length: 50}, (_, index) => 351 + index));
    expect(await ids(shop, '?page=7')).to.deep.equal([]);
  });

  for (const [query, expected] of [
    ['?min_id=102', [102, 103]],
    ['?max_id=102', [101, 102]],
    ['?min_id=102&max_id=102', [102]],
    ['?customer_id=7', [101]],
    ['?customer_id=0', [102, 103]],
    ['?email=dan%40EXAMPLE.com', [102]],
    ['?status_id=11', [101, 103]],
    ['?status_id=3&min_id=103', []],
    ['?min_total=25.5', [102, 103]],
    ['?max_total=25', [101]],
    ['?min_date_created=Mon%2C%2002%20Mar%202026%2012%3A00%3A00%20%2B0000', [102, 103]],
    ['?max_date_created=2026-03-02T11:59:59.000Z', [101]],
    ['?max_date_modified=2026-03-01T13:00:00.000%2B01:00', [101]],
    ['?cart_id=no-such-cart', []],
    ['?channel_id=1', [101, 102, 103]],
    ['?channel_id=2', []],
    ['?external_order_id=AMZ-1', [101]],
    ['?payment_method=manual', [101, 102, 103]],
    ['?sort=id:desc', [103, 102, 101]],
    ['?sort=customer_id:desc', [101, 102, 103]],
    ['?sort=status_id', [102, 101, 103]],
    ['?sort=date_created:desc&limit=2', [103, 102]],
    ['?something=else', [101, 102, 103]],
  ] as const) {
    it(`asked for ${query} holds ${expected.length === 0 ? 'none' : expected.join(', ')}, and the count agrees`, async () => {
      const shop = await shopOfThree();
      expect(await ids(shop, query)).to.deep.equal([...expected]);
      if (!query.includes('limit')) expect(await get(shop, `/orders/count${query}`)).to.have.property('count', expected.length);
    });
  }

  it('finds the order of a cart, incomplete as it is (the sample count of the specification holds such)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    await bill(shop);
    await submit(shop);
    expect(await ids(shop, `?cart_id=${shop.store.checkoutId}`)).to.deep.equal([101]);
    expect((await get<Order>(shop, '/orders/101')).status).to.equal('Incomplete');
  });

  for (const query of [
    'page=0',
    'page=-1',
    'page=1.5',
    'page=two',
    'page=99999999999999999999',
    'limit=0',
    'limit=',
    'min_id=x',
    'customer_id=ada',
    'min_total=-1',
    'max_total=much',
    'min_date_created=yesterday',
    'sort=total',
    'sort=id:sideways',
    'sort=toString',
  ]) {
    it(`asked for ${query} is 400`, async () => {
      const shop = await shopOfThree();
      expect(await expectRefusal(shop, 400, 'GET', `/orders?${query}`)).to.include(`'${query.split('=')[0]}'`);
    });
  }

  it('leaves out archived orders, which can still be read by their ids', async () => {
    const shop = await shopOfThree();
    expect(await manage(shop, 'DELETE', '/orders/102')).to.deep.equal({status: 204, body: null});
    expect(await ids(shop, '')).to.deep.equal([101, 103]);
    expect(await get(shop, '/orders/count')).to.have.property('count', 2);
    expect(await get(shop, '/orders/102')).to.deep.include({id: 102, is_deleted: true});
  });
});

describe('the count of orders', () => {
  it('tells of every status how many there are, in the order of the control panel', async () => {
    const {statuses, count} = await get<{statuses: {id: number; count: number; sort_order: number}[]; count: number}>(
      await shopOfThree(),
      '/orders/count',
    );
    expect(count).to.equal(3);
    expect(statuses.map(({id}) => id)).to.deep.equal([0, 1, 7, 11, 9, 8, 3, 10, 2, 5, 6, 4, 13, 12, 14]);
    expect(statuses.map(({sort_order}) => sort_order)).to.deep.equal(statuses.map((_, index) => index));
    expect(statuses.filter(status => status.count > 0).map(({id, count: of}) => [id, of])).to.deep.equal([
      [11, 2],
      [3, 1],
    ]);
  });
});

describe('the statuses of orders', () => {
  it('are fifteen, by id, each to be read alone', async () => {
    const shop = new ShopDriver();
    const statuses = await get<{id: number; name: string; order: number}[]>(shop, '/order_statuses');
    expect(statuses.map(({id}) => id)).to.deep.equal(Array.from({length: 15}, (_, id) => id));
    expect(statuses[3]).to.deep.include({
      name: 'Partially Shipped',
      system_label: 'Partially Shipped',
      custom_label: 'Partially Shipped',
      order: 6,
    });
    expect(await get(shop, '/order_statuses/0')).to.deep.equal(statuses[0]);
    for (const id of ['15', '-1', 'x', '1.0']) await expectRefusal(shop, 404, 'GET', `/order_statuses/${id}`);
  });
});
