/** The journal of requests, its violations, and injected faults. */
import {expect} from 'chai';
import type {Fault} from '../../src/emulator/index.js';
import {people, ShopDriver, unitTotals} from './shop-driver.js';

const towel = (shop: ShopDriver): unknown => ({address: people.ada, lineItems: [shop.units('Tea towel', 1)]});
const notebook = (shop: ShopDriver): unknown => ({address: people.ben, lineItems: [shop.units('Notebook', 1)]});

describe('the journal', () => {
  it('tells method, path, query, body, status and times, numbered from 1', async () => {
    const shop = await ShopDriver.open();
    await shop.post(towel(shop));
    const {body} = await shop.ask<{requests: object[]}>('GET', '/__emulator/journal?since=1');
    expect(body.requests).to.have.length(1);
    const [entry] = shop.store.journal(1);
    expect(entry).to.deep.include({
      n: 2,
      method: 'POST',
      path: `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`,
      status: 200,
      violations: [],
    });
    expect(entry?.query['include']).to.include('consignments.availableShippingOptions');
    expect(entry?.body).to.deep.equal([towel(shop)]);
    expect(entry?.endedAt).to.be.at.least(entry?.startedAt ?? Infinity);
  });

  it('names writes that overlap, and serves both (concurrentWrites serialised, store-api 9)', async () => {
    const shop = await ShopDriver.open();
    await Promise.all([shop.post(towel(shop)), shop.post(notebook(shop))]);
    expect(shop.store.journal(1).map(({violations}) => violations)).to.deep.equal([[], ['overlapping-writes']]);
    await shop.read();
    expect(shop.checkout.consignments).to.have.length(2);
  });

  it('names writes that overlap, and loses one of them (concurrentWrites interleaved, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {concurrentWrites: 'interleaved'}});
    await Promise.all([shop.post(towel(shop)), shop.post(notebook(shop))]);
    await shop.read();
    expect(shop.checkout.consignments.map(({address}) => address['firstName'])).to.deep.equal(['Ben']);
  });

  it('names no violation for reads beside a write, nor for writes one after the other', async () => {
    const shop = await ShopDriver.open();
    await Promise.all([shop.post(towel(shop)), shop.read(), shop.read()]);
    await shop.post(notebook(shop));
    expect(shop.store.journal().flatMap(({violations}) => violations)).to.deep.equal([]);
  });

  it('names a consignment write after which units are missing', async () => {
    const shop = await ShopDriver.open({behaviours: {concurrentWrites: 'interleaved'}});
    const path = `/api/storefront/carts/${shop.store.checkoutId}/items`;
    await Promise.all([shop.ask('POST', path, {lineItems: [{productId: 105, quantity: 1}]}), shop.post(notebook(shop))]);
    expect(shop.store.journal().at(-1)?.violations).to.deep.equal(['overlapping-writes', 'units-not-conserved']);
  });

  it('has status 0 for a connection that dropped', async () => {
    const shop = await ShopDriver.open({faults: [{kind: 'lose-request', match: {method: 'POST'}}]});
    await shop.post(towel(shop)).catch(() => undefined);
    expect(shop.store.journal().at(-1)?.status).to.equal(0);
  });
});

describe('a fault', () => {
  async function withFault(fault: Fault): Promise<ShopDriver> {
    const shop = await ShopDriver.open();
    shop.store.addFaults([fault]);
    return shop;
  }
  const failure = (ask: Promise<unknown>): Promise<unknown> =>
    ask.then(
      () => 'answered',
      (error: unknown) => error,
    );

  it('status answers instead of the rules, with body and headers', async () => {
    const shop = await withFault({kind: 'status', status: 429, body: {title: 'Slow down'}, headers: {'retry-after': '2'}});
    const response = await shop.fetch('/api/storefront/carts');
    expect([response.status, response.headers.get('retry-after'), await response.json()]).to.deep.equal([429, '2', {title: 'Slow down'}]);
  });

  it('lose-answer takes effect, then drops the connection', async () => {
    const shop = await withFault({kind: 'lose-answer', match: {method: 'POST'}});
    expect(await failure(shop.post(towel(shop))))
      .to.be.instanceOf(TypeError)
      .with.property('message', 'Failed to fetch');
    await shop.read();
    expect(shop.checkout.consignments).to.have.length(1);
  });

  it('lose-request drops the connection before anything took effect', async () => {
    const shop = await withFault({kind: 'lose-request', match: {method: 'POST'}});
    expect(await failure(shop.post(towel(shop)))).to.be.instanceOf(TypeError);
    await shop.read();
    expect(shop.checkout.consignments).to.deep.equal([]);
  });

  it('delay waits that long, then answers', async () => {
    const shop = await withFault({kind: 'delay', ms: 40});
    const started = performance.now();
    expect((await shop.read()).status).to.equal(200);
    expect(performance.now() - started).to.be.at.least(35);
  });

  it('hang answers only by the abort of who asked, and lets the next write through', async () => {
    const shop = await withFault({kind: 'hang', match: {method: 'POST'}});
    const stop = new AbortController();
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`;
    const hanging = failure(shop.fetch(path, {method: 'POST', body: '[]', signal: stop.signal}));
    stop.abort();
    expect(await hanging).to.have.property('name', 'AbortError');
    await shop.post(towel(shop));
    expect(shop.store.journal().at(-1)?.violations).to.deep.equal([]);
    expect(shop.checkout.consignments).to.have.length(1);
  });

  it('malformed answers broken JSON with 200', async () => {
    const shop = await withFault({kind: 'malformed'});
    const response = await shop.fetch('/api/storefront/carts');
    expect(response.status).to.equal(200);
    expect(await failure(response.json())).to.be.instanceOf(SyntaxError);
  });

  it('html answers a page with 200', async () => {
    const shop = await withFault({kind: 'html'});
    const response = await shop.fetch('/api/storefront/carts');
    expect([response.status, response.headers.get('content-type')]).to.deep.equal([200, 'text/html']);
  });

  it('body answers another body with 200', async () => {
    const shop = await withFault({kind: 'body', body: {surprise: true}});
    expect(await shop.ask('GET', '/api/storefront/carts')).to.deep.equal({status: 200, body: {surprise: true}});
  });

  it('expire-session ends the session before this request is answered', async () => {
    const shop = await withFault({kind: 'expire-session'});
    expect((await shop.read()).status).to.equal(404);
  });

  it('act runs before this request is answered, as somebody else', async () => {
    const shop = await withFault({kind: 'act', act: {kind: 'add-line', productId: 105}});
    await shop.read();
    expect(unitTotals(shop.lines)).to.deep.include({'Fig candle': 1});
  });

  it('hits the nth matching request, as many times as told', async () => {
    const shop = await withFault({kind: 'status', status: 503, match: {method: 'GET', path: '/checkouts/'}, nth: 2, times: 2});
    const statuses: number[] = [];
    for (let time = 0; time < 4; time++) {
      await shop.ask('GET', '/api/storefront/carts');
      statuses.push((await shop.read()).status);
    }
    expect(statuses).to.deep.equal([200, 503, 503, 200]);
    expect(shop.store.faults()).to.deep.equal([]);
  });

  it('may go on for ever, until it is cleared; its path may be a regular expression', async () => {
    const shop = await withFault({kind: 'status', status: 503, match: {path: '/checkouts?\\/[^/]+$/'}, times: 'always'});
    for (let time = 0; time < 3; time++) expect((await shop.read()).status).to.equal(503);
    expect((await shop.post(towel(shop))).status).to.equal(200);
    expect((await shop.ask('DELETE', '/__emulator/faults')).body).to.deep.equal({faults: []});
    expect((await shop.read()).status).to.equal(200);
  });

  it('may be added and listed over the control path; a bad one is 400 with a sentence', async () => {
    const shop = await ShopDriver.open();
    const faults = [{kind: 'delay', ms: 1, match: {method: 'post', path: '/s$/'}, nth: 2, times: 'always'}];
    expect((await shop.ask('POST', '/__emulator/faults', {faults})).body).to.deep.equal({faults});
    expect((await shop.ask('GET', '/__emulator/faults')).body).to.deep.equal({faults});
  });

  const bad: [fault: object, names: string][] = [
    [{status: 503}, 'lose-answer'],
    [{kind: ['status'], status: 503}, 'lose-answer'],
    [{kind: 'delay'}, 'needs ms'],
    [{kind: 'delay', ms: '40'}, 'needs ms'],
    [{kind: 'delay', ms: -1}, 'needs ms'],
    [{kind: 'status'}, 'from 200 to 599'],
    [{kind: 'status', status: '503'}, 'from 200 to 599'],
    [{kind: 'status', status: 503.5}, 'from 200 to 599'],
    [{kind: 'status', status: 503, headers: {'retry-after': 2}}, 'headers must be'],
    [{kind: 'status', status: 503, headers: {'retry after': '2'}}, 'headers must be'],
    [{kind: 'act', act: {kind: 'x'}}, 'sign-out'],
    [{kind: 'html', time: 2}, 'knows no "time". Use: kind, match, nth, times.'],
    [{kind: 'status', status: 503, ms: 2}, 'Use: kind, status, body, headers, match, nth, times.'],
    [{kind: 'html', match: '/consignments'}, 'match must be'],
    [{kind: 'html', match: {url: '/consignments'}}, 'knows no "url". Use: method, path, elements.'],
    [{kind: 'html', match: {method: 1}}, 'method must be'],
    [{kind: 'html', match: {path: 1}}, 'path must be'],
    [{kind: 'html', match: {path: '/consignments(/'}}, 'no regular expression'],
    [{kind: 'html', match: {elements: 0}}, 'elements must be a whole number from 1'],
    [{kind: 'content-type'}, 'needs contentType'],
    [{kind: 'html', nth: 0}, 'nth must be a whole number from 1'],
    [{kind: 'html', nth: '2'}, 'nth must be a whole number from 1'],
    [{kind: 'html', times: 0}, 'times must be a whole number from 1, or "always"'],
    [{kind: 'html', times: 1.5}, 'times must be a whole number from 1, or "always"'],
    [{kind: 'html', times: 'ever'}, 'times must be a whole number from 1, or "always"'],
  ];
  for (const [fault, names] of bad) {
    it(`is refused as ${JSON.stringify(fault)}: 400, naming ${names}, and none of its company is added`, async () => {
      const shop = await ShopDriver.open();
      const {status, body} = await shop.ask<{error: string}>('POST', '/__emulator/faults', {faults: [{kind: 'html'}, fault]});
      expect(status).to.equal(400);
      expect(body.error).to.include(names);
      expect(shop.store.faults()).to.deep.equal([]);
      expect(() => {
        shop.store.addFaults([fault as Fault]);
      }).to.throw(names);
    });
  }

  it('on a match by elements hits only arrays that are too large, as a store with a limit would (413)', async () => {
    const shop = await ShopDriver.open({faults: [{kind: 'status', status: 413, match: {method: 'POST', elements: 2}, times: 'always'}]});
    const all = [towel(shop), notebook(shop)];
    expect((await shop.post(...all)).status).to.equal(413);
    expect((await shop.post(towel(shop))).status).to.equal(200);
    expect((await shop.put(shop.consignment(0).id, {address: people.ben})).status).to.equal(200);
    expect((await shop.post(...all)).status).to.equal(413);
  });

  it('content-type gives the right answer a wrong name', async () => {
    const shop = await withFault({kind: 'content-type', contentType: 'application/vnd.bc.v1+json'});
    const response = await shop.fetch('/api/storefront/carts');
    expect(response.headers.get('content-type')).to.equal('application/vnd.bc.v1+json');
    expect(await response.json()).to.have.length(1);
  });

  it('status 204 answers without a body', async () => {
    const shop = await withFault({kind: 'status', status: 204});
    expect(await shop.ask('GET', '/api/storefront/carts')).to.deep.equal({status: 204, body: null});
  });

  it('act that cannot be done is answered 500, and its journal entry is closed', async () => {
    const shop = await withFault({kind: 'act', act: {kind: 'remove-line', lineItemId: 'nobody'}});
    const {status, body} = await shop.ask<{detail: string}>('GET', '/api/storefront/carts');
    expect(status).to.equal(500);
    expect(body).to.deep.include({status: 500, title: 'Internal Server Error', type: 'about:blank'});
    expect(body.detail).to.include('no line item "nobody"');
    const entry = shop.store.journal().at(-1);
    expect(entry?.status).to.equal(500);
    expect(entry?.endedAt).to.be.at.least(entry?.startedAt ?? Infinity);
  });

  it('hang closes its journal entry with status 0 once who asked gave up', async () => {
    const shop = await withFault({kind: 'hang'});
    const stop = new AbortController();
    const asked = failure(shop.store.handle(new Request('/api/storefront/carts', {signal: stop.signal})));
    stop.abort();
    expect(await asked).to.have.property('name', 'AbortError');
    const entry = shop.store.journal().at(-1);
    expect(entry?.status).to.equal(0);
    expect(entry?.endedAt).to.be.at.least(entry?.startedAt ?? Infinity);
  });

  /** Until every fault has struck. */
  async function hit(shop: ShopDriver): Promise<void> {
    while (shop.store.faults().length > 0) await new Promise(resolve => setTimeout(resolve));
  }

  const startingOver: [what: string, startOver: (shop: ShopDriver) => void][] = [
    [
      'reset',
      ({store}) => {
        store.reset();
      },
    ],
    [
      'restore',
      ({store}) => {
        store.restore(store.snapshot());
      },
    ],
    [
      'remember',
      ({store}) => {
        store.remember({...store.memory(), journal: [], faults: []});
      },
    ],
  ];
  for (const [what, startOver] of startingOver) {
    it(`that held a write over a ${what} drops its connection; nothing of it reaches the fresh store`, async () => {
      const shop = await withFault({kind: 'delay', ms: 150, match: {method: 'POST'}});
      shop.store.addFaults([{kind: 'act', act: {kind: 'sign-out'}, match: {method: 'POST'}}]);
      const path = `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`;
      const held = shop.store.handle(new Request(path, {method: 'POST', body: JSON.stringify([towel(shop)])}));
      await hit(shop);
      startOver(shop);
      const [before, waiting] = [shop.store.snapshot(), shop.store.faults()];
      const entries = shop.store.journal().length;
      expect((await held).type).to.equal('error');
      expect(shop.store.snapshot()).to.deep.equal(before);
      expect(shop.store.faults()).to.deep.equal(waiting);
      expect(shop.store.journal()).to.have.length(entries);
    });

    it(`of the fresh store is not used up by a write that was still arriving before a ${what}`, async () => {
      const shop = await ShopDriver.open();
      const request = new Request(`/api/storefront/checkouts/${shop.store.checkoutId}`, {method: 'PUT', body: '{"customerMessage":"Old"}'});
      const held = shop.store.handle(request, {
        arrival: () => {
          startOver(shop);
          shop.store.addFaults([{kind: 'html', match: {method: 'PUT'}}]);
          return Promise.resolve();
        },
      });
      expect((await held).type).to.equal('error');
      expect(shop.store.faults()).to.have.length(1);
      expect(shop.store.snapshot().checkout?.customerMessage).to.equal('');
    });

    it(`that holds a write does not make the first write after a ${what} overlap`, async () => {
      const shop = await withFault({kind: 'hang', match: {method: 'POST'}});
      const stop = new AbortController();
      const path = `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`;
      const held = failure(shop.fetch(path, {method: 'POST', body: '[]', signal: stop.signal}));
      await hit(shop);
      startOver(shop);
      await shop.post(towel(shop));
      expect(shop.store.journal().at(-1)?.violations).to.deep.equal([]);
      stop.abort();
      await held;
    });
  }
});
