/** Breaks things and mends them. What undoes a happening is kept in the tab until then, for it outlives a reload. */
import {control, type StoreState} from '../desk/control.js';
import {manage} from '../merchant/management.js';
import {current} from './current.js';
import type {Deed, Failure, Happening} from './troubles.js';
import {widget} from './widget-settings.js';

const key = 'demo mends';

export type Mends = Readonly<Record<string, readonly Deed[]>>;

/** What undoes each happening that was not undone yet, by its id. */
export function mends(): Mends {
  return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Mends;
}

export function forgetMends(): void {
  sessionStorage.removeItem(key);
}

export async function fail({id}: Failure): Promise<void> {
  await current.change({failures: [...current.settings.failures, id]});
}

export async function mendFailure({id}: Failure): Promise<void> {
  await current.change({failures: current.settings.failures.filter(other => other !== id)});
  // A browser says so when the network is back.
  if (id === 'offline') window.dispatchEvent(new Event('online'));
  await lookAgain();
}

export async function happen({id, deeds}: Happening): Promise<void> {
  const {done, undone} = deeds(await control<StoreState>('GET state'));
  await perform(done);
  sessionStorage.setItem(key, JSON.stringify({...mends(), [id]: undone}));
  await current.follow();
  await lookAgain();
}

export async function undo({id}: Happening): Promise<void> {
  const {[id]: undone = [], ...others} = mends();
  sessionStorage.setItem(key, JSON.stringify(others));
  await perform(undone);
  await current.follow();
  await lookAgain();
}

async function perform(deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) {
    if ('act' in deed) await control('POST act', deed.act);
    else if ('offer' in deed) {
      const {zoneId, methodId, enabled} = deed.offer;
      await manage(`PUT /shipping/zones/${zoneId}/methods/${methodId}`, {enabled});
    } else if ('takeOneOf' in deed) await takeOneOf(deed.takeOneOf);
    else await current.startOver();
  }
}

async function takeOneOf(productId: number): Promise<void> {
  const {checkout} = await control<StoreState>('GET state');
  const line = checkout?.lines.findLast(other => other.productId === productId);
  if (line) await control('POST act', {kind: 'set-quantity', lineItemId: line.id, quantity: line.quantity - 1});
}

/** The widget would learn of it with its next request; here it looks at once. What it makes of it is for the shopper to read. */
async function lookAgain(): Promise<void> {
  const session = widget()?.session;
  await session?.retry().catch(() => undefined);
  await session?.refresh().catch(() => undefined);
}
