/** Calling the app behind a carrier: how long that takes, how it ends, and the log of it (store-api 6.6). */
import type {ProviderApp, ProviderCall, StoreState} from '../state/store-state.js';

/** The newest calls stay in the log. */
const KEPT_CALLS = 200;

/** What an app would answer, or how it fails. */
type Reply = {answer: unknown} | 'error' | 'hang';

export interface Call<Answer> {
  kind: ProviderCall['kind'];
  request: unknown;
  reply: Reply;
  /** null for what cannot be read. */
  read: (answer: unknown) => Answer | null;
}

function outcomeOf(isLate: boolean, reply: Reply, answer: unknown): ProviderCall['outcome'] {
  if (isLate) return 'timed-out';
  if (reply === 'error') return 'failed';
  return answer === null ? 'unreadable' : 'answered';
}

/**
 * The answer as read, or null where the app could not be asked: it failed, what it said cannot be read, or it took longer than the store's
 * patience, which is then all the time that passes.
 */
export function callProvider<Answer>(state: StoreState, app: ProviderApp, {kind, request, reply, read}: Call<Answer>): Answer | null {
  const {providerPatience} = state.settings;
  const isLate = reply === 'hang' || app.delay > providerPatience;
  state.providerTime += isLate ? providerPatience : app.delay;
  const answer = isLate || typeof reply === 'string' ? null : read(reply.answer);
  const call: ProviderCall = {carrierId: app.carrierId, kind, request, outcome: outcomeOf(isLate, reply, answer)};
  state.providerCalls = [...state.providerCalls, call].slice(-KEPT_CALLS);
  return answer;
}
