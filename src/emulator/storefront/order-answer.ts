/** An order as the storefront writes it (store-api 3.7). Shipping is not taxed here, so its costs with and without tax are one. */
import {STOREFRONT_CHANNEL} from '../channel.js';
import {roundMoney} from '../money-rounding.js';
import {customFieldLabel} from '../orders/custom-field-label.js';
import {isPaid, isPlaced, storefrontStatus} from '../orders/order-status.js';
import type {Order, OrderAddress, OrderProduct, StoreState} from '../state/store-state.js';

function productAnswer(state: StoreState, {id, line, parentId}: OrderProduct, origin: string): Record<string, unknown> {
  const extended = roundMoney(state, line.price * line.quantity);
  return {
    id,
    parentId,
    variantId: line.variantId,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    url: `${origin}/${line.picture}/`,
    quantity: line.quantity,
    brand: line.brand,
    isTaxable: line.taxable,
    imageUrl: `${origin}/product_images/${line.picture}.svg`,
    discounts: [],
    discountAmount: 0,
    couponAmount: 0,
    listPrice: line.price,
    salePrice: line.price,
    extendedListPrice: extended,
    extendedSalePrice: extended,
    type: line.kind,
    addedByPromotion: line.addedByPromotion,
    ...(line.kind === 'physical'
      ? {
          isShippingRequired: true,
          giftWrapping:
            line.giftWrapping === null
              ? null
              : {name: line.giftWrapping.name, message: line.giftWrapping.message, amount: line.giftWrapping.amount},
        }
      : {downloadFileUrls: [], downloadPageUrl: '', downloadSize: ''}),
    options: line.options,
  };
}

function customAnswer(state: StoreState, {id, line}: OrderProduct): Record<string, unknown> {
  const {name, sku, quantity, price} = line;
  return {id, name, sku, quantity, listPrice: price, extendedListPrice: roundMoney(state, price * quantity)};
}

function consignmentAnswer(state: StoreState, order: Order, to: OrderAddress): Record<string, unknown> {
  const {address} = to;
  const products = order.products.filter(({orderAddressId}) => orderAddressId === to.id);
  return {
    lineItems: products.map(({id}) => ({id})),
    shippingAddressId: to.id,
    firstName: address.firstName,
    lastName: address.lastName,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    stateOrProvince: address.stateOrProvince,
    postalCode: address.postalCode,
    country: address.country,
    countryCode: address.countryCode,
    email: address.email,
    phone: address.phone,
    itemsTotal: products.reduce((sum, {line}) => sum + line.quantity, 0),
    itemsShipped: products.reduce((sum, {quantityShipped}) => sum + quantityShipped, 0),
    shippingMethod: to.shippingMethod,
    baseCost: to.costBeforeDiscount,
    costExTax: to.cost,
    costIncTax: to.cost,
    costTax: 0,
    costTaxClassId: 2,
    shippingCostBeforeDiscount: to.costBeforeDiscount,
    comparisonShippingCost: to.costBeforeDiscount,
    baseHandlingCost: to.handling,
    handlingCostExTax: to.handling,
    handlingCostIncTax: to.handling,
    handlingCostTax: 0,
    handlingCostTaxClassId: 2,
    shippingZoneId: to.zoneId,
    shippingZoneName: to.zoneName,
    customFields: address.customFields.map(({fieldId, fieldValue}) => ({
      name: customFieldLabel(state, fieldId),
      value: String(fieldValue),
    })),
    discounts: to.discounts.map(({id, amount, code}) => ({id, amount, ...(code === null ? {} : {code})})),
  };
}

/** @param origin of the storefront, for addresses of products and pictures */
export function orderAnswer(state: StoreState, order: Order, origin: string): Record<string, unknown> {
  const {totals, products, certificates} = order;
  const currency = state.settings.currencies.find(({code}) => code === order.currencyCode) ?? state.settings.currency;
  const {name, code, symbol, decimalPlaces} = currency;
  const ofKind = (kind: string): OrderProduct[] => products.filter(({line}) => line.kind === kind);
  const {id: _id, shouldSaveAddress: _should, ...billingAddress} = order.billing;
  return {
    orderId: order.id,
    cartId: order.cartId,
    currency: {name, code, symbol, decimalPlaces},
    isTaxIncluded: order.isTaxIncluded,
    baseAmount: totals.subtotal,
    discountAmount: totals.couponDiscount,
    giftWrappingCostTotal: totals.wrapping,
    orderAmount: totals.total,
    orderAmountAsInteger: Math.round(totals.total * 10 ** decimalPlaces),
    coupons: order.coupons.map(({id, code, displayName, kind, amount}) => ({
      id: String(id),
      code,
      displayName,
      couponType: kind,
      discountedAmount: amount,
    })),
    lineItems: {
      physicalItems: ofKind('physical').map(product => productAnswer(state, product, origin)),
      digitalItems: ofKind('digital').map(product => productAnswer(state, product, origin)),
      giftCertificates: certificates.map(certificate => ({...certificate, quantity: 1, isTaxable: false, type: 'giftCertificate'})),
      customItems: ofKind('custom').map(product => customAnswer(state, product)),
    },
    customerId: order.customerId,
    billingAddress,
    status: storefrontStatus(order.statusId),
    hasDigitalItems: ofKind('digital').length > 0,
    isDownloadable: ofKind('digital').length > 0 && isPaid(order.statusId),
    isComplete: isPlaced(order.statusId),
    customerMessage: order.customerMessage,
    shippingCostTotal: totals.shipping,
    shippingCostBeforeDiscount: totals.shippingBeforeDiscount,
    comparisonShippingCost: totals.shippingBeforeDiscount,
    handlingCostTotal: totals.handling,
    customerCanBeCreated: false,
    taxes: [{name: 'Tax', amount: totals.tax}],
    taxTotal: totals.tax,
    totalDiscount: totals.couponDiscount,
    displayDiscountTotal: totals.couponDiscount,
    orderBasedAutoDiscountTotal: 0,
    manualDiscountTotal: 0,
    productAutoDiscountedSubtotal: totals.subtotal,
    productBasedAutoDiscountTotal: 0,
    channelId: STOREFRONT_CHANNEL,
    fees: [],
    consignments: {shipping: order.addresses.map(address => consignmentAnswer(state, order, address))},
  };
}
