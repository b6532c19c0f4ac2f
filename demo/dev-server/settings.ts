/** What the environment may say about the demo. */

export interface DemoSettings {
  port: number;
  /** Where a real store is; null means the emulated one, inside the page. */
  storeUrl: URL | null;
}

/**
 * Reads `PORT` and `STORE_URL`.
 * @throws Error with one sentence that says what to change
 */
export function readSettings(environment: NodeJS.ProcessEnv): DemoSettings {
  return {port: readPort(environment['PORT']), storeUrl: readStoreUrl(environment['STORE_URL'])};
}

function readPort(text: string | undefined): number {
  if (!text) return 5173;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is "${text}", which is no port. Give a number from 0 to 65535, as in: PORT=8080 npm start`);
}

function readStoreUrl(text: string | undefined): URL | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url;
  throw new Error(
    `STORE_URL is "${text}", which is no store's address. Give scheme and host alone, as in: STORE_URL=https://shop.example npm start`,
  );
}
