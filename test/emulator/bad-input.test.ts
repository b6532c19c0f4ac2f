/**
 * Bad input to every storefront endpoint: wrong types, unknown ids, stale versions, foreign pages, lost sessions. Each is answered with
 * a status that is documented or written down as a choice, and changes nothing (store-api 3.8, 4.9, 9).
 */
import {expect} from 'chai';
import {storefrontRoutes} from '../../src/emulator/storefront/routes.js';
import {BadClient, ENDLESS, junk, settings, strangers, written} from './bad-client.js';
import {onCheckout} from './checkout-calls.js';
import {endpoints, type Endpoint} from './endpoint-table.js';

const nameOf = ({route, kind}: Endpoint): string => route + (kind === undefined ? '' : ` (${kind})`);

/** An element that is nothing is a list without it. */
const isElement = (place: string): boolean => /(?:^|\.)\d+$/.test(place);

describe('the table of endpoints', () => {
  it('has every route of the storefront, and no other', () => {
    const routes = storefrontRoutes.map(([method, path]) => `${method} ${path}`).sort();
    expect([...new Set(endpoints.map(({route}) => route))].sort()).to.deep.equal(routes);
  });

  it('says what each name in a path is worth', () => {
    for (const endpoint of endpoints) {
      const names = [...endpoint.route.matchAll(/:(\w+)/g)].map(([, name]) => name);
      expect(Object.keys(endpoint.ids).sort(), nameOf(endpoint)).to.deep.equal(names.sort());
    }
  });

  for (const endpoint of endpoints) {
    it(`has a request that is good: ${nameOf(endpoint)}`, async () => {
      const client = await BadClient.at(endpoint);
      expect(await client.send(client.text())).to.equal(client.good);
      if (client.method === 'GET') client.expectUnchanged();
    });
  }
});

for (const endpoint of endpoints) {
  const {ids, body, fields = {}, shapeless = 'invalid', wrong = [], version, isPublic} = endpoint;

  describe(`${nameOf(endpoint)}, asked badly`, () => {
    const reads = endpoint.route.startsWith('GET');

    for (const [place, {takes, status = () => 'invalid' as const}] of Object.entries(fields)) {
      it(`refuses what it does not take in ${place}, and changes nothing`, async () => {
        for (const {behaviours, some} of settings) {
          let client = await BadClient.at(endpoint, behaviours);
          for (const [what, value] of some(junk)) {
            if (value === undefined && isElement(place)) continue;
            const given = value === ENDLESS ? Infinity : value;
            const good = takes(given);
            const expected = good ? client.good : client.status(status(given), behaviours);
            expect(await client.send(client.text(place, value)), `${place}: ${what}`).to.equal(expected);
            if (good) client = await BadClient.at(endpoint, behaviours);
            else client.expectUnchanged();
          }
        }
      });
    }

    for (const [what, given, status] of wrong) {
      it(`refuses ${what}, and changes nothing`, async () => {
        const client = await BadClient.at(endpoint);
        expect(await client.send(written(given(client.shop)))).to.equal(client.status(status, {}));
        client.expectUnchanged();
      });
    }

    if (body !== undefined) {
      it('refuses a body that is missing or of another kind, and changes nothing', async () => {
        for (const {behaviours, some} of settings) {
          const client = await BadClient.at(endpoint, behaviours);
          for (const [what, value] of some(junk)) {
            expect(await client.send(client.text('', value)), what).to.equal(client.status(shapeless, behaviours));
            client.expectUnchanged();
          }
        }
      });
    } else if (!reads) {
      it('passes over a body, which it does not take', async () => {
        for (const [what, value] of junk.filter(([, given]) => !Array.isArray(given))) {
          const client = await BadClient.at(endpoint);
          expect(await client.send(written(value)), what).to.equal(client.good);
        }
      });
    }

    if (!reads) {
      it('answers 400 to what is no JSON, and changes nothing (store-api 3.8)', async () => {
        const client = await BadClient.at(endpoint);
        for (const text of ['{', '{"a":1', 'undefined', 'NaN', "{'a': 1}", '[1,]', 'a=1&b=2', '<xml/>', '\u0000']) {
          expect(await client.send(text), text).to.equal(400);
          client.expectUnchanged();
        }
      });

      it('answers 403 to a page without its token, where that is asked for, and changes nothing (csrf enforced, store-api 9)', async () => {
        const client = await BadClient.at(endpoint);
        client.shop.store.setBehaviours({csrf: 'enforced'});
        client.settle();
        expect(await client.send(client.text(), client.path(), {'x-xsrf-token': ''})).to.equal(403);
        client.expectUnchanged();
      });
    }

    for (const [name, status] of Object.entries(ids)) {
      it(`answers ${status} where its ${name} is another, and changes nothing (store-api 9, unknownId)`, async () => {
        for (const {behaviours, some} of settings) {
          const client = await BadClient.at(endpoint, behaviours);
          for (const stranger of some(strangers)) {
            const answered = await client.send(client.text(), client.path({[name]: stranger}));
            if (status === 'passed over') {
              expect(answered, stranger).to.equal(client.good);
              break;
            }
            expect(answered, stranger).to.equal(client.status(status, behaviours));
            client.expectUnchanged();
          }
        }
      });
    }

    if (version === true) {
      const place = endpoint.route.endsWith('/consignments') ? '0.version' : 'version';
      const withVersion = (client: BadClient, value: unknown): string | undefined =>
        body === undefined ? written({version: value}) : client.text(place, value);

      it('answers 409 to a stale version, and changes nothing (store-api 4.9)', async () => {
        const client = await BadClient.at(endpoint);
        const stale = client.shop.checkout.version;
        await onCheckout(client.shop, 'PUT', '', {customerMessage: 'Somebody else was here'});
        client.settle();
        expect(await client.send(withVersion(client, stale))).to.equal(409);
        client.expectUnchanged();
        expect(await client.send(withVersion(client, (stale ?? 0) + 1))).to.equal(client.good);
      });

      it('refuses a version that is none, and changes nothing (store-api 4.9)', async () => {
        for (const {behaviours, some} of settings) {
          const client = await BadClient.at(endpoint, behaviours);
          for (const [what, value] of some(junk.filter(([, given]) => given !== undefined && given !== null))) {
            const expected = value === 1e308 ? 409 : client.status('invalid', behaviours);
            expect(await client.send(withVersion(client, value)), what).to.equal(expected);
            client.expectUnchanged();
          }
        }
      });
    }

    it('answers 403 to a page of another origin, and changes nothing (store-api 9)', async () => {
      const client = await BadClient.at(endpoint);
      const {store} = client.shop;
      for (const origin of ['https://elsewhere.example', 'null', 'http://shop.example.elsewhere.example', 'nonsense']) {
        const text = client.text();
        const request = new Request(`http://shop.example${client.path()}`, {
          method: client.method,
          headers: {'x-xsrf-token': store.csrfToken},
          ...(text === undefined || reads ? {} : {body: text}),
        });
        expect((await store.handle(request, {origin, host: 'shop.example'})).status, origin).to.equal(403);
        client.expectUnchanged();
      }
    });

    for (const [expiredSession, lost] of [
      ['404-and-empty-carts', 404],
      ['401', 401],
      ['403', 403],
    ] as const) {
      it(`answers a session that is lost, and changes nothing (expiredSession ${expiredSession}, store-api 9)`, async () => {
        const client = await BadClient.at(endpoint, {expiredSession});
        client.shop.store.act({kind: 'expire-session'});
        client.settle();
        const isEmptyList = endpoint.route === 'GET /api/storefront/carts' && lost === 404;
        expect(await client.send(client.text())).to.equal(isPublic === true || isEmptyList ? client.good : lost);
        // Signing in is how a lost session comes back.
        if (!endpoint.route.startsWith('POST /internalapi/v1/checkout/customer')) client.expectUnchanged();
      });
    }

    it('is answered 405 to another method, and changes nothing (store-api 3.8)', async () => {
      const client = await BadClient.at(endpoint);
      expect((await client.shop.ask('PATCH', client.path(), {})).status).to.equal(405);
      client.expectUnchanged();
    });
  });
}
