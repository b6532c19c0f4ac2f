/** A shipment as the management API writes it (store-api 6.5). */
import type {Order, Shipment, StoreState} from '../state/store-state.js';
import {addressFields} from './order-address-fields.js';
import {fourDecimals, rfc2822} from './order-figures.js';
import {generatedLink, providerName} from './tracking-link.js';

export function shipmentAnswer(state: StoreState, order: Order, shipment: Shipment): Record<string, unknown> {
  return {
    id: shipment.id,
    order_id: shipment.orderId,
    customer_id: order.customerId,
    order_address_id: shipment.orderAddressId,
    date_created: rfc2822(shipment.createdAt),
    tracking_number: shipment.trackingNumber,
    merchant_shipping_cost: fourDecimals(shipment.merchantShippingCost),
    shipping_method: shipment.shippingMethod,
    comments: shipment.comments,
    shipping_provider: shipment.shippingProvider,
    tracking_carrier: shipment.trackingCarrier,
    tracking_link: shipment.trackingLink,
    billing_address: addressFields(shipment.billing),
    shipping_address: addressFields(shipment.shipping),
    items: shipment.items.map(({orderProductId, productId, quantity}) => ({
      order_product_id: orderProductId,
      product_id: productId,
      quantity,
    })),
    shipping_provider_display_name: providerName(state, shipment.shippingProvider),
    generated_tracking_link: generatedLink(shipment),
  };
}
