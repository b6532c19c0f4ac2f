/** The addresses of the demo shop that are not files: its checkout page, its basket, and the worker of the emulated store. */
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import type {Connect, Plugin} from 'vite';

/** Pages every store has and this one does without: orders are looked at on the merchant's desk. */
const redirects: Record<string, string> = {'/cart.php': '/', '/account.php': '/#merchant', '/login.php': '/#signed-in'};

/** A Vite plugin for the dev server, and for the server of what was built. */
export function demoPages(): Plugin {
  return {
    name: 'demo-pages',
    configureServer(server) {
      server.middlewares.use(answer);
    },
    configurePreviewServer(server) {
      server.middlewares.use(answer);
    },
  };
}

function answer(request: Connect.IncomingMessage, response: ServerResponse, next: () => void): void {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/mockServiceWorker.js') {
    response.setHeader('content-type', 'text/javascript').end(workerSource());
  } else if (redirects[pathname]) {
    response.writeHead(302, {location: redirects[pathname]}).end();
  } else {
    if (pathname === '/checkout') request.url = `/checkout.html${search}`;
    next();
  }
}

/** From the package, so that worker and library never differ. */
function workerSource(): string {
  return readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
}
