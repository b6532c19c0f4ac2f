/** The emulated store as integrators get it from the package: what the README shows of it, on the built files. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {before, describe, it} from 'node:test';
import type * as EmulatorModule from '../../src/emulator/index.js';
import type * as MswModule from '../../src/emulator/msw.js';
import type * as ServerModule from '../../src/emulator/http/index.js';
import {bundleEmulator} from '../support/bundles.mjs';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/built-emulator-test/', import.meta.url));
const built = (name: string): string => pathToFileURL(join(outDir, `${name}.js`)).href;

interface Package {
  /** Some are types and nothing else. */
  exports: Record<string, {default?: string} | string>;
  bin: Record<string, string>;
}

describe('the built emulator', () => {
  before(() => bundleEmulator({outDir}));

  it('has a file for every path that package.json exports of it', () => {
    const {exports, bin} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Package;
    const files = [
      ...Object.values(exports).map(entry => (typeof entry === 'string' ? entry : (entry.default ?? ''))),
      ...Object.values(bin),
    ];
    const ours = files.filter(file => file.startsWith('./dist/emulator/')).map(file => file.slice('./dist/emulator/'.length));
    assert.deepEqual(ours.sort(), ['cli.js', 'index.js', 'msw.js', 'server.js']);
    for (const file of ours) assert.ok(readdirSync(outDir).includes(file), file);
  });

  it('starts a store in three lines', async () => {
    const {EmulatedStore, emulatedFetch} = (await import(built('index'))) as typeof EmulatorModule;
    const store = new EmulatedStore({scenario: 'guest'});
    const carts = (await (await emulatedFetch(store)('/api/storefront/carts')).json()) as {id: string}[];
    assert.deepEqual(
      carts.map(({id}) => id),
      [store.checkoutId],
    );
  });

  it('takes a scenario of the program’s own', async () => {
    const {EmulatedStore, putLine} = (await import(built('index'))) as typeof EmulatorModule;
    const store = new EmulatedStore({
      scenario: {
        name: 'one-towel',
        description: 'One tea towel, in a shop that sells in yen.',
        shop: state => {
          state.settings.currency = {name: 'Japanese Yen', code: 'JPY', symbol: '¥', decimalPlaces: 0};
        },
        basket: (state, checkout) => {
          putLine(state, checkout, 'tea-towel', 1);
        },
      },
    });
    const {scenario, checkout} = store.snapshot();
    assert.equal(scenario, 'one-towel');
    assert.deepEqual(
      checkout?.lines.map(({name, price}) => [name, price]),
      [['Tea towel', 1425]],
    );
  });

  it('answers through handlers for msw', async () => {
    const {EmulatedStore} = (await import(built('index'))) as typeof EmulatorModule;
    const {mswHandlers} = (await import(built('msw'))) as typeof MswModule;
    const {getResponse} = await import('msw');
    const response = await getResponse(
      mswHandlers(new EmulatedStore()),
      new Request('http://shop.example/stores/any/v2/shipping/zones', {headers: {'x-auth-token': 'any'}}),
    );
    assert.equal(response?.status, 200);
  });

  it('serves over HTTP', async () => {
    const {startServer} = (await import(built('server'))) as typeof ServerModule;
    const server = await startServer({port: 0, scenario: 'guest'});
    try {
      assert.equal((await fetch(`${server.url}/api/storefront/carts`)).status, 200);
    } finally {
      await server.close();
    }
  });

  it('has a command that runs a store until it is told to stop', async () => {
    const child = spawn(process.execPath, [join(outDir, 'cli.js'), '--port', '0', '--scenario', 'empty'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [said] = (await once(child.stdout, 'data')) as [Buffer];
      const url = /http:\S+/.exec(said.toString())?.[0] ?? '';
      assert.deepEqual(await (await fetch(`${url}/api/storefront/carts`)).json(), []);
    } finally {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number];
      assert.equal(code, 0);
    }
  });

  it('carries nothing of the widget', () => {
    const text = readdirSync(outDir, {recursive: true})
      .filter((path): path is string => typeof path === 'string' && path.endsWith('.js'))
      .map(path => readFileSync(join(outDir, path), 'utf8'))
      .join('\n');
    assert.doesNotMatch(text, /LitElement|customElements/);
  });
});
