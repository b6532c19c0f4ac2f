/** The demo shop in a real browser, for journeys: served by Vite, driven by roles and names only. */
import {createRequire} from 'node:module';
import type axeCore from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {type DemoServer, startBuiltDemo, startDemo} from './demo-server.js';
import {findBrowser, launchSettings} from './find-browser.mjs';

/** Put into the page by `accessibilityProblems`. */
declare const axe: typeof axeCore;

/** Milliseconds. A busy machine with two cores draws a page in many times what an idle one takes. */
const patience = 30_000;

export interface JournalEntry {
  readonly n: number;
  readonly api: 'storefront' | 'management' | 'server-to-server';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly violations: readonly string[];
}

/** One browser and one server for a file of journeys. */
export class Shop {
  readonly #server: DemoServer;
  readonly #browser: Browser;

  constructor(server: DemoServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static open(): Promise<Shop> {
    return Shop.#openAt(startDemo());
  }

  /** A shop that is built first, which takes seconds, and whose pages open in a fraction of the time: for many shoppers. */
  static openBuilt(folder = ''): Promise<Shop> {
    return Shop.#openAt(startBuiltDemo(folder));
  }

  static async #openAt(starting: Promise<DemoServer>): Promise<Shop> {
    const server = await starting;
    const executablePath = await findBrowser();
    const browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
    return new Shop(server, browser);
  }

  /** A shopper who has just opened the shop, with a fresh store in the given scenario. */
  async shopper(scenario = 'default', options: Parameters<Browser['newContext']>[0] = {}): Promise<Shopper> {
    const context = await this.#browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    context.setDefaultTimeout(patience);
    // A dev server's page loads itself anew when its socket was out of reach. A shop's page has none.
    await context.routeWebSocket('**', () => undefined);
    const page = await context.newPage();
    const shopper = new Shopper(page, context);
    await page.goto(`${this.#server.origin}/?scenario=${scenario}`);
    return shopper;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** Has the shop speak another language, as an integrator sets it; the settings are left folded or unfolded as they were. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  const choice = page.getByLabel('Language of the shop');
  const group = page.locator('demo-settings summary', {hasText: 'Shop'});
  await group.waitFor();
  const isFolded = !(await choice.isVisible());
  if (isFolded) await group.click();
  await choice.selectOption(language);
  if (isFolded) await group.click();
}

/** Somebody using the shop, and what the shop's journal says about it. */
export class Shopper {
  readonly page: Page;
  readonly #context: BrowserContext;
  /** Console errors and uncaught errors of the page so far. */
  readonly complaints: string[] = [];

  constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
    page.on('pageerror', error => this.complaints.push(error.message));
    page.on('console', message => {
      // Asked before the emulated store is up, see `control`.
      const isOurs = message.location().url.includes('/__emulator/');
      if (message.type() === 'error' && !isOurs) this.complaints.push(`${message.text()} ${message.location().url}`);
    });
  }

  /** Asks the emulated store's control paths, as the page itself would. */
  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    // On a page that has just loaded, the emulated store needs a moment to come up.
    await this.page.evaluate(async () => {
      while (!(await fetch('/__emulator/scenarios')).headers.get('content-type')?.includes('json'))
        await new Promise(requestAnimationFrame);
    });
    return this.page.evaluate(
      async ([how, where, what]) => {
        const response = await fetch(`/__emulator/${where}`, {
          method: how,
          ...(what !== undefined && {body: JSON.stringify(what), headers: {'Content-Type': 'application/json'}}),
        });
        return (await response.json()) as unknown;
      },
      [method, path, body] as const,
    );
  }

  async journal(since = 0): Promise<readonly JournalEntry[]> {
    const {requests} = (await this.control('GET', `journal?since=${since}`)) as {requests: JournalEntry[]};
    return requests;
  }

  async writes(since = 0): Promise<readonly string[]> {
    return (await this.journal(since)).filter(({method}) => method !== 'GET').map(({method}) => method);
  }

  async checkoutReads(since = 0): Promise<number> {
    return (await this.journal(since)).filter(({method, path}) => method === 'GET' && /\/checkouts?\/[^/]+$/.test(path)).length;
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', {name, exact: typeof name === 'string'});
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Picks an address, or the way to a new one, from the list of an address picker. */
  async pick(name: string | RegExp): Promise<void> {
    await this.page.getByRole('option', {name}).click();
  }

  /** Goes on with the Tab key until something so named has the focus: once round the page, and on until what is still to come has come. */
  async tabTo(name: RegExp): Promise<void> {
    const until = Date.now() + patience;
    for (let pressed = 0; pressed < 120 || Date.now() < until; pressed++) {
      await this.page.keyboard.press('Tab');
      if (name.test(await this.focusedName())) return;
    }
    throw new Error(`Tab never came to ${String(name)}.`);
  }

  /** The same, then Enter. */
  async pressByKeyboard(name: RegExp): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  /** Accessible name of what has focus, through shadow roots, near enough for buttons and fields. */
  async focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const label =
        active instanceof HTMLInputElement || active instanceof HTMLSelectElement ? active.labels?.[0]?.textContent : active?.textContent;
      return (active?.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** Waits until a sentence stands on the page. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits until the widget's live region says a sentence. */
  async hears(text: string | RegExp): Promise<void> {
    await this.page.locator('multidrop-checkout').getByRole('status').filter({hasText: text}).first().waitFor({state: 'attached'});
  }

  /** Another tab of the same browser. What is complained about there is not noted here. */
  async anotherTab(): Promise<Shopper> {
    return new Shopper(await this.#context.newPage(), this.#context);
  }

  /** What axe finds wrong with the page as it stands, or with a part of it: one line for each rule broken. */
  async accessibilityProblems(part = 'html'): Promise<readonly string[]> {
    if (!(await this.page.evaluate(() => 'axe' in globalThis)))
      await this.page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core/axe.min.js')});
    return this.page.evaluate(async where => {
      const {violations} = await axe.run(where, {resultTypes: ['violations']});
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => JSON.stringify(target)).join(' ')}`);
    }, part);
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
