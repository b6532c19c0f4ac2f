/** What a merchant's programs do with a store that has orders: read them all, ship part of them, change them. */
import type {StoreState} from '../../src/emulator/index.js';
import type {Ask} from './errands.js';

type Order = StoreState['orders'][number];

/** Of big orders, so many products and addresses are looked at. */
const FEW = 4;

const V2 = '/stores/harbour/v2';

async function readOrder(ask: Ask, order: Order): Promise<void> {
  const path = `${V2}/orders/${order.id}`;
  for (const rest of ['', '?include=consignments,consignments.line_items,fees', '/products', '/shipping_addresses', '/shippingaddresses']) {
    await ask('GET', path + rest);
  }
  for (const rest of ['/consignments', '/consignments?include=consignments.line_items', '/shipments', '/shipments/count']) {
    await ask('GET', path + rest);
  }
  for (const {id} of order.products.slice(0, FEW)) await ask('GET', `${path}/products/${id}`);
  for (const {id} of order.addresses.slice(0, FEW)) {
    await ask('GET', `${path}/shipping_addresses/${id}`);
    await ask('GET', `${path}/shipping_addresses/${id}/shipping_quotes`);
    await ask('GET', `${path}/shippingaddresses/${id}/shippingquotes`);
    await ask('GET', `${path}/consignments/shipping/${id}/shipping_quotes`);
  }
}

/** One unit of each product that is sent: the first with all that can be said, the last taken back. */
async function ship(ask: Ask, order: Order): Promise<void> {
  const shipments = `${V2}/orders/${order.id}/shipments`;
  const sent = order.products.filter(({orderAddressId, parentId}) => orderAddressId > 0 && parentId === null);
  for (const {id, orderAddressId} of sent.slice(0, FEW)) {
    await ask('POST', shipments, {
      order_address_id: orderAddressId,
      items: [{order_product_id: id, quantity: 1}],
      tracking_number: `NO-${id}`,
      shipping_provider: 'fedex',
      shipping_method: 'Van',
      merchant_shipping_cost: '1.0000',
      comments: 'Fragile',
    });
  }
  await ask('GET', shipments);
  await ask('GET', `${shipments}/1`);
  await ask('PUT', `${shipments}/1`, {tracking_link: 'https://tracking.example/1', comments: ''});
  await ask('DELETE', `${shipments}/1`);
  await ask('GET', `${V2}/orders/${order.id}`);
  await ask('DELETE', shipments);
}

async function change(ask: Ask, order: Order): Promise<void> {
  const path = `${V2}/orders/${order.id}`;
  for (const {id} of order.addresses.slice(0, FEW)) {
    await ask('PUT', `${path}/shipping_addresses/${id}`, {first_name: 'Jane', zip: '78702', shipping_method: 'By hand'});
  }
  await ask('PUT', path, {status_id: 10, staff_notes: 'Called', billing_address: {first_name: 'Jane', zip: '78702'}});
}

/** @param orders as the store holds them */
export async function runMerchantErrands(ask: Ask, orders: readonly Order[]): Promise<void> {
  await ask('GET', `${V2}/orders`);
  for (const order of orders) {
    await readOrder(ask, order);
    await ship(ask, order);
    await change(ask, order);
    await readOrder(ask, order);
  }
}
