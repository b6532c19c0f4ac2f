/** The store over real HTTP: pages, cookies, origins, dropped connections, and the command that starts it. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startServer, type RunningServer} from '../../src/emulator/http/server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the server', () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer({port: 0, scenario: 'guest', allowOrigin: ['http://localhost:5173']});
  });
  after(() => server.close());

  const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(server.url + path, init);
  const steer = (path: string, body: unknown): Promise<Response> =>
    ask(`/__emulator/${path}`, {method: 'POST', body: JSON.stringify(body)});

  it('opens a session on its page, with a token that scripts can read (store-api 1)', async () => {
    const response = await ask('/');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    const [session = '', token = ''] = response.headers.getSetCookie();
    assert.match(session, /^SHOP_SESSION_TOKEN=.*HttpOnly/);
    assert.match(token, /^XSRF-TOKEN=[0-9a-f]{64};/);
    assert.doesNotMatch(token, /HttpOnly/);
  });

  it('has plain pages for checkout and basket, and no others', async () => {
    assert.deepEqual(
      await Promise.all(['/checkout', '/cart.php', '/elsewhere'].map(async path => (await ask(path)).status)),
      [200, 200, 404],
    );
  });

  it('signs the shopper in by opening its login page, which leads back to the shop', async () => {
    await steer('reset', {scenario: 'guest'});
    assert.equal(server.store.snapshot().signedIn, false);
    const response = await ask('/login.php?action=login');
    const text = await response.text();
    assert.equal(response.status, 200);
    assert.match(text, /You are signed in/);
    assert.match(text, /<a href="\/">/);
    assert.equal(server.store.snapshot().signedIn, true);
  });

  it('lists the placed order on its account page, or says that there are none', async () => {
    const text = async (): Promise<string> => (await ask('/account.php')).text();
    await steer('reset', {scenario: 'guest'});
    assert.match(await text(), /There are no orders/);
    await steer('act', {kind: 'place-order'});
    const [order] = server.store.snapshot().orders;
    assert.ok((await text()).includes(`Order ${order?.id}<`));
    await steer('reset', {scenario: 'guest'});
  });

  it('answers what it cannot do with a problem in JSON, in the store and before it', async () => {
    const problemOf = async (response: Response): Promise<unknown[]> => {
      const {status, title, type, detail} = (await response.json()) as Record<string, unknown>;
      return [response.status, status, title, type, typeof detail];
    };
    const broken = [500, 500, 'Internal Server Error', 'about:blank', 'string'];
    await steer('faults', {faults: [{kind: 'act', act: {kind: 'remove-line', lineItemId: 'nobody'}}]});
    assert.deepEqual(await problemOf(await ask('/api/storefront/carts')), broken);
    assert.equal(server.store.journal().at(-1)?.status, 500);
    assert.deepEqual(await problemOf(await ask('//')), broken);
  });

  it('answers 404 in JSON to an id that cannot be decoded', async () => {
    const response = await ask('/api/storefront/checkouts/%ZZ');
    assert.equal(response.status, 404);
    assert.equal(((await response.json()) as {status: number}).status, 404);
  });

  it('gives every session the current checkout, with or without a cookie, also after a reset', async () => {
    const own = async (cookie?: string): Promise<unknown> =>
      ((await (await ask('/api/storefront/carts', cookie === undefined ? {} : {headers: {cookie}})).json()) as {id: string}[])[0]?.id;
    assert.equal(await own(), server.store.checkoutId);
    await steer('reset', {scenario: 'guest', seed: 12});
    assert.equal(await own('SHOP_SESSION_TOKEN=old'), server.store.checkoutId);
    assert.equal(await own(), server.store.checkoutId);
  });

  it('sets a session on the answer to a request without one, and none where there is one', async () => {
    assert.equal((await ask('/api/storefront/carts')).headers.getSetCookie().length, 2);
    const cookie = `SHOP_SESSION_TOKEN=mine; XSRF-TOKEN=${server.store.csrfToken}`;
    assert.equal((await ask('/api/storefront/carts', {headers: {cookie}})).headers.getSetCookie().length, 0);
    assert.equal(server.store.journal().at(-1)?.session, 'mine');
  });

  it('writes', async () => {
    const path = `/api/storefront/checkouts/${server.store.checkoutId}`;
    const headers = {'content-type': 'application/json', 'x-xsrf-token': server.store.csrfToken};
    const response = await ask(path, {method: 'PUT', headers, body: '{"customerMessage":"Hello"}'});
    assert.equal(((await response.json()) as {customerMessage: string}).customerMessage, 'Hello');
    assert.deepEqual(server.store.journal().at(-1)?.violations, []);
  });

  it('answers 403 to foreign pages, compared with Host or X-Forwarded-Host (store-api 8 item 11)', async () => {
    const from = async (origin: string, forwarded?: string): Promise<number> =>
      (await ask('/api/storefront/carts', {headers: {origin, ...(forwarded === undefined ? {} : {'x-forwarded-host': forwarded})}})).status;
    assert.equal(await from('http://evil.example'), 403);
    assert.equal(await from(server.url), 200);
    assert.equal(await from('https://shop.example', 'shop.example'), 200);
  });

  it('lets the pages of an allowed origin in, preflight included', async () => {
    const headers = {origin: 'http://localhost:5173'};
    const answer = await ask('/api/storefront/carts', {headers});
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [200, headers.origin]);
    const preflight = await ask('/api/storefront/carts', {
      method: 'OPTIONS',
      headers: {...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-xsrf-token'},
    });
    assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-headers')], [204, 'x-xsrf-token']);
    assert.equal((await ask('/api/storefront/carts', {headers: {origin: server.url}})).headers.get('access-control-allow-origin'), null);
  });

  it('destroys the connection of a lost answer, whose write took effect', async () => {
    await steer('faults', {faults: [{kind: 'lose-answer'}]});
    await assert.rejects(
      ask(`/api/storefront/checkouts/${server.store.checkoutId}`, {method: 'PUT', body: '{"customerMessage":"Lost"}'}),
      TypeError,
    );
    assert.equal(server.store.snapshot().checkout?.customerMessage, 'Lost');
  });

  it('lets a request hang until the client gives up', async () => {
    await steer('faults', {faults: [{kind: 'hang'}]});
    await assert.rejects(ask('/api/storefront/carts', {signal: AbortSignal.timeout(50)}), {name: 'TimeoutError'});
    assert.equal((await ask('/api/storefront/carts')).status, 200);
  });

  it('names writes that overlap', async () => {
    await steer('faults', {faults: [{kind: 'delay', ms: 200, match: {method: 'PUT'}}]});
    const path = `/api/storefront/checkouts/${server.store.checkoutId}`;
    await Promise.all(['One', 'Two'].map(customerMessage => ask(path, {method: 'PUT', body: JSON.stringify({customerMessage})})));
    assert.ok(server.store.journal().some(({violations}) => violations.includes('overlapping-writes')));
  });

  it('serves product pictures', async () => {
    assert.equal((await ask('/product_images/blue-mug.svg')).headers.get('content-type'), 'image/svg+xml');
  });
});

describe('the command', () => {
  const started = new Set<ChildProcess>();
  // A test that failed would leave it running, and the run would never end.
  afterEach(() => {
    for (const child of started) child.kill('SIGKILL');
    started.clear();
  });

  function run(...words: string[]): {child: ChildProcess; printed: () => string; complained: () => string} {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/emulator/http/cli.ts', ...words], {cwd: root});
    started.add(child);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    return {child, printed: () => out, complained: () => err};
  }

  async function ready(child: ChildProcess, printed: () => string): Promise<string> {
    while (child.stdout !== null && !printed().includes('\n')) await once(child.stdout, 'data');
    return /http:\/\/127\.0\.0\.1:\d+/.exec(printed())?.[0] ?? '';
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`prints one line with its address, serves what was asked for, and ends with 0 on ${signal}`, async () => {
      const {child, printed} = run(
        '--port',
        '0',
        '--scenario',
        'two-consignments',
        '--behaviour',
        'merge=never',
        '--behaviour',
        'csrf=enforced',
      );
      const url = await ready(child, printed);
      assert.equal(printed().trim().split('\n').length, 1);
      const state = (await (await fetch(`${url}/__emulator/state`)).json()) as {scenario: string; behaviours: Record<string, string>};
      assert.deepEqual([state.scenario, state.behaviours['merge'], state.behaviours['csrf']], ['two-consignments', 'never', 'enforced']);
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    });
  }

  it('says with 0 what it can be told, when asked for --help', async () => {
    const {child, printed} = run('--help');
    assert.deepEqual(await once(child, 'close'), [0, null]);
    for (const word of ['--port', '--scenario', 'two-consignments', '--behaviour', '--allow-origin', '/__emulator/reset'])
      assert.ok(printed().includes(word), word);
  });

  const bad: [words: string[], names: string][] = [
    [['--prot', '1'], '--port'],
    [['--port', 'many'], '65535'],
    [['--port'], '--port NUMBER'],
    [['4010'], '--port'],
    [['--scenario', 'nowhere'], 'two-consignments'],
    [['--behaviour', 'splitID=first-keeps'], 'splitId'],
    [['--behaviour', 'merge=sometimes'], 'target-id'],
    [['--behaviour', 'merge'], 'NAME=VALUE'],
    [['--allow-origin', 'everyone'], 'http://localhost:5173'],
  ];
  for (const [words, names] of bad) {
    it(`ends with 2 and one sentence naming ${names} for ${words.join(' ')}`, async () => {
      const {child, complained} = run(...words);
      assert.deepEqual(await once(child, 'close'), [2, null]);
      assert.equal(complained().trim().split('\n').length, 1);
      assert.ok(complained().includes(names), complained());
    });
  }
});
