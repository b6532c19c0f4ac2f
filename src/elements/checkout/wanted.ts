/** A plan that a page gives, looked at before it is believed: pages are written in plain JavaScript, too. */
import type {WantedDelivery} from '../../domain/wanted-plan.js';
import {isChoice, isFields, isTexts} from '../../session/kept-plan.js';

/** Parts of an address that are no text count as left out, and quantities are cut to what there is, so neither is looked at. */
export const isWanted = (value: unknown): value is readonly WantedDelivery[] =>
  Array.isArray(value) && value.length > 0 && value.every(isWantedDelivery);

const isWantedDelivery = (value: unknown): boolean =>
  isFields(value) &&
  (value['address'] === null || isFields(value['address'])) &&
  isLeftOutOr(value['items'], items => Array.isArray(items) && items.every(isWantedItem)) &&
  isLeftOutOr(value['portions'], isFields) &&
  isLeftOutOr(value['choice'], isChoice) &&
  isLeftOutOr(value['texts'], texts => isFields(texts) && (Object.keys(texts).length === 0 || isTexts(texts)));

const isWantedItem = (value: unknown): boolean =>
  isFields(value) && Number.isFinite(value['quantity']) && (typeof value['sku'] === 'string' || typeof value['lineItemId'] === 'string');

const isLeftOutOr = (value: unknown, isGood: (value: unknown) => boolean): boolean => value === undefined || isGood(value);
