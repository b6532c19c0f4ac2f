/** The store's three APIs: which paths are whose, and who is let in. */
import {carriesToken, refuseForeign, refuseWithoutAuthToken} from './gate.js';
import type {Violation} from './control/journal.js';
import {answerManagement} from './management/routes.js';
import {managementProblem, problem} from './refusal.js';
import type {StoreAnswer, StoreRequest} from './routing.js';
import {answerServer, serverProblem} from './server-to-server/routes.js';
import type {StoreState} from './state/store-state.js';
import {answerStorefront} from './storefront/routes.js';

export type ApiName = 'storefront' | 'management' | 'server-to-server';

/** What decides whether a request is let in. */
interface Knock {
  request: Request;
  /** The page's origin; null where it is known to be allowed. */
  origin: string | null;
  /** The host asked. */
  host: string | undefined;
  csrfToken: string;
  /** Told of what is wrong with a request, whether it is let in or not. */
  note: (violation: Violation) => void;
}

export interface Api {
  name: ApiName;
  /** Matches from where the API's own path begins. */
  paths: RegExp;
  /** @throws Refusal for who is not let in */
  admit: (state: StoreState, knock: Knock) => void;
  answer: (state: StoreState, request: StoreRequest) => StoreAnswer;
  /** A body that is no JSON. */
  unreadable: (detail: string) => Error;
}

/** A write without its session's token is a violation, or refused (`csrf`, store-api 1). */
function admitPage(state: StoreState, {request, origin, host, csrfToken, note}: Knock): void {
  refuseForeign(request, origin, host);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead || carriesToken(request, csrfToken)) return;
  note('missing-csrf');
  if (state.behaviours.csrf === 'enforced') throw problem(403, 'Forbidden', 'The X-XSRF-TOKEN header is missing or wrong.');
}

const apis: readonly Api[] = [
  {
    name: 'management',
    paths: /\/stores\/[^/]+\/v2(?=\/|$)/,
    admit: (_state, {request}) => refuseWithoutAuthToken(request, managementProblem),
    answer: answerManagement,
    unreadable: detail => managementProblem(400, detail),
  },
  {
    name: 'server-to-server',
    paths: /\/stores\/[^/]+\/v3(?=\/|$)/,
    admit: (_state, {request}) => refuseWithoutAuthToken(request, serverProblem),
    answer: answerServer,
    unreadable: detail => serverProblem(400, detail),
  },
  {
    name: 'storefront',
    paths: /\/(?=(?:api\/storefront|internalapi)(?:\/|$))/,
    admit: admitPage,
    answer: answerStorefront,
    unreadable: detail => problem(400, 'Bad Request', detail),
  },
];

/** The API that owns a path, and the path from where that API's own begins. */
export function apiAt(path: string): {api: Api; path: string} | null {
  for (const api of apis) {
    const match = api.paths.exec(path);
    if (match === null) continue;
    const start = api.name === 'storefront' ? match.index : match.index + match[0].length;
    return {api, path: path.slice(start)};
  }
  return null;
}
