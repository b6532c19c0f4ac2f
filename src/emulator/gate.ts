/** Who may ask at all: pages of this store's origin carrying the token of their session, and servers carrying one of their own. */
import {problem} from './refusal.js';

/** A foreign Origin is 403, compared with Host or X-Forwarded-Host (store-api 8 item 11, 9). No origin, no check. */
export function refuseForeign(request: Request, origin: string | null, host: string | undefined): void {
  if (origin === null) return;
  const hosts = [host, request.headers.get('host'), request.headers.get('x-forwarded-host'), new URL(request.url).host];
  const theirs = URL.canParse(origin) ? new URL(origin).host : origin;
  if (!hosts.includes(theirs)) throw problem(403, 'Forbidden', `Pages of ${origin} are not authorised to use this store.`);
}

/** Every write should carry the token of its session's cookie (store-api 1). */
export function carriesToken(request: Request, token: string): boolean {
  return request.headers.get('x-xsrf-token') === token;
}

/** Management and server-to-server calls carry an `X-Auth-Token`; any will do here, none is 401 (store-api 6). */
export function refuseWithoutAuthToken(request: Request, refusal: (status: number, detail: string) => Error): void {
  if ((request.headers.get('x-auth-token') ?? '').trim() !== '') return;
  throw refusal(401, 'The X-Auth-Token header is missing. Send the token of an API account.');
}
