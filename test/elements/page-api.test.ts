/** `<multidrop-checkout>` as a page's script meets it: its methods, what it tells of, and what it asks the page first. */
import {expect} from 'chai';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import {
  AnnounceEvent,
  type BeforeSyncEvent,
  ContinueEvent,
  type MultidropCheckout,
  type PlanChangedEvent,
  type WantedDelivery,
} from '../../src/index.js';
import {until} from '../journeys/finding.js';
import {consoleWarnings} from '../support/console-warnings.js';
import {people} from '../support/wishes.js';
import '../../src/index.js';

interface Placed {
  readonly element: MultidropCheckout;
  readonly store: EmulatedStore;
}

async function place(options: StoreOptions = {}, before: (element: MultidropCheckout) => void = () => undefined): Promise<Placed> {
  const store = new EmulatedStore(options);
  const element = document.createElement('multidrop-checkout');
  element.fetch = emulatedFetch(store);
  before(element);
  document.body.append(element);
  await element.ready;
  return {element, store};
}

const heard = <Name extends keyof HTMLElementEventMap>(target: HTMLElement, type: Name) =>
  new Promise<HTMLElementEventMap[Name]>(resolve => {
    target.addEventListener(type, resolve, {once: true});
  });

const twoPeople: readonly WantedDelivery[] = [
  {address: people.Ada, items: [{sku: 'MUG-BLUE', quantity: 2}]},
  {address: people.Ben, items: [{sku: 'MUG-BLUE', quantity: 1}]},
];

const writes = ({store}: Placed) => store.journal().filter(({method}) => method !== 'GET');

/** The shopper goes on to payment; the page stays, whatever happens. */
function pressContinue(element: MultidropCheckout): void {
  const button = element.shadowRoot?.querySelector('multidrop-summary')?.shadowRoot?.querySelector<HTMLElement>('.continue');
  if (!button) throw new Error('There is no way to payment.');
  button.click();
}

/** The shopper takes something from Ada and gives it to Ben. */
function editAsShopper(element: MultidropCheckout): void {
  const [ada, ben] = element.plan?.deliveries ?? [];
  const [key] = Object.keys(ada?.portions ?? {});
  if (!ada || !ben || key === undefined) throw new Error('There are not two people, or Ada has nothing left.');
  element.session?.edit({kind: 'move', key, quantity: 1, from: ada.id, to: ben.id});
}

describe('a page that works with the widget', () => {
  const warned = consoleWarnings();

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('waits until it is ready, and again where it is moved', async () => {
    const {element} = await place();
    expect(element.plan?.deliveries).to.have.lengthOf(1);
    element.remove();
    expect(element.plan).to.equal(null);
    let isReady = false;
    const again = element.ready.then(() => {
      isReady = true;
    });
    await Promise.resolve();
    expect(isReady).to.equal(false);
    document.body.append(element);
    await again;
    expect(element.plan?.deliveries).to.have.lengthOf(1);
  });

  it('sets a plan before the widget is ready, hears nothing of it, and the shopper can undo it', async () => {
    const store = new EmulatedStore({});
    const element = document.createElement('multidrop-checkout');
    element.fetch = emulatedFetch(store);
    const told: string[] = [];
    element.addEventListener('multidrop-change', ({reason}) => told.push(reason));
    const isSet = element.setPlan(twoPeople);
    document.body.append(element);
    await isSet;
    expect(element.plan?.deliveries.map(({address}) => address?.firstName)).to.deep.equal(['Ada', 'Ben']);
    expect(element.shadowRoot?.querySelector('multidrop-plan')?.shadowRoot?.querySelector('multidrop-people')?.open?.plan).to.equal(
      element.plan,
    );
    expect(told).to.deep.equal([]);
    element.session?.undo();
    expect(told).to.deep.equal(['undo']);
  });

  it('that sets no plan, or items there are not, is told once what to do, and nothing is lost', async () => {
    const {element} = await place();
    const before = element.plan;
    for (const wrong of [
      null,
      'Ada',
      [],
      [null],
      [{address: 'Ada'}],
      [{address: null, items: [{sku: 5}]}],
      [{address: null, items: [{sku: 'MUG-BLUE', quantity: NaN}]}],
    ])
      expect(await element.setPlan(wrong as unknown as WantedDelivery[])).to.deep.equal({kind: 'not-a-plan'});
    expect(element.plan).to.equal(before);
    const items = [{sku: 'NO-SUCH', quantity: 1}];
    expect(await element.setPlan([{address: null, items}])).to.deep.equal({kind: 'set', missing: items});
    expect(warned).to.have.lengthOf(2);
    expect(warned[0]).to.contain('setPlan() was given something else than a list of deliveries');
    expect(warned[1]).to.contain('"NO-SUCH"');
    expect(Object.values(element.plan?.deliveries[0]?.portions ?? {})).to.deep.equal([3, 1, 1]);
  });

  it('hears what changed a plan, and whether it is complete or empty', async () => {
    const {element} = await place();
    const [first] = element.plan?.deliveries ?? [];
    const told: Pick<PlanChangedEvent, 'complete' | 'empty' | 'reason' | 'deliveries'>[] = [];
    element.addEventListener('multidrop-change', ({complete, empty, reason, deliveries}) =>
      told.push({complete, empty, reason, deliveries}),
    );
    element.session?.edit({kind: 'add-delivery', id: 'd2', address: null});
    element.session?.edit({kind: 'one-of-each', id: 'd2'});
    element.session?.edit({kind: 'set-address', id: first?.id ?? '', address: people.Ada});
    element.session?.edit({kind: 'set-address', id: 'd2', address: people.Ben});
    element.session?.undo();
    element.session?.redo();
    expect(told).to.deep.equal([
      {complete: false, empty: true, reason: 'add-delivery', deliveries: 1},
      {complete: false, empty: true, reason: 'one-of-each', deliveries: 2},
      {complete: false, empty: false, reason: 'set-address', deliveries: 2},
      {complete: true, empty: false, reason: 'set-address', deliveries: 2},
      {complete: false, empty: false, reason: 'undo', deliveries: 2},
      {complete: true, empty: false, reason: 'redo', deliveries: 2},
    ]);
  });

  it('asks what keeps the plan from payment, and shows it where it wants to', async () => {
    const placed = await place();
    const {element} = placed;
    await element.setPlan([{address: people.Ada}, {address: null, items: [{sku: 'MUG-BLUE', quantity: 1}]}]);
    const second = element.plan?.deliveries[1]?.id;
    expect(await element.validate()).to.deep.equal({complete: false, problems: [{kind: 'no-address', deliveryId: second}]});
    expect(document.activeElement).to.equal(document.body);
    await element.validate({show: true});
    expect(element.matches(':focus-within')).to.equal(true);
    await element.setPlan(twoPeople);
    expect(await element.validate()).to.deep.equal({complete: true, problems: []});
    expect(writes(placed)).to.deep.equal([]);
  });

  it('has everything saved at once, and goes nowhere', async () => {
    const placed = await place();
    const {element} = placed;
    let isLeaving = false;
    element.addEventListener('multidrop-continue', () => (isLeaving = true));
    await element.setPlan(twoPeople);
    const first = await element.sync();
    // Prices that were not on screen before are shown first (R23).
    const outcome = first.kind === 'changed' ? await element.sync() : first;
    expect(outcome).to.deep.equal({kind: 'ready'});
    expect(placed.store.snapshot().checkout?.consignments).to.have.lengthOf(2);
    expect(isLeaving).to.equal(false);
  });

  it('lets the shopper see prices of a plan that it set, and keeps focus in reach', async () => {
    const placed = await place();
    const {element} = placed;
    await element.setPlan(twoPeople);
    const summary = element.shadowRoot!.querySelector('multidrop-summary')!.shadowRoot!;
    const button = () => [...summary.querySelectorAll<HTMLElement>('button')].find(({innerText}) => innerText === 'Show shipping prices');
    expect(writes(placed)).to.deep.equal([]);
    button()!.focus();
    button()!.click();
    await heard(element, 'multidrop-sync-progress');
    await element.updateComplete;
    expect(button()).to.equal(undefined);
    expect(summary.activeElement).to.not.equal(null);
    await until(() => writes(placed).length > 0, 'what was planned at the store');
  });

  it('begins anew, and nothing of the shopper is kept', async () => {
    const {element} = await place();
    await element.setPlan(twoPeople);
    await element.reset();
    expect(element.plan?.deliveries.map(({address}) => address)).to.deep.equal([null]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(element.session?.state).to.include({phase: 'open'});
  });

  it('is asked before something is saved, and may answer later', async () => {
    const placed = await place({scenario: 'two-consignments'});
    const {element} = placed;
    let answer: (isFine: boolean) => void = () => undefined;
    const asked = heard(element, 'multidrop-before-sync');
    element.addEventListener('multidrop-before-sync', event => {
      event.waitUntil(
        new Promise(resolve => {
          answer = resolve;
        }),
      );
    });
    editAsShopper(element);
    expect((await asked).leaving).to.equal(false);
    expect(writes(placed)).to.deep.equal([]);
    answer(true);
    // The one that is under way.
    await element.sync();
    expect(writes(placed)).to.not.deep.equal([]);
  });

  it('holds back what is to be saved by preventDefault, by false, and by a promise that is rejected', async () => {
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = error => reported.push(error);
    const bug = new Error('the address service is down');
    const objections: ((event: BeforeSyncEvent) => void)[] = [
      event => {
        event.preventDefault();
      },
      event => {
        event.waitUntil(Promise.resolve(false));
      },
      event => {
        event.waitUntil(Promise.reject(bug));
      },
    ];
    const placed = await place({scenario: 'two-consignments'});
    for (const object of objections) {
      placed.element.addEventListener('multidrop-before-sync', object, {once: true});
      editAsShopper(placed.element);
      expect(await placed.element.sync()).to.deep.equal({kind: 'cancelled'});
    }
    globalThis.reportError = report;
    expect(writes(placed)).to.deep.equal([]);
    expect(reported).to.deep.equal([bug]);
  });

  it('hears of deliveries that the store refuses, and how saving ended', async () => {
    const {element, store} = await place();
    await element.setPlan(twoPeople);
    store.addFaults([{kind: 'status', status: 422, times: 'always', match: {method: 'POST', path: '/consignments'}}]);
    const reasons: string[] = [];
    element.addEventListener('multidrop-failure', ({reason}) => reasons.push(reason));
    const outcome = await element.sync();
    expect(outcome).to.have.nested.property('problems[0].kind', 'refused');
    expect(reasons.length).to.be.greaterThan(0);
    expect(new Set(reasons)).to.deep.equal(new Set(['refused']));
  });

  it('on another origin than the store is told what a refused write may come from, once', async () => {
    const {element, store} = await place({scenario: 'two-consignments'});
    store.addFaults([{kind: 'status', status: 403, times: 'always', match: {path: '/consignments'}}]);
    editAsShopper(element);
    for (let times = 0; times < 2; times++) expect(await element.sync()).to.have.nested.property('why.failure.reason', 'signed-out');
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.contain('leave the page’s Host header as it is');
  });

  it('keeps the shopper from payment, at once or later; Continue goes on being there', async () => {
    const {element} = await place({scenario: 'two-consignments'});
    const {href} = location;
    const urls: string[] = [];
    for (const object of [
      (event: ContinueEvent) => {
        event.preventDefault();
      },
      (event: ContinueEvent) => {
        event.waitUntil(Promise.resolve(false));
      },
    ]) {
      const asked = heard(element, 'multidrop-continue');
      element.addEventListener('multidrop-continue', object, {once: true});
      pressContinue(element);
      urls.push((await asked).url);
      await element.updateComplete;
    }
    expect(urls.every(url => url.includes('/checkout'))).to.equal(true);
    expect(location.href).to.equal(href);
    expect(element.session?.state).to.deep.include({phase: 'open', activity: {kind: 'idle'}});
  });

  it('may log what it hears: nothing of it names anybody', () => {
    expect(JSON.parse(JSON.stringify(new AnnounceEvent('Ada gets 2 mugs.')))).to.deep.equal({type: 'multidrop-announce'});
    expect(JSON.parse(JSON.stringify(new ContinueEvent('https://shop.example/checkout?token=secret#ada')))).to.deep.equal({
      type: 'multidrop-continue',
      url: 'https://shop.example/checkout',
    });
  });

  it('that waits too long to say that it wants to be waited for, is told so', () => {
    const event = new ContinueEvent('/checkout');
    expect(() => {
      event.waitUntil(Promise.resolve());
    }).to.throw('Call waitUntil() of multidrop-continue before anything is awaited');
  });
});
