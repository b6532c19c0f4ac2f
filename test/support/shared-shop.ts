/**
 * The demo shop in front of a store that outlives its pages: for journeys that reload in the middle, open several tabs, lose the
 * network or the session. The store is at hand here, so a journey steers it as somebody else would, while no page stands.
 */
import {type Browser, chromium, type LaunchOptions} from 'playwright-core';
import {startServer, type RunningServer} from '../../src/emulator/http/server.js';
import type {EmulatedStore, JournalEntry, StoreOptions} from '../../src/emulator/index.js';
import {type DemoServer, startDemo} from './demo-server.js';
import {findBrowser, launchSettings} from './find-browser.mjs';
import {Shopper} from './shop-page.js';

/** Milliseconds a state may take to come on a slow machine. */
const patience = 60_000;

export class SharedShop {
  readonly #server: RunningServer;
  readonly #demo: DemoServer;
  readonly #browser: Browser;

  constructor(server: RunningServer, demo: DemoServer, browser: Browser) {
    this.#server = server;
    this.#demo = demo;
    this.#browser = browser;
  }

  static async open(options: LaunchOptions = {}): Promise<SharedShop> {
    const server = await startServer({port: 0});
    const demo = await startDemo(server.url);
    const executablePath = await findBrowser();
    const browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args, ...options});
    return new SharedShop(server, demo, browser);
  }

  get store(): EmulatedStore {
    return this.#server.store;
  }

  /** A shopper who is about to open the shop, with a fresh store. Whoever was there before has left. */
  async shopper(start: StoreOptions = {}): Promise<Shopper> {
    for (const context of this.#browser.contexts()) await context.close();
    this.store.reset(start);
    return this.anotherDevice();
  }

  /** The same shopper's other device, which has nothing of the first but the store. */
  async anotherDevice(): Promise<Shopper> {
    const context = await this.#browser.newContext({viewport: {width: 1280, height: 900}, baseURL: this.#demo.origin});
    context.setDefaultTimeout(patience);
    // A dev server's page loads itself anew when its socket was out of reach. A shop's page has none.
    await context.routeWebSocket('**', () => undefined);
    return new Shopper(await context.newPage(), context);
  }

  /** Requests for the checkout since an entry of the journal: those that read it, those that write it. */
  asked(since = 0): {reads: JournalEntry[]; writes: JournalEntry[]} {
    const entries = this.store.journal(since);
    return {
      reads: entries.filter(({method, path}) => method === 'GET' && /\/checkouts\/[^/]+$/.test(path)),
      writes: entries.filter(({method, path}) => method !== 'GET' && path.includes('/storefront/')),
    };
  }

  /** The number of the journal's newest entry. */
  get lastAsked(): number {
    return this.store.journal().at(-1)?.n ?? 0;
  }

  violations(): string[] {
    return this.store.journal().flatMap(({violations}) => violations);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#demo.close();
    await this.#server.close();
  }
}

/** Writes to consignments in a word each: `POST 1`, `choose`, `PUT`, `DELETE`. */
export const inWords = (entries: readonly JournalEntry[]): string[] =>
  entries.map(({method, body}) => {
    if (method === 'POST') return `POST ${(body as unknown[]).length}`;
    return method === 'PUT' && 'shippingOptionId' in (body as object) ? 'choose' : method;
  });

/** Asks again until nothing is wrong any more: for what no page shows at once. */
export async function until(check: () => void | Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise(setImmediate);
    }
  }
}
