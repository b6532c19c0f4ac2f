/** The browsers the shopper's journeys are run in, beside Chromium, and how each is started. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {findWebKit, WebKitLauncher} from './webkit-launcher.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string[]} packages Debian's packages that bring it
 * @property {() => boolean} isThere
 * @property {() => object} launcher for the test runner
 */

export const findFirefox = () =>
  [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(path => path && existsSync(path));

/** @type {Engine[]} */
export const otherEngines = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    isThere: () => findFirefox() !== undefined,
    launcher: () =>
      Object.assign(
        chromeLauncher({
          puppeteer: puppeteerCore,
          concurrency: 1, // A tab in the background has slow timers.
          launchOptions: {browser: 'firefox', executablePath: findFirefox()},
        }),
        {name: 'Firefox'},
      ),
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isThere: () => findWebKit() !== undefined && (process.env.DISPLAY !== undefined || existsSync('/usr/bin/Xvfb')),
    launcher: () => new WebKitLauncher(),
  },
];

/**
 * Installs the engines that are missing: Debian, as root.
 * @throws {Error} with a sentence that says what to do
 */
export function installEngines() {
  const packages = otherEngines.filter(engine => !engine.isThere()).flatMap(engine => engine.packages);
  if (packages.length === 0) return;
  process.stdout.write(`Installing ${packages.join(', ')} with apt-get.\n`);
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  const run = (...args) => spawnSync('apt-get', ['-qq', ...args], options).status === 0;
  if (!run('update') || !run('install', '-y', '--no-install-recommends', ...packages)) {
    throw new Error(`Firefox and WebKit could not be installed. On Debian, as root: apt-get install ${packages.join(' ')}`);
  }
}
