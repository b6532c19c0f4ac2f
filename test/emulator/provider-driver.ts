/** A store whose United States are served by one provider app, and what that app can be told to answer. */
import {setProvider, readProviderApp} from '../../src/emulator/carriers/provider-apps.js';
import type {ProviderApp, ProviderCall, StoreState} from '../../src/emulator/state/store-state.js';
import {people, ShopDriver, type Option} from './shop-driver.js';

export type ShownOption = Option & {additionalDescription: string};

export const APP = 'carrier_52';

/** An answer of the protocol, as far as it is not changed. */
export function rateAnswer(changes: Record<string, unknown> = {}, ...quotes: Record<string, unknown>[]): Record<string, unknown> {
  return {
    quote_id: 'quote-1',
    messages: [],
    carrier_quotes: [{carrier_info: {code: 'bikes', display_name: 'Bikes & Co'}, quotes: quotes.length === 0 ? [quote()] : quotes}],
    ...changes,
  };
}

export function quote(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {code: 'SLOW', display_name: 'Slow bike', cost: {currency: 'USD', amount: 7}, ...changes};
}

/** Only the app's method and the one that stands in for it, at 6.50. */
export async function shopWith(
  app: Partial<Omit<ProviderApp, 'carrierId'>> = {},
  change: (state: StoreState) => void = () => undefined,
): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario: 'carriers', now: '2026-03-01T09:00:00Z'});
  await shop.arrange(state => {
    for (const zone of state.zones) {
      zone.methods = zone.methods.filter(method => zone.name !== 'United States' || method.type === APP || method.is_fallback);
    }
    setProvider(state, readProviderApp({carrierId: APP, name: 'Parcel Bikes', ...app}));
    change(state);
  });
  return shop;
}

/** Sends the mugs to Ben and gives what he is offered. */
export async function offersToBen(shop: ShopDriver): Promise<ShownOption[]> {
  await shop.post({address: people.ben, lineItems: [{itemId: shop.line('Blue mug').id, quantity: 3}]});
  return offers(shop);
}

export function offers(shop: ShopDriver): ShownOption[] {
  return (shop.consignment(0).availableShippingOptions ?? []) as ShownOption[];
}

export const described = (options: readonly Option[]): string[] => options.map(({description}) => description);

export const callsOf = (shop: ShopDriver): ProviderCall[] => shop.store.snapshot().providerCalls;
export const outcomes = (shop: ShopDriver): string[] => callsOf(shop).map(({outcome}) => outcome);
