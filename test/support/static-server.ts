/** The dumbest host there is: files of a folder by their path, an index for a folder, 404 for the rest. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** @param folder what is served @param under where, as in `/shops/harbour`; nothing is served beside it */
export async function serveFiles(folder: string, under = ''): Promise<{port: number; close: () => Promise<void>}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname.slice(under.length)}index.html` : pathname.slice(under.length));
    if (!pathname.startsWith(`${under}/`) || !existsSync(file) || statSync(file).isDirectory()) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'}).end(readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
