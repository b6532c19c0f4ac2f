/** What a failed write leads to: wait and try again, read and go on, leave one delivery out, or stop (R15 to R17). */
import type {CheckoutFailure} from '../api/failure.js';
import type {DeliveryId} from '../domain/plan.js';
import type {Step} from '../domain/reconcile.js';
import type {ArraySize} from './array-size.js';
import {idsIn} from './overview.js';
import type {Refusal} from './state.js';

export type Verdict =
  /** The store asks for time. */
  | {readonly kind: 'wait'}
  /** Whether it took effect is unknown: one read tells. */
  | {readonly kind: 'doubt'}
  /** The store does not want this delivery as it stands; the others go on. */
  | {readonly kind: 'refuse'; readonly deliveryId: DeliveryId; readonly what: Refusal['what']}
  | {readonly kind: 'stop'};

/**
 * Judges one failure. `isRepeated`: the same step was refused before in this sync. Takes note in `arraySize` of what the store
 * makes of big arrays (R16).
 */
export function verdictsOn(step: Step, failure: CheckoutFailure, arraySize: ArraySize, isRepeated: boolean): readonly Verdict[] {
  switch (failure.reason) {
    case 'rate-limited':
      return [{kind: 'wait'}];
    case 'signed-out':
      return [{kind: 'stop'}];
    case 'refused':
      return step.kind === 'create' && step.parcels.length > 1
        ? onArray(step.parcels, failure, arraySize)
        : onOne(step, arraySize, isRepeated);
    case 'timeout':
      if (step.kind === 'create') arraySize.tooMany(step.parcels.length);
      return [{kind: 'doubt'}];
    case 'gone': // The consignment may be what is gone, not the basket.
    case 'conflict':
    case 'unreachable':
    case 'unreadable':
      return [{kind: 'doubt'}];
  }
}

/** Whether the good parcels of a refused array were taken is unknown (store-api 9 `arrayPost`): it is read in any case. */
function onArray(parcels: readonly {readonly deliveryId: DeliveryId}[], failure: CheckoutFailure, arraySize: ArraySize): Verdict[] {
  const named = failure.refusedIndex === undefined ? undefined : parcels[failure.refusedIndex];
  if (failure.status === 413) arraySize.tooMany(parcels.length);
  else if (!named) arraySize.seekAmong(parcels.length);
  return [
    ...(named && failure.status !== 413 ? [{kind: 'refuse', deliveryId: named.deliveryId, what: 'delivery'} as const] : []),
    {kind: 'doubt'},
  ];
}

/** What was asked about may be gone by now, whatever status says so (store-api 9 `unknownId`): one read tells, a second refusal stands. */
function onOne(step: Step, arraySize: ArraySize, isRepeated: boolean): Verdict[] {
  const [deliveryId] = idsIn([step]);
  if (deliveryId === undefined) return [{kind: 'stop'}];
  if (!isRepeated) return [{kind: 'doubt'}];
  if (step.kind === 'revise' && step.gift !== undefined) return [{kind: 'stop'}];
  if (step.kind === 'create') arraySize.stopSeeking();
  return [{kind: 'refuse', deliveryId, what: step.kind === 'choose' ? 'shipping' : 'delivery'}];
}
