/** The platform's own client, `@bigcommerce/checkout-sdk`, on a page of the emulated store's HTTP face, in a real browser. */
import type {createCheckoutService} from '@bigcommerce/checkout-sdk';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import type {Behaviours} from '../../src/emulator/behaviours.js';
import type {EmulatedStore} from '../../src/emulator/emulated-store.js';
import {startServer, type RunningServer, type ServerOptions} from '../../src/emulator/http/server.js';
import {findBrowser, launchSettings} from './find-browser.mjs';
import {assertAsAnswered, assertAsStored, assertConserved, unitsOf} from './platform-client-agreement.js';

export type CheckoutService = ReturnType<typeof createCheckoutService>;
type Data = ReturnType<CheckoutService['getState']>['data'];
export type Checkout = NonNullable<ReturnType<Data['getCheckout']>>;
export type Consignment = Checkout['consignments'][number];

/** Methods of the service that ask the store for something. */
export type Call = {
  [Name in keyof CheckoutService]: CheckoutService[Name] extends (...parameters: never[]) => Promise<unknown> ? Name : never;
}[keyof CheckoutService];

/** Why the client rejected: `type` is the kind of error it took the answer for, `status` the answer's, where it was one. */
export interface Rejection {
  type: string;
  message: string;
  status: number | null;
}

interface Outcome {
  rejection: Rejection | null;
  checkout: Checkout | undefined;
}

/** Put into the page by `open`. */
declare const platformClient: {createCheckoutService: typeof createCheckoutService};
declare const checkoutService: CheckoutService;

/** Its CommonJS file needs no other, so it runs in a page once something stands in for `module`. */
const clientScript = `window.platformClient = (() => {
  const module = {exports: {}};
  ((module, exports) => {
${readFileSync(createRequire(import.meta.url).resolve('@bigcommerce/checkout-sdk'), 'utf8')}
  })(module, module.exports);
  return module.exports;
})();`;

/** One browser for many stores. */
export class PlatformBrowser {
  readonly #browser: Browser;
  readonly #clients = new Set<PlatformClient>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<PlatformBrowser> {
    const executablePath = await findBrowser();
    return new PlatformBrowser(await chromium.launch({executablePath, args: launchSettings(executablePath).args}));
  }

  /** A client that has asked for nothing yet, on the first page of a store of its own. */
  async open(options: Omit<ServerOptions, 'port'> = {}): Promise<PlatformClient> {
    const server = await startServer({port: 0, ...options});
    const context = await this.#browser.newContext();
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const client = new PlatformClient(server, context, page);
    this.#clients.add(client);
    await page.goto(`${server.url}/`);
    await page.addScriptTag({content: clientScript});
    await page.evaluate(() => Object.assign(window, {checkoutService: platformClient.createCheckoutService()}));
    return client;
  }

  /** Closes every client's store, too. */
  async close(): Promise<void> {
    await Promise.all([...this.#clients].map(client => client.leave()));
    await this.#browser.close();
  }
}

/**
 * After each call the client's checkout is compared with the store's, the units with those of the first call, and the journal is
 * read for violations: who uses it need not.
 */
export class PlatformClient {
  readonly page: Page;
  readonly #server: RunningServer;
  readonly #context: BrowserContext;
  readonly #pageErrors: string[] = [];
  /** Set when the first call starts, so that a test can change the store before. */
  #units: Record<string, number> | null = null;
  #seen = 0;
  #hasLeft = false;

  constructor(server: RunningServer, context: BrowserContext, page: Page) {
    this.#server = server;
    this.#context = context;
    this.page = page;
    page.on('pageerror', error => this.#pageErrors.push(error.message));
  }

  get store(): EmulatedStore {
    return this.#server.store;
  }

  get behaviours(): Behaviours {
    return this.store.snapshot().behaviours;
  }

  /** @returns the client's checkout after the call, which must succeed */
  async call<Name extends Call>(name: Name, ...parameters: Parameters<CheckoutService[Name]>): Promise<Checkout> {
    const {rejection, checkout} = await this.#ask(name, parameters);
    assert.equal(rejection, null, `${name} was rejected: ${JSON.stringify(rejection)}`);
    assert.ok(checkout, `after ${name} the client has no checkout`);
    return checkout;
  }

  /** @returns why the call was rejected, which it must be */
  async rejected<Name extends Call>(name: Name, ...parameters: Parameters<CheckoutService[Name]>): Promise<Rejection> {
    const {rejection} = await this.#ask(name, parameters);
    assert.ok(rejection, `${name} was not rejected`);
    return rejection;
  }

  /** What the client knows, by the name of one of its selectors. */
  async data<Name extends keyof Data>(name: Name, ...parameters: Parameters<Data[Name]>): Promise<ReturnType<Data[Name]>> {
    const found = await this.page.evaluate(
      ([selector, given]) => (checkoutService.getState().data[selector] as (...given: unknown[]) => unknown)(...given),
      [name, parameters as unknown[]] as const,
    );
    return found as ReturnType<Data[Name]>;
  }

  async #ask(name: Call, parameters: unknown[]): Promise<Outcome> {
    this.#units ??= unitsOf(this.store.snapshot().checkout?.lines ?? []);
    const outcome = await this.page.evaluate(
      async ([method, given]) => {
        let rejection: {type: string; message: string; status: number | null} | null = null;
        try {
          await (checkoutService[method] as (...given: unknown[]) => Promise<unknown>)(...given);
        } catch (error) {
          const {type = '', message, status = null} = error as Error & {type?: string; status?: number};
          rejection = {type, message, status};
        }
        return {rejection, checkout: checkoutService.getState().data.getCheckout()};
      },
      [name, parameters] as const,
    );
    await this.#check(name, outcome);
    return outcome;
  }

  /** The client causes no violation of its own: it waits for each answer and sends the token with every write. */
  async #check(name: Call, {rejection, checkout}: Outcome): Promise<void> {
    const entries = this.store.journal(this.#seen);
    const violations = entries.flatMap(entry => entry.violations);
    assert.deepEqual(violations, [], `the journal has violations after ${name}`);
    const refused = entries.filter(({status}) => status >= 400).map(({method, path, status}) => `${method} ${path} ${status}`);
    if (rejection === null) assert.deepEqual(refused, [], `the store refused what ${name} does not need`);
    assert.deepEqual(this.#pageErrors, [], `the page has errors after ${name}`);
    const state = this.store.snapshot();
    if (checkout !== undefined && state.checkout !== null && !state.sessionExpired) {
      assertConserved(name, this.#units ?? {}, state, checkout);
      assertAsStored(name, state, checkout);
      await assertAsAnswered(name, this.store, this.#server.url, checkout);
    }
    this.#seen = this.store.journal().at(-1)?.n ?? 0;
  }

  /** Method and path of what is asked of the store from now on, the checkout's own path left out. */
  watchRequests(): string[] {
    const asked: string[] = [];
    this.page.on('request', request => {
      const {pathname} = new URL(request.url());
      asked.push(`${request.method()} ${pathname.replace(/^.*\/checkouts?\/[^/]+/, '')}`);
    });
    return asked;
  }

  /** Has no effect the second time. */
  async leave(): Promise<void> {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    await this.#context.close();
    await this.#server.close();
  }
}
