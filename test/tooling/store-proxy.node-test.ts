/** `STORE_URL=… npm start`: the demo server in front of a real store, here the emulated one behind HTTP. */
import assert from 'node:assert/strict';
import {createServer as createHttpServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {localCookie} from '../../demo/dev-server/store-proxy.js';
import {startServer, type RunningServer} from '../../src/emulator/http/server.js';
import {startDemo, type DemoServer} from '../support/demo-server.js';

let store: RunningServer;
let demo: DemoServer;

before(async () => {
  store = await startServer({port: 0, behaviours: {csrf: 'enforced'}});
  demo = await startDemo(store.url);
});

after(async () => {
  await demo.close();
  await store.close();
});

/** What a browser would send from a page of the demo. */
function ask(path: string, cookies = '', {headers, ...init}: Omit<RequestInit, 'headers'> & {headers?: Record<string, string>} = {}) {
  const {origin} = demo;
  return fetch(`${origin}${path}`, {...init, headers: {cookie: cookies, origin, referer: `${origin}/`, ...headers}});
}

async function openSession() {
  const cookies = (await ask('/__store/')).headers.getSetCookie().map(cookie => cookie.split(';')[0]);
  return {cookies: cookies.join('; '), token: cookies.find(cookie => cookie?.startsWith('XSRF-TOKEN='))?.slice('XSRF-TOKEN='.length) ?? ''};
}

describe('the demo in front of a real store', () => {
  it("hands the store's session to the page, with a token scripts can read", async () => {
    const answer = await ask('/__store/');
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<title>The Harbour Shop/);
    const cookies = answer.headers.getSetCookie();
    assert.ok(cookies.some(cookie => cookie.startsWith('SHOP_SESSION_TOKEN=') && /httponly/i.test(cookie)));
    assert.ok(cookies.some(cookie => cookie.startsWith('XSRF-TOKEN=') && !/httponly/i.test(cookie)));
  });

  it("lets a write through as the store's own page", async () => {
    const {cookies, token} = await openSession();
    const [cart] = await (await ask('/api/storefront/carts', cookies)).json();
    const consignment = {
      address: {
        firstName: 'Ada',
        lastName: 'Lovelace',
        address1: '12 St James Square',
        city: 'London',
        countryCode: 'GB',
        postalCode: 'SW1Y 4JH',
      },
      lineItems: [{itemId: cart.lineItems.physicalItems[0].id, quantity: 1}],
    };
    const answer = await ask(`/api/storefront/checkouts/${cart.id}/consignments`, cookies, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-xsrf-token': token},
      body: JSON.stringify([consignment]),
    });
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).consignments.length, 1);
    const write = store.store.journal().find(entry => entry.method === 'POST');
    assert.deepEqual(write?.violations, []);
  });

  it("reaches the store's pictures, countries and control paths", async () => {
    const [cart] = await (await ask('/api/storefront/carts')).json();
    assert.equal((await ask(new URL(cart.lineItems.physicalItems[0].imageUrl).pathname)).status, 200);
    assert.equal((await ask('/internalapi/v1/store/countries')).status, 200);
    assert.equal((await ask('/__emulator/scenarios')).status, 200);
  });

  it('tells the store nothing of the page it really serves', async () => {
    const mirror = createHttpServer((request, response) => {
      response.setHeader('set-cookie', 'a=1; Domain=shop.example; Secure').end(JSON.stringify(request.headers));
    });
    await new Promise<void>(resolve => mirror.listen(0, '127.0.0.1', resolve));
    const mirrorOrigin = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`;
    const {origin: page, close} = await startDemo(mirrorOrigin);
    try {
      const headers = {origin: page, referer: `${page}/checkout`, 'x-forwarded-host': new URL(page).host};
      const answer = await fetch(`${page}/api/storefront/carts`, {headers});
      const seen = await answer.json();
      assert.equal(seen.origin, mirrorOrigin);
      assert.equal(seen.referer, `${mirrorOrigin}/`);
      assert.equal(seen.host, new URL(mirrorOrigin).host);
      assert.equal(seen['x-forwarded-host'], undefined);
      assert.deepEqual(answer.headers.getSetCookie(), ['a=1']);
    } finally {
      await close();
      mirror.closeAllConnections();
      mirror.close();
    }
  });

  it("takes from cookies what ties them to the store's domain or to https", () => {
    assert.equal(localCookie('a=1; Domain=.shop.example; Path=/; Secure; HttpOnly; SameSite=None'), 'a=1; Path=/; HttpOnly');
    assert.equal(localCookie('b=secure; path=/; secure; SameSite=Lax'), 'b=secure; path=/; SameSite=Lax');
  });
});
