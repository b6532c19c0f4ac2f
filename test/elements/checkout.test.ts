/** `<multidrop-checkout>` as an integrator meets it: attributes, events, console, being moved about in a page. */
import {expect} from 'chai';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import type {MultidropCheckout} from '../../src/index.js';
import {consoleWarnings} from '../support/console-warnings.js';
import '../../src/index.js';

/** Puts the element into the page and waits until it is drawn or has failed. */
async function place(options: StoreOptions, attributes: Record<string, string> = {}): Promise<MultidropCheckout> {
  const element = document.createElement('multidrop-checkout');
  element.fetch = emulatedFetch(new EmulatedStore(options));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = Promise.race([heard(element, 'multidrop-ready'), heard(element, 'multidrop-failure')]);
  document.body.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

const heard = (target: EventTarget, type: string) =>
  new Promise<Event>(resolve => {
    target.addEventListener(type, resolve, {once: true});
  });

/** Everything below a node, shadow roots and all, as text. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow?.childNodes ?? []), ...node.childNodes].map(textOf).join('').replace(/\s+/g, ' ');
}

describe('<multidrop-checkout>', () => {
  const warned = consoleWarnings();

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('tells the page when it is ready, when the plan changes, and how saving goes', async () => {
    const element = await place({scenario: 'two-consignments'});
    const state = element.session?.state;
    if (state?.phase !== 'open') return expect.fail('the checkout is not open');
    const [ada, ben] = state.plan.deliveries;
    const changed = heard(document, 'multidrop-change');
    const saving = heard(document, 'multidrop-sync-progress');
    const key = Object.keys(ada!.portions)[0]!;
    element.session?.edit({kind: 'move', key, quantity: 1, from: ada!.id, to: ben!.id});
    expect(await changed).to.include({complete: true, deliveries: 2});
    expect(await saving).to.include({of: 2});
  });

  it('uses the checkout it is told of, and asks for no other', async () => {
    const store = new EmulatedStore({scenario: 'default'});
    const asked: string[] = [];
    const answers = emulatedFetch(store);
    const element = document.createElement('multidrop-checkout');
    element.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return answers(input, init);
    };
    element.setAttribute('checkout-id', store.checkoutId);
    document.body.append(element);
    await heard(element, 'multidrop-ready');
    expect(asked.some(url => url.includes('/carts'))).to.equal(false);
  });

  it('says once in the console that the store knows no such checkout', async () => {
    const element = await place({}, {'checkout-id': 'no-such-cart'});
    expect(textOf(element.shadowRoot!)).to.contain('Your basket is empty');
    await element.session?.retry();
    expect(warned.filter(words => words.includes('no-such-cart'))).to.have.lengthOf(1);
  });

  for (const [what, answer] of [
    ['its own page for every path', () => new Response('<!doctype html><title>Not a store</title>', {status: 200})],
    ['nothing at the store’s paths', () => new Response('Cannot GET', {status: 404})],
  ] as const)
    it(`says once in the console that no store answers, where the server has ${what}`, async () => {
      const element = document.createElement('multidrop-checkout');
      element.fetch = () => Promise.resolve(answer());
      const failed = heard(element, 'multidrop-failure');
      document.body.append(element);
      expect(await failed).to.include({reason: 'unreadable'});
      await element.session?.retry();
      const said = warned.filter(words => words.includes('is no store (GET /api/storefront/carts: unreadable'));
      expect(said).to.have.lengthOf(1);
    });

  it('says once in the console that no store can be asked, where the server behind the page is down, and under which path', async () => {
    const element = document.createElement('multidrop-checkout');
    element.setAttribute('store-base', '/fr/');
    element.fetch = () => Promise.resolve(new Response('', {status: 502}));
    const failed = heard(element, 'multidrop-failure');
    document.body.append(element);
    expect(await failed).to.include({reason: 'timeout'});
    await element.session?.retry();
    expect(warned.filter(words => words.includes('(GET /fr/api/storefront/carts: timeout, status 502)'))).to.have.lengthOf(1);
  });

  it('asks no other host than the page’s, and takes a store-base on it for its path', async () => {
    const asked: string[] = [];
    for (const base of ['https://shop.example/fr', '//shop.example', `${location.origin}/fr/`]) {
      const element = document.createElement('multidrop-checkout');
      element.setAttribute('store-base', base);
      element.fetch = input => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(new Response('[]', {headers: {'Content-Type': 'application/json'}}));
      };
      const failed = heard(element, 'multidrop-failure');
      document.body.append(element);
      await failed;
      element.remove();
    }
    expect(asked).to.deep.equal(['/api/storefront/carts', '/api/storefront/carts', '/fr/api/storefront/carts']);
    expect(warned.filter(words => words.includes('which is on another host'))).to.have.lengthOf(2);
  });

  it('says in the console that allow-split="false" allows it', async () => {
    await place({}, {'allow-split': 'false'});
    expect(warned.join()).to.contain('Leave the attribute out');
  });

  it('says in the console what it makes of a request-timeout that is none', async () => {
    await place({}, {'request-timeout': 'soon'});
    expect(warned.join()).to.contain('request-timeout is "soon"');
  });

  const storedDrafts = () => Object.keys(localStorage).filter(key => key.startsWith('multidrop draft '));

  /** Adds a person, and writes what is to be kept. */
  function plan(element: MultidropCheckout): number {
    const {session} = element;
    session?.edit({kind: 'add-delivery', id: session.newDeliveryId(), address: null});
    session?.keepDraftNow();
    return deliveriesOf(element);
  }

  function deliveriesOf({session}: MultidropCheckout): number {
    return session?.state.phase === 'open' ? session.state.plan.deliveries.length : 0;
  }

  it('keeps the plan on the device, a guest’s tab by a mark of its own, undo and redo in the tab, unless it is told not to', async () => {
    plan(await place({scenario: 'guest'}));
    expect(storedDrafts()).to.have.lengthOf(1);
    const inTab = Object.keys(sessionStorage).map(key => key.split(' ').slice(0, 2).join(' '));
    expect(inTab).to.have.members(['multidrop tab', 'multidrop history']);
    expect(warned).to.deep.equal([]);
  });

  it('keeps nothing on the device with drafts="memory", and the plan survives being moved about', async () => {
    const element = await place({scenario: 'guest'}, {drafts: 'memory'});
    expect(plan(element)).to.equal(2);
    const again = heard(element, 'multidrop-ready');
    document.body.prepend(element);
    await again;
    expect(deliveriesOf(element)).to.equal(2);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(warned).to.deep.equal([]);
  });

  it('takes the draft off the device when drafts becomes "memory", and puts it back when that is taken away', async () => {
    const element = await place({scenario: 'two-consignments'});
    plan(element);
    const become = async (change: () => void) => {
      const again = heard(element, 'multidrop-ready');
      change();
      await again;
    };
    await become(() => {
      element.setAttribute('drafts', 'memory');
    });
    expect(deliveriesOf(element)).to.equal(3);
    expect(storedDrafts()).to.deep.equal([]);
    await become(() => {
      element.removeAttribute('drafts');
    });
    expect(deliveriesOf(element)).to.equal(3);
    plan(element);
    expect(storedDrafts()).to.have.lengthOf(1);
    expect(warned).to.deep.equal([]);
  });

  it('says once in the console what drafts can be, and keeps them on the device', async () => {
    const element = await place({}, {drafts: 'nowhere'});
    plan(element);
    expect(storedDrafts()).to.have.lengthOf(1);
    element.requestTimeout = 1000;
    await heard(element, 'multidrop-ready');
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.contain('drafts is "nowhere"').and.to.contain('"device"').and.to.contain('"memory"');
  });

  it('shows one address and says why in the console where the store has splitting switched off, unless it is told to split', async () => {
    const off = (allows: boolean) => {
      const store = new EmulatedStore({scenario: 'default'});
      const snapshot = store.snapshot();
      store.restore({...snapshot, settings: {...snapshot.settings, hasMultiShippingEnabled: false}});
      const element = document.createElement('multidrop-checkout');
      element.fetch = emulatedFetch(store);
      element.allowSplit = allows;
      return element;
    };
    const single = off(false);
    document.body.append(single);
    await heard(single, 'multidrop-ready');
    expect(textOf(single.shadowRoot!)).to.contain('Where should we send it?').and.not.to.contain('Add a person');
    expect(warned.filter(words => words.includes('switched off'))).to.have.lengthOf(1);
    single.remove();
    const split = off(true);
    document.body.append(split);
    await heard(split, 'multidrop-ready');
    expect(textOf(split.shadowRoot!)).to.contain('Add a person');
  });

  it('survives being moved to another place in the page', async () => {
    const element = await place({scenario: 'two-consignments'});
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    const again = heard(element, 'multidrop-ready');
    elsewhere.append(element);
    await again;
    await element.updateComplete;
    expect(textOf(element.shadowRoot!)).to.contain('Ben Okri');
    elsewhere.remove();
  });

  it('shows what a store calls things as text, never as markup', async () => {
    const store = new EmulatedStore({scenario: 'two-consignments'});
    const snapshot = JSON.parse(
      JSON.stringify(store.snapshot()).replaceAll('Blue mug', '<img src=x onerror=window.hacked=1>'),
    ) as ReturnType<typeof store.snapshot>;
    store.restore(snapshot);
    const element = document.createElement('multidrop-checkout');
    element.fetch = emulatedFetch(store);
    document.body.append(element);
    await heard(element, 'multidrop-ready');
    await element.updateComplete;
    expect(textOf(element.shadowRoot!)).to.contain('<img src=x onerror=window.hacked=1>');
    expect(window).not.to.have.property('hacked');
  });
});
