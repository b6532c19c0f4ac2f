/** What each carrier asks for to be connected (store-api 6.3). Whether it is right, the store never says. */
import type {CarrierConnection, LiveCarrier} from '../state/store-state.js';
import {fieldOf, flag, object, text, type Reader} from './field-readers.js';
import {isProviderCarrier} from './method-types.js';
import {refuseMissing, type Given} from './reading.js';

const FIELD = 'connection';

/** Nothing is documented for `canadapost`, `usps` and `upsready`, which take anything (a choice). */
const credentials: Readonly<Record<LiveCarrier, Readonly<Record<string, Reader<unknown>>>>> = {
  auspost: {auth_key: text, test_mode: flag},
  canadapost: {},
  endicia: {account_id: text, pass_phrase: text},
  usps: {},
  fedex: {key: text, password: text, account_number: text, meter_number: text},
  royalmail: {},
  upsready: {},
  zoom2u: {auth_key: text, test_mode: flag},
};

/** The specification's example has `pass_phrase`, its table `passphrase` (store-api 6.3). */
function underOneName({passphrase, ...given}: Given): Given {
  return passphrase === undefined ? given : {pass_phrase: passphrase, ...given};
}

/** @throws Refusal 400 for a key that is missing or of the wrong kind */
export function readCredentials(carrier: CarrierConnection['carrierId'], body: Given): CarrierConnection['connection'] {
  const given = fieldOf(body, FIELD, object, {});
  // Which keys a provider app declared, only the app knows (store-api 6.3).
  if (isProviderCarrier(carrier)) return given;
  const named = carrier === 'endicia' ? underOneName(given) : given;
  const keys = credentials[carrier];
  refuseMissing(named, Object.keys(keys));
  for (const [name, read] of Object.entries(keys)) read(named[name], `${FIELD}.${name}`);
  return named;
}
