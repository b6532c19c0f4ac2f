/** The demo on a free port: by the dev server, as `npm start` runs it, or built. */
import {rmSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {build, createServer} from 'vite';
import {serveFiles} from './static-server.js';

export interface DemoServer {
  /** Where it stands, without a slash at the end. Not the name the server listens on but the other one, since both must do. */
  origin: string;
  close(): Promise<void>;
}

/** @param storeUrl where a real store is; left out, the demo brings the emulated one */
export async function startDemo(storeUrl = ''): Promise<DemoServer> {
  process.env['STORE_URL'] = storeUrl;
  process.env['PORT'] = '0';
  const server = await createServer({configFile: 'vite.config.ts', logLevel: 'silent', server: {watch: null}});
  await server.listen();
  const {port} = server.httpServer!.address() as AddressInfo;
  return {origin: `http://localhost:${port}`, close: () => server.close()};
}

/**
 * What `npm run build:demo` makes, on a host that knows files only: a few files rather than hundreds, which take a browser many times as
 * long, for who opens them many times. The emulated store is in them. @param folder where on the host, as in `/shops/harbour`
 */
export async function startBuiltDemo(folder = ''): Promise<DemoServer> {
  const outDir = fileURLToPath(new URL(`../../node_modules/.cache/built-demo-${process.pid}/`, import.meta.url));
  process.env['STORE_URL'] = '';
  process.env['PORT'] = '0';
  await build({configFile: 'vite.config.ts', logLevel: 'silent', build: {outDir, minify: false}});
  const server = await serveFiles(outDir, folder);
  return {
    origin: `http://localhost:${server.port}${folder}`,
    close: async () => {
      await server.close();
      rmSync(outDir, {recursive: true, force: true});
    },
  };
}
