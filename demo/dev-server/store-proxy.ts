/** Lets the demo talk to a real store as if the two had one origin, which is what the store's API insists on. */
import type {IncomingMessage} from 'node:http';
import type {ProxyOptions} from 'vite';

const STORE_PATHS = ['/api/storefront', '/internalapi', '/stores', '/product_images', '/__emulator'];

/** Under this prefix the store's own pages are reached: fetching `/__store/` opens a session. */
const PAGES_PREFIX = '/__store';

/** Vite's proxy table for a store. */
export function storeProxy(store: URL): Record<string, ProxyOptions> {
  const options = proxyTo(store);
  const pages = {...options, rewrite: (path: string) => path.slice(PAGES_PREFIX.length)};
  return {...Object.fromEntries(STORE_PATHS.map(path => [path, options])), [`${PAGES_PREFIX}/`]: pages};
}

function proxyTo(store: URL): ProxyOptions {
  return {
    target: store.origin,
    changeOrigin: true,
    autoRewrite: true,
    protocolRewrite: 'http',
    configure(proxy) {
      proxy.on('proxyReq', asked => {
        // A store refuses the writes of foreign pages, and knows them by these.
        if (asked.hasHeader('origin')) asked.setHeader('origin', store.origin);
        if (asked.hasHeader('referer')) asked.setHeader('referer', `${store.origin}/`);
        asked.removeHeader('x-forwarded-host');
      });
      proxy.on('proxyRes', localiseCookies);
    },
  };
}

/** A cookie bound to the store's domain, or to https, would not come back to http://localhost. */
function localiseCookies(answer: IncomingMessage): void {
  const cookies = answer.headers['set-cookie'];
  if (cookies) answer.headers['set-cookie'] = cookies.map(localCookie);
}

/** Takes `Domain` and `Secure` off a `Set-Cookie` value; `SameSite=None` goes with `Secure`, without which browsers drop it. */
export function localCookie(cookie: string): string {
  return cookie
    .split(/;\s*/)
    .filter(part => !/^(domain=|secure$|samesite=none$)/i.test(part))
    .join('; ');
}
