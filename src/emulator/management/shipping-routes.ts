/**
 * The paths of the shipping API (store-api 6.1 to 6.3), from behind `/stores/{hash}/v2`.
 *
 * What the merchant writes here never touches a checkout: whatever a shopper selected stays shown as it was, while every storefront
 * answer offers what the zones and methods offer today. The next storefront write settles the selection (store-api 4.4). A choice:
 * nothing documents when a store notices.
 */
import type {Route} from '../routing.js';
import {carrierConnectionRoutes} from './carrier-connection.js';
import {methodRoutes} from './method-routes.js';
import {zoneRoutes} from './zone-routes.js';

export const shippingRoutes: readonly Route[] = [...zoneRoutes, ...methodRoutes, ...carrierConnectionRoutes];
