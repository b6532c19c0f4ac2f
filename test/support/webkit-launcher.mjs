/** Starts WebKitGTK for the browser tests, by the WebDriver that Debian's package brings, on a screen of its own. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';

const browserPaths = ['x86_64', 'aarch64'].flatMap(machine =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(version => `/usr/lib/${machine}-linux-gnu/${version}/MiniBrowser`),
);

/** The path of the small browser that comes with WebKitGTK's driver; undefined where it is not installed. */
export const findWebKit = () => browserPaths.find(path => existsSync(path));

/** Keys as WebDriver spells them; all others are what they print. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** A launcher of the test runner. One page at a time: a driver has one session. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #active = new Set();
  #url = '';
  #driver = null;
  #processes = [];

  async initialize() {
    // Started with the first page.
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.#url;
  }

  async startSession(id, url) {
    this.#driver ??= await this.#start();
    this.#active.add(id);
    this.#url = url;
    await this.#driver('POST', 'url', {url});
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#driver('POST', 'url', {url: 'about:blank'});
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit cannot be debugged from the test runner: open the page in a browser of your own.');
  }

  async stop() {
    try {
      await this.#driver?.('DELETE', '');
    } finally {
      for (const child of this.#processes) child.kill();
    }
  }

  /** "Shift+Tab" holds the first while the second is pressed. */
  async sendKeys(_id, keys) {
    const actions = keys.flatMap(key => {
      const values = key.length > 1 ? key.split('+').map(part => keyCodes[part] ?? part) : [key];
      return [...values.map(value => ({type: 'keyDown', value})), ...values.reverse().map(value => ({type: 'keyUp', value}))];
    });
    await this.#perform([{type: 'key', id: 'keyboard', actions}]);
  }

  async sendMouseMove(_id, x, y) {
    await this.#point([moveTo(x, y)]);
  }

  async sendMouseClick(_id, x, y) {
    await this.#point([moveTo(x, y), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}]);
  }

  async sendMouseDown() {
    await this.#point([{type: 'pointerDown', button: 0}]);
  }

  async sendMouseUp() {
    await this.#point([{type: 'pointerUp', button: 0}]);
  }

  async resetMouse() {
    await this.#driver('DELETE', 'actions');
  }

  /** The whole window, its frame included, in pixels. */
  async resize({width, height}) {
    await this.#driver('POST', 'window/rect', {width, height});
  }

  /** What the window shows, as a PNG. */
  async picture() {
    return Buffer.from(await this.#driver('GET', 'screenshot'), 'base64');
  }

  /** What a script returns that is run in the page as a function's body. */
  run(script) {
    return this.#driver('POST', 'execute/sync', {script, args: []});
  }

  #point(actions) {
    return this.#perform([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
  }

  #perform(actions) {
    return this.#driver('POST', 'actions', {actions});
  }

  /** Starts screen, driver and browser. @returns what sends a command to the session */
  async #start() {
    const DISPLAY = process.env.DISPLAY ?? (await this.#startScreen());
    const port = await freePort();
    const env = {...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1'};
    this.#spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'});
    const base = `http://127.0.0.1:${port}`;
    await answers(`${base}/status`);
    const capabilities = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary: findWebKit(), args: ['--automation']}};
    const {sessionId} = await command(`${base}/session`, 'POST', {capabilities: {alwaysMatch: capabilities}});
    return (method, path, body) => command(`${base}/session/${sessionId}${path && `/${path}`}`, method, body);
  }

  /** @returns the name of a display that only this run uses */
  #startScreen() {
    const screen = this.#spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      screen.once('error', reject);
      screen.stdio[3].once('data', data => resolve(`:${String(data).trim()}`));
    });
  }

  #spawn(name, args, options) {
    const child = spawn(name, args, options);
    this.#processes.push(child);
    return child;
  }
}

const moveTo = (x, y) => ({type: 'pointerMove', x, y, duration: 0, origin: 'viewport'});

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function command(url, method, body) {
  const told = await fetch(url, {method, ...(body && {body: JSON.stringify(body)}), headers: {'content-type': 'application/json'}});
  const {value} = await told.json();
  if (!told.ok) throw new Error(`WebKit's driver did not ${method} ${url}: ${value?.message ?? told.status}`);
  return value;
}

/** Waits for a server that is starting. */
async function answers(url, triesLeft = 100) {
  try {
    await fetch(url);
  } catch (error) {
    if (triesLeft === 0) throw error;
    await new Promise(resolve => setTimeout(resolve, 100));
    await answers(url, triesLeft - 1);
  }
}
