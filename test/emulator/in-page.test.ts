/** The store inside a page: behind a real service worker, and as it remembers itself over a reload. */
import {expect} from 'chai';
import {startInPage} from '../../src/emulator/start-in-page.js';
import type {EmulatedStore} from '../../src/emulator/index.js';

describe('the store in the page', () => {
  let store: EmulatedStore;

  before(async () => {
    sessionStorage.clear();
    store = await startInPage({scenario: 'two-consignments'});
  });

  const token = (): string => /XSRF-TOKEN=(\w+)/.exec(document.cookie)?.[1] ?? '';
  const write = (body: unknown): Promise<Response> =>
    fetch(`/api/storefront/checkouts/${store.checkoutId}`, {
      method: 'PUT',
      headers: {'content-type': 'application/json', 'x-xsrf-token': token()},
      body: JSON.stringify(body),
    });

  it("answers the page's own fetch, below any base", async () => {
    for (const base of ['', '/fr']) {
      const response = await fetch(`${base}/api/storefront/carts`);
      expect(response.status).to.equal(200);
      expect(((await response.json()) as {id: string}[])[0]?.id).to.equal(store.checkoutId);
    }
    expect((await fetch('/internalapi/v1/store/countries')).status).to.equal(200);
  });

  it('sets a token of 64 hex characters in a cookie that scripts can read (store-api 1)', async () => {
    expect(token()).to.match(/^[0-9a-f]{64}$/);
    expect((await write({customerMessage: 'Hello'})).status).to.equal(200);
    expect(store.journal().at(-1)?.violations).to.deep.equal([]);
  });

  it('draws a picture for every product', async () => {
    for (const {picture} of store.snapshot().products) {
      const response = await fetch(`/product_images/${picture}.svg`);
      expect(response.headers.get('content-type')).to.equal('image/svg+xml');
      const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.documentElement.getAttribute('width')).to.equal('160');
    }
    expect((await fetch('/product_images/nothing.svg')).status).to.equal(404);
  });

  it('answers the control paths, and drops connections', async () => {
    const faults = [{kind: 'lose-request'}];
    expect((await fetch('/__emulator/faults', {method: 'POST', body: JSON.stringify({faults})})).status).to.equal(200);
    expect(
      await fetch('/api/storefront/carts').then(
        () => 'answered',
        (error: unknown) => error,
      ),
    ).to.be.instanceOf(TypeError);
  });

  it('names writes that overlap', async () => {
    store.addFaults([{kind: 'delay', ms: 200, match: {method: 'PUT'}}]);
    await Promise.all([write({customerMessage: 'One'}), write({customerMessage: 'Two'})]);
    expect(store.journal().flatMap(({violations}) => violations)).to.include('overlapping-writes');
  });

  it('passes everything else through', async () => {
    expect((await fetch('/src/emulator/index.ts')).status).to.equal(200);
  });

  it('comes back after a reload with state, behaviours, journal and faults', async () => {
    await write({customerMessage: 'Remember me'});
    await fetch('/__emulator/behaviours', {method: 'POST', body: JSON.stringify({merge: 'never'})});
    const faults = [{kind: 'status', status: 503, match: {path: '/nowhere'}, nth: 7}];
    await fetch('/__emulator/faults', {method: 'POST', body: JSON.stringify({faults})});
    const again = await startInPage();
    expect(again).not.to.equal(store);
    expect(again.snapshot()).to.deep.equal(store.snapshot());
    expect(again.journal()).to.deep.equal(store.journal());
    expect(again.faults()).to.deep.equal(faults);
    await fetch('/__emulator/act', {method: 'POST', body: JSON.stringify({kind: 'sign-out'})});
    expect([again.snapshot().signedIn, store.snapshot().signedIn]).to.deep.equal([false, true]);
  });

  it('starts afresh with another scenario, and where it cannot read what the page remembers', async () => {
    const fresh = await startInPage({scenario: 'guest'});
    expect(fresh.snapshot().scenario).to.equal('guest');
    sessionStorage.setItem('emulated-store', '{"state":');
    expect((await startInPage()).snapshot().scenario).to.equal('default');
  });
});
