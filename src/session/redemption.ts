/** Coupons, gift certificates and store credit as a wish: whether the store has it, and the request that asks for it (store-api 2.5). */
import type {CheckoutClient, WriteOptions} from '../api/client.js';
import type {CheckoutFailure, FailureReason} from '../api/failure.js';
import type {Checkout} from '../domain/checkout.js';

export type Redemption =
  /** A code of which the shopper does not say what it is: a coupon's, or else a certificate's. */
  | {readonly kind: 'code'; readonly code: string}
  | {readonly kind: 'coupon' | 'certificate'; readonly code: string; readonly wanted: boolean}
  | {readonly kind: 'store-credit'; readonly wanted: boolean};

/** What the store is asked at one time. */
export type RedemptionRequest = Exclude<Redemption, {kind: 'code'}>;

/** Why the store has not done what was wished. Everything else stays as it was. */
export interface RefusedRedemption {
  readonly redemption: Redemption;
  /** `unknown-code`: the store does not take the code, whatever the reason; else as for any request. */
  readonly reason: FailureReason | 'unknown-code';
  /** The store's own sentence, or `''`. */
  readonly storeWords: string;
}

/** Those on their way, in turn, and the last one that failed until another is wished. */
export interface RedemptionState {
  readonly pending: readonly Redemption[];
  readonly refused: RefusedRedemption | null;
}

export const noRedemption: RedemptionState = {pending: [], refused: null};

const sameCode = (a: string, b: string) => a.trim().toUpperCase() === b.trim().toUpperCase();

/** Whether the store has it as it is wished. */
export function isDone(redemption: Redemption, {coupons, certificates, storeCredit}: Checkout): boolean {
  if (redemption.kind === 'store-credit') return storeCredit.isApplied === redemption.wanted;
  const isIn = (list: readonly {readonly code: string}[]) => list.some(({code}) => sameCode(code, redemption.code));
  if (redemption.kind === 'code') return isIn(coupons) || isIn(certificates);
  return isIn(redemption.kind === 'coupon' ? coupons : certificates) === redemption.wanted;
}

/** What is asked of the store for it, one after the other, until it takes one. */
export const requestsFor = (redemption: Redemption): readonly RedemptionRequest[] =>
  redemption.kind === 'code'
    ? [
        {kind: 'coupon', code: redemption.code, wanted: true},
        {kind: 'certificate', code: redemption.code, wanted: true},
      ]
    : [redemption];

export function performRedemption(
  client: CheckoutClient,
  request: RedemptionRequest,
  {id}: Checkout,
  options: WriteOptions,
): Promise<Checkout> {
  if (request.kind === 'store-credit') return client.useStoreCredit(id, request.wanted, options);
  const {kind, code, wanted} = request;
  if (kind === 'coupon') return wanted ? client.addCoupon(id, code, options) : client.removeCoupon(id, code, options);
  return wanted ? client.addCertificate(id, code, options) : client.removeCertificate(id, code, options);
}

/** `again`: worth another request; `read`: one read tells; `refused`: the store does not take the code; `failed`: it is given up. */
export type RedemptionVerdict = 'again' | 'read' | 'refused' | 'failed';

/** So often one request is made whose outcome was not known each time; after two conflicts the next one goes without a version (R17). */
const triesAfter: Partial<Record<FailureReason, number>> = {conflict: 3, unreachable: 2, timeout: 2, unreadable: 2};

/** Judges the so manieth failure of one request (R15). A certificate's 429 is about the codes tried in an hour, which waiting a little does not change. */
export function redemptionVerdict(request: RedemptionRequest, {reason}: CheckoutFailure, tries: number): RedemptionVerdict {
  switch (reason) {
    case 'refused':
      return 'refused';
    case 'rate-limited':
      return request.kind === 'certificate' ? 'failed' : 'again';
    case 'gone': // The code may be what the store does not know, or the basket.
      return 'read';
    case 'signed-out':
      return 'failed';
    default:
      return tries < (triesAfter[reason] ?? 0) ? 'again' : 'failed';
  }
}
