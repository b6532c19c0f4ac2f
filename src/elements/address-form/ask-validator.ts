/** Asks the page's own address service, which may answer late, wrongly or never: none of that stops the shopper. */
import type {Address} from '../../domain/address.js';
import type {AddressValidator, AddressVerdict} from '../../domain/address-verdict.js';

/** Milliseconds the shopper waits for it at most. */
const validatorPatience = 4000;

const ok: AddressVerdict = {kind: 'ok'};

/** A verdict that can be shown; `ok` for every other answer. A suggestion is whole, and differs. */
export type ShownVerdict =
  Extract<AddressVerdict, {kind: 'ok' | 'doubt'}> | {readonly kind: 'suggest'; readonly address: Address; readonly why: string};

export async function askValidator(
  validator: AddressValidator,
  address: Address,
  caller: AbortSignal,
  patience = validatorPatience,
): Promise<ShownVerdict> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, patience);
  const signal = AbortSignal.any([caller, late.signal]);
  const given = new Promise<unknown>(resolve => {
    signal.addEventListener('abort', () => resolve(ok), {once: true});
  });
  try {
    return readVerdict(await Promise.race([validator(address, {signal}), given]), address);
  } catch (error) {
    // The integrator's, to be seen where they look for it.
    console.warn('<multidrop-checkout>: addressValidator failed, so the address is taken as it is.', error);
    return {kind: 'ok'};
  } finally {
    clearTimeout(timer);
  }
}

function readVerdict(answer: unknown, address: Address): ShownVerdict {
  const verdict = (typeof answer === 'object' && answer !== null ? answer : ok) as Readonly<Record<string, unknown>>;
  if (verdict['kind'] === 'doubt' && isText(verdict['sentence'])) return {kind: 'doubt', sentence: verdict['sentence']};
  const other = verdict['address'];
  if (verdict['kind'] !== 'suggest' || typeof other !== 'object' || other === null) return {kind: 'ok'};
  const suggested = {...address};
  for (const name of Object.keys(address) as (keyof Address)[]) {
    const part = (other as Record<string, unknown>)[name];
    if (name !== 'customFields' && typeof part === 'string') Object.assign(suggested, {[name]: part.trim()});
  }
  if (JSON.stringify(suggested) === JSON.stringify(address)) return {kind: 'ok'};
  return {kind: 'suggest', address: suggested, why: isText(verdict['why']) ? verdict['why'] : ''};
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
