/** Finds a Chromium for the tests, or brings one. Run alone, it prints the path: `node test/support/find-browser.mjs`. */
import {spawnSync} from 'node:child_process';
import {existsSync, realpathSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const bundledVersion = '147.0.0';
const bundledFolder = fileURLToPath(new URL('../../node_modules/.cache/browser/', import.meta.url));
const knownNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chromium-headless-shell',
  'microsoft-edge-stable',
];

/**
 * The path of a Chromium-like browser that starts. Looked for in this order: `CHROME_PATH`, the PATH, the places chrome-launcher
 * knows, Debian's package (root only), the npm package `@sparticuz/chromium` (linux on x64).
 * @throws {Error} with a sentence that says what to do, if there is none or `CHROME_PATH` names something that does not start.
 */
export async function findBrowser() {
  const found = fromEnvironment() ?? fromPath() ?? (await fromKnownPlaces()) ?? fromDebian() ?? (await fromNpm());
  if (!found) {
    throw new Error(
      'No Chromium was found, and none could be installed here. Install one (on Debian: "apt-get install chromium"), or set CHROME_PATH to the one you have.',
    );
  }
  return found;
}

/**
 * The command line a headless test browser needs here.
 * @param {string} executable
 * @returns {{ headless: boolean | 'shell', args: string[] }} in puppeteer's shape
 */
export function launchSettings(executable) {
  const args = ['--disable-background-networking', '--disable-component-update'];
  if (isHeadlessShell(executable)) {
    return {headless: 'shell', args: [...args, '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage']};
  }
  // Chromium refuses its sandbox to root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return {headless: true, args};
}

/** A headless shell knows only the old headless mode; the npm package's browser is one, unpacked to the temporary folder. */
function isHeadlessShell(executable) {
  return executable.includes('headless-shell') || executable === join(tmpdir(), 'chromium');
}

function fromEnvironment() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!starts(path)) throw new Error(`CHROME_PATH is "${path}", which does not start. Set it to a Chromium, or unset it.`);
  return path;
}

function fromPath() {
  for (const name of knownNames) {
    const path = which(name);
    if (path && starts(path)) return path;
  }
  return undefined;
}

async function fromKnownPlaces() {
  try {
    const {Launcher} = await import('chrome-launcher');
    return Launcher.getInstallations().find(starts);
  } catch {
    return undefined; // It throws where it finds nothing.
  }
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !which('apt-get')) return undefined;
  say("no Chromium here: installing Debian's with apt-get (about 200 MB)");
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const installed =
    run('apt-get', ['-qq', 'update'], {env}) && run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], {env});
  return installed ? fromPath() : undefined;
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = `${bundledFolder}node_modules/@sparticuz/chromium/build/esm/index.js`;
  if (!existsSync(entry)) {
    say(`no Chromium here: fetching @sparticuz/chromium ${bundledVersion} from npm into node_modules/.cache/browser (about 70 MB)`);
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
    if (!run('npm', ['install', '--prefix', bundledFolder, ...flags, `@sparticuz/chromium@${bundledVersion}`])) return undefined;
  }
  // With this set the package also unpacks the system libraries a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const {default: bundled} = await import(pathToFileURL(entry).href);
  const path = await bundled.executablePath();
  return starts(path) ? path : undefined;
}

function which(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'});
  return found.status === 0 ? found.stdout.trim() : undefined;
}

function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], {timeout: 15_000, stdio: 'ignore'}).status === 0;
}

/** What these commands print goes to stderr: stdout holds the path alone. */
function run(command, args, options = {}) {
  return spawnSync(command, args, {stdio: ['ignore', 2, 2], ...options}).status === 0;
}

function say(sentence) {
  process.stderr.write(`find-browser: ${sentence}\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await findBrowser()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
