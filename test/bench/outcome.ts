/** What came of a client's visit: what it asked of its store, and what is sent to whom in the end. */
import type {EmulatedStore} from '../../src/emulator/index.js';

export interface RequestCount {
  readonly writes: number;
  /** Reads of the checkout, the one it is loaded by not counted. */
  readonly reads: number;
}

export interface Outcome {
  readonly requests: RequestCount;
  /** Who gets what by which method, an entry for each consignment, in an order that does not depend on ids. */
  readonly sent: readonly string[];
}

/** By number of people. */
export type Outcomes = ReadonlyMap<number, Outcome>;

export const outcomeOf = (store: EmulatedStore): Outcome => ({requests: requestsOf(store), sent: whatIsSent(store)});

/** One visit after the other. */
export async function outcomesFor(sizes: readonly number[], visit: (size: number) => Promise<Outcome>): Promise<Outcomes> {
  const outcomes = new Map<number, Outcome>();
  for (const size of sizes) outcomes.set(size, await visit(size));
  return outcomes;
}

/** @throws Error where something else is sent in the end than by our own client: the requests are then not to be compared */
export function assertSentAlike(peers: Outcomes, own: Outcomes): void {
  for (const [size, {sent}] of peers) {
    const ours = own.get(size)?.sent ?? [];
    if (sent.join() !== ours.join())
      throw new Error(`Two clients end differently for ${size} people:\n${sent.join('\n')}\n\n${ours.join('\n')}`);
  }
}

/**
 * All that was asked of a store since it was made.
 * @throws Error where a request was refused, broke a rule of the API, or is no longer remembered: such a count says nothing
 */
function requestsOf(store: EmulatedStore): RequestCount {
  const journal = store.journal();
  if (journal[0]?.n !== 1) throw new Error('The journal does not begin with the first request.');
  const wrong = journal.find(({status, violations}) => status !== 200 || violations.length > 0);
  if (wrong) throw new Error(`${wrong.method} ${wrong.path} was answered ${wrong.status} (${wrong.violations.join(', ')}).`);
  const checkoutReads = journal.filter(({method, path}) => method === 'GET' && /\/checkouts?\/[^/]+$/.test(path));
  return {writes: journal.filter(({method}) => method !== 'GET').length, reads: checkoutReads.length - 1};
}

function whatIsSent(store: EmulatedStore): readonly string[] {
  const {consignments = [], lines = []} = store.snapshot().checkout ?? {};
  return consignments
    .map(({address, lineItemIds, selected}) => {
      const units = lines.filter(({id}) => lineItemIds.includes(id)).map(({quantity, name}) => `${quantity} ${name}`);
      return `${address.firstName} ${address.lastName}: ${units.join(', ')} by ${selected?.description ?? 'no method'}`;
    })
    .sort();
}
