/** What a request writes to a shipping method (store-api 6.2). */
import {STOREFRONT_CHANNEL} from '../channel.js';
import type {MethodType, ShippingMethod} from '../state/store-state.js';
import {fieldOf, filledText, flag, listOf, wholeNumber} from './field-readers.js';
import {writtenFees} from './handling-fees.js';
import {readSettings} from './method-settings.js';
import {readMethodType, shownType} from './method-types.js';
import {badRequest, isObject, type Given} from './reading.js';

/** The store has one channel. */
const ALL_CHANNELS: readonly number[] = [STOREFRONT_CHANNEL];

/**
 * What a new method is where a request says nothing: enabled (a choice) and for all channels (store-api 6.2). Of the one type that is whole
 * without settings, so that any other asks for its own.
 */
export function blankMethod(id: number): ShippingMethod {
  return {
    id,
    name: '',
    type: 'freeshipping',
    settings: {},
    enabled: true,
    handling_fees: {fixed_surcharge: 0},
    is_fallback: false,
    channel_ids: [...ALL_CHANNELS],
    transit_time: '',
    description: '',
  };
}

/** Whether a request leaves a pickup what it is: it says nothing else than what the API shows of it. */
function staysPickup(before: ShippingMethod, {type, settings}: Given): boolean {
  const saysNothing = settings === undefined || (isObject(settings) && Object.keys(settings).length === 0);
  return before.type === 'pickupinstore' && (type === undefined || type === shownType(before)) && saysNothing;
}

/** A new type comes with its own settings. */
function writtenKind(before: ShippingMethod, given: Given): Pick<ShippingMethod, 'type' | 'settings'> {
  if (staysPickup(before, given)) return {type: before.type, settings: before.settings};
  const type = fieldOf(given, 'type', readMethodType, shownType(before));
  const keepsSettings = given['settings'] === undefined && type === before.type;
  return {type, settings: keepsSettings ? before.settings : readSettings(type, given['settings'] === undefined ? {} : given['settings'])};
}

function isForEveryChannel(type: MethodType): boolean {
  return type === 'freeshipping' || type === 'pickupinstore';
}

/** Free shipping and pickup cannot be tied to a channel (store-api 6.2), so they take no list but that of all. */
function writtenChannels(before: ShippingMethod, type: MethodType, given: Given): number[] {
  const channels = fieldOf(given, 'channel_ids', listOf(wholeNumber), before.channel_ids);
  if (!isForEveryChannel(type)) return channels;
  if (given['channel_ids'] !== undefined && String(channels) !== String(ALL_CHANNELS)) {
    throw badRequest('A method of free shipping or pickup cannot be tied to channels. Leave channel_ids out.');
  }
  return [...ALL_CHANNELS];
}

/** What is left out stays as it was (store-api 6.2), fields that are not documented are passed over (a choice). @throws Refusal 400 */
export function writtenMethod(before: ShippingMethod, given: Given): ShippingMethod {
  const kind = writtenKind(before, given);
  return {
    ...before,
    ...kind,
    name: fieldOf(given, 'name', filledText, before.name),
    enabled: fieldOf(given, 'enabled', flag, before.enabled),
    handling_fees: fieldOf(given, 'handling_fees', value => writtenFees(before.handling_fees, value), before.handling_fees),
    is_fallback: fieldOf(given, 'is_fallback', flag, before.is_fallback),
    channel_ids: writtenChannels(before, kind.type, given),
  };
}
