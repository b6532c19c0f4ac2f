/** Serves the host pages of `test/hosts/`, with the pictures of the emulated store's products. */
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {createServer, type Plugin} from 'vite';
import {pictureAnswer} from '../../src/emulator/pictures/picture-answer.js';

export interface HostServer {
  readonly origin: string;
  close(): Promise<void>;
}

export async function startHosts(): Promise<HostServer> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const server = await createServer({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'silent',
    cacheDir: `${root}node_modules/.cache/vite-hosts`,
    plugins: [productPictures()],
    optimizeDeps: {noDiscovery: true, include: ['zod/mini', 'localized-address-format', 'postcode-validator']},
    server: {host: '127.0.0.1', port: 0, watch: null, hmr: false, ws: false},
  });
  await server.listen();
  const {port} = server.httpServer!.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}

function productPictures(): Plugin {
  return {
    name: 'product-pictures',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const picture = pictureAnswer(request.url ?? '');
        if (!picture) return next();
        void picture.text().then(svg => response.setHeader('content-type', 'image/svg+xml').end(svg));
      });
    },
  };
}
