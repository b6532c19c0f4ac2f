/**
 * The rates of all carriers. Nobody outside a carrier knows what it would charge, so the figures are a choice: near what parcels cost,
 * the same at any time, and so different that every option can be told from the others.
 */
import type {LiveCarrier} from '../../state/store-state.js';
import {auspost} from './auspost.js';
import {canadapost} from './canadapost.js';
import {fedex} from './fedex.js';
import {postalService} from './postal-service.js';
import type {RateTable} from './rate-table.js';
import {royalmail} from './royalmail.js';
import {upsready} from './upsready.js';
import {zoom2u} from './zoom2u.js';

/** Endicia sells what USPS delivers; no settings are documented for USPS itself, which takes the same codes (a choice, store-api 6.2). */
export const rateTables: Readonly<Record<LiveCarrier, RateTable>> = {
  auspost,
  canadapost,
  endicia: postalService,
  usps: postalService,
  fedex,
  royalmail,
  upsready,
  zoom2u,
};
