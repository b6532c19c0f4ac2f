/** How the widget begins: the store is asked at once, and the opening question is put before the code is here that works with the answer. */
import type {CheckoutClient} from '../../api/client.js';
import {basketOf, sendableUnits} from '../../domain/basket.js';
import {holdsDraft} from '../../session/draft-prefix.js';
import {type Reading, readCheckout} from '../../session/reading.js';
import type {OpenState} from '../../session/state.js';
import {ownStorage} from './own-storage.js';

/** What the question is about. Of a plan that nobody has yet, there are no deliveries. */
export type Asked = Pick<OpenState, 'checkout' | 'settings' | 'basket' | 'plan'>;

/** There is nothing to split, or splitting is off and nothing is split yet (R3). */
export function whySingle({basket, plan, settings}: Asked, allowSplit: boolean): 'one-unit' | 'splitting-is-off' | null {
  if (plan.deliveries.length > 1) return null;
  if (sendableUnits(basket) < 2) return 'one-unit';
  return settings?.hasMultiShippingEnabled === false && !allowSplit ? 'splitting-is-off' : null;
}

/** Milliseconds in which an answer of the store is as good as new for a visit that begins later. */
const freshFor = 10_000;

export class Beginning {
  readonly client: CheckoutClient;
  #reading: Promise<Reading> | null;
  #heardAt = Infinity;
  /** What the store said, where nothing is planned yet as far as anybody knows; null before, and where something may be. */
  asked: Asked | null = null;

  /** @param heard called when the store has answered, whatever it said */
  constructor(client: CheckoutClient, checkoutId: string, heard: () => void) {
    this.client = client;
    this.#reading = readCheckout(client, checkoutId || undefined);
    this.#reading
      .then(
        reading => {
          this.asked = unplanned(reading);
        },
        // Told by the visit, once there is one.
        () => undefined,
      )
      .finally(() => {
        this.#heardAt = performance.now();
        heard();
      });
  }

  /** What is being read, or was read just now. Undefined where the code came so late that the store is better asked again (R14). */
  get reading(): Promise<Reading> | undefined {
    return performance.now() - this.#heardAt > freshFor ? undefined : (this.#reading ?? undefined);
  }

  /** The visit knows better from here. */
  end(): void {
    this.#reading = null;
    this.asked = null;
  }
}

function unplanned({checkout, settings}: Reading): Asked | null {
  if (checkout.consignments.length > 1 || holdsDraft(ownStorage('localStorage'))) return null;
  return {checkout, settings, basket: basketOf(checkout), plan: {deliveries: []}};
}
