/** Why a request gave no answer that can be used: one type, with a reason. Anything else that is thrown is a bug and travels on. */

export type FailureReason =
  /** No connection, or it broke: the request may or may not have taken effect. */
  | 'unreachable'
  /** No answer in time: the same. Also what a store answers when it is itself in trouble (5xx). */
  | 'timeout'
  /** Somebody changed the basket in between (409). */
  | 'conflict'
  /** The store no longer knows the shopper's session (401, 403). */
  | 'signed-out'
  /** The basket is not there any more (404, or no cart at all). */
  | 'gone'
  /** The store understood and said no; its own words are in `storeWords`. */
  | 'refused'
  /** Too many requests (429), or closed for a moment (503 with Retry-After). */
  | 'rate-limited'
  /** The answer is not what a store answers. */
  | 'unreadable';

export interface FailureDetails {
  /** HTTP status, if there was an answer. */
  readonly status?: number;
  /** The store's own sentence, cleaned of markup, or `''`. */
  readonly storeWords?: string;
  /** How long the store asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** Position of the refused element in the request's array, where the store names it. */
  readonly refusedIndex?: number;
  readonly cause?: unknown;
}

/** The one failure the store client throws. `message` is for the console; shoppers read words chosen by `reason`. */
export class CheckoutFailure extends Error {
  readonly reason: FailureReason;
  readonly status: number | undefined;
  readonly storeWords: string;
  readonly retryAfter: number | undefined;
  readonly refusedIndex: number | undefined;

  constructor(reason: FailureReason, request: string, details: FailureDetails = {}) {
    const status = details.status === undefined ? '' : `, status ${details.status}`;
    super(`${request}: ${reason}${status}`, {cause: details.cause});
    this.name = 'CheckoutFailure';
    this.reason = reason;
    this.status = details.status;
    this.storeWords = details.storeWords ?? '';
    this.retryAfter = details.retryAfter;
    this.refusedIndex = details.refusedIndex;
  }
}

/** Passes failures on and lets bugs travel. */
export function asFailure(error: unknown): CheckoutFailure {
  if (error instanceof CheckoutFailure) return error;
  throw error;
}
