/** The demo's dev server, as `npm start` runs it, on a free port. */
import type {AddressInfo} from 'node:net';
import {createServer} from 'vite';

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
