/** The store as a fetch: what it takes and how it rejects. */
import {expect} from 'chai';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore} from '../../src/emulator/index.js';

describe('the emulated fetch', () => {
  const failure = (ask: Promise<unknown>): Promise<unknown> =>
    ask.then(
      () => 'answered',
      (error: unknown) => error,
    );

  it('takes a path, an address and a Request', async () => {
    const ask = emulatedFetch(new EmulatedStore());
    const path = '/api/storefront/carts';
    for (const input of [path, new URL(path, location.href), new Request(path)]) expect((await ask(input)).status).to.equal(200);
  });

  it('passes method, headers and body on', async () => {
    const store = new EmulatedStore();
    await emulatedFetch(store)(`/api/storefront/checkouts/${store.checkoutId}`, {
      method: 'PUT',
      headers: {'x-xsrf-token': store.csrfToken},
      body: '{"customerMessage":"Hello"}',
    });
    expect(store.journal()[0]).to.deep.include({method: 'PUT', body: {customerMessage: 'Hello'}, violations: [], status: 200});
  });

  it('sets the token cookie of the store it serves', () => {
    const store = new EmulatedStore({seed: 77});
    emulatedFetch(store);
    expect(document.cookie).to.include(`XSRF-TOKEN=${store.csrfToken}`);
  });

  it('asks nothing with a signal that was aborted before', async () => {
    const store = new EmulatedStore();
    expect(await failure(emulatedFetch(store)('/api/storefront/carts', {signal: AbortSignal.abort()}))).to.have.property(
      'name',
      'AbortError',
    );
    expect(store.journal()).to.deep.equal([]);
  });

  it('rejects with the reason of the abort, while the write may still take effect', async () => {
    const store = new EmulatedStore({faults: [{kind: 'delay', ms: 30}]});
    const stop = new AbortController();
    const path = `/api/storefront/checkouts/${store.checkoutId}`;
    const asked = failure(emulatedFetch(store)(path, {method: 'PUT', body: '{"customerMessage":"Late"}', signal: stop.signal}));
    const reason = new Error('Enough');
    stop.abort(reason);
    expect(await asked).to.equal(reason);
    await new Promise<void>(resolve => {
      const look = (): void => {
        if (store.journal()[0]?.status === 200) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
    expect(store.snapshot().checkout?.customerMessage).to.equal('Late');
  });
});
