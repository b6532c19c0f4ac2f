/** The demo on a free port: by the dev server, as `npm start` runs it, or built. */
import {rmSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {build, createServer, preview} from 'vite';

export interface DemoServer {
  /** Without a slash at the end. Not the name the server listens on but the other one, since both must do. */
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

const configFile = 'vite.config.ts';

/**
 * The same pages in a few files rather than in hundreds, which take a browser many times as long: for who opens them many times.
 * The emulated store is in them.
 */
export async function startBuiltDemo(): Promise<DemoServer> {
  const outDir = fileURLToPath(new URL(`../../node_modules/.cache/built-demo-${process.pid}/`, import.meta.url));
  const input = ['index', 'checkout'].map(page => fileURLToPath(new URL(`../../demo/${page}.html`, import.meta.url)));
  process.env['STORE_URL'] = '';
  process.env['PORT'] = '0';
  await build({configFile, logLevel: 'silent', build: {outDir, emptyOutDir: true, minify: false, rolldownOptions: {input}}});
  const server = await preview({configFile, logLevel: 'silent', build: {outDir}, preview: {host: '127.0.0.1', port: 0}});
  const {port} = server.httpServer.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      await server.close();
      rmSync(outDir, {recursive: true, force: true});
    },
  };
}
