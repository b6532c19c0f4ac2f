/** Who may ask at all: pages of this store's origin, carrying the token of their session. */
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
