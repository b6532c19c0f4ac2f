/**
 * The addresses of the demo shop that are no files of its own: its checkout page, its basket, the worker of the emulated store, and what
 * is told of the project. The last two are files where it is built.
 */
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import type {Connect, Plugin} from 'vite';

/** Pages every store has and this one does without: orders are looked at on the merchant's desk. */
const redirects: Record<string, string> = {'/cart.php': '/', '/account.php': '/#merchant', '/login.php': '/#signed-in'};

/** Files of the project, and of msw, that stand beside the demo's own. */
const files: Readonly<Record<string, {type: string; source: () => string}>> = {
  'mockServiceWorker.js': {type: 'text/javascript', source: workerSource},
  'readme.txt': {type: 'text/plain; charset=utf-8', source: () => textSource('README.md')},
  'changelog.txt': {type: 'text/plain; charset=utf-8', source: () => textSource('CHANGELOG.md')},
};

/** A Vite plugin for the dev server and for the build. */
export function demoPages(): Plugin {
  return {
    name: 'demo-pages',
    configureServer(server) {
      server.middlewares.use(answer);
    },
    generateBundle() {
      for (const [fileName, {source}] of Object.entries(files)) this.emitFile({type: 'asset', fileName, source: source()});
    },
  };
}

function answer(request: Connect.IncomingMessage, response: ServerResponse, next: () => void): void {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
  const file = files[pathname.slice(1)];
  if (file) {
    response.setHeader('content-type', file.type).end(file.source());
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

/** Begins with a mark that says how it is encoded, for hosts that do not. */
function textSource(file: string): string {
  return `\uFEFF${readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')}`;
}
