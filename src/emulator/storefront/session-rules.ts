/** What a lost session answers (store-api 9, `expiredSession`). */
import {problem} from '../refusal.js';
import type {StoreState} from '../state/store-state.js';

/** @throws Refusal 404, 401 or 403 once the session has expired */
export function refuseLostSession(state: StoreState): void {
  if (!state.sessionExpired) return;
  switch (state.behaviours.expiredSession) {
    case '404-and-empty-carts':
      throw problem(404, 'Cart Not Found', 'This session has no cart.');
    case '401':
      throw problem(401, 'Unauthorized', 'This session has ended.');
    case '403':
      throw problem(403, 'Forbidden', 'This session has ended.');
  }
}
