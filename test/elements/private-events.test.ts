/** Whatever goes well or wrong, the console and what may be logged of events tell of nobody: no name, no street, no message. */
import {expect} from 'chai';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type Fault} from '../../src/emulator/index.js';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {wishes} from '../../src/elements/events.js';
import '../../src/index.js';

/** Found wherever it turns up. */
const secret = 'Zyx';

const address = (name: string, more: Partial<Address>): Address => ({
  ...emptyAddress('US'),
  firstName: secret + name,
  lastName: secret,
  address1: `1 ${secret} St`,
  city: secret + 'ville',
  phone: '555 010 7788',
  stateOrProvinceCode: 'TX',
  postalCode: '78701',
  ...more,
});

const writing: Pick<Fault, 'match'> = {match: {path: '/consignments', method: 'POST'}};
/** The store quotes what it was sent, as stores do where they refuse an address. */
const quoted = {type: 'about:blank', title: `${secret}ville is no town of TX, 1 ${secret} St.`, status: 422};

const troubles: Readonly<Record<string, readonly Fault[]>> = {
  'nothing is wrong': [],
  'the store refuses an address and quotes it': [{kind: 'status', status: 422, body: quoted, ...writing}],
  'the store breaks down and quotes everything': [{kind: 'status', status: 500, body: quoted, ...writing}],
  'the answer is no checkout': [{kind: 'body', body: {data: `1 ${secret} St`}, ...writing}],
  'the answer is no JSON': [{kind: 'malformed', ...writing}],
  'the answer is a page': [{kind: 'html', ...writing}],
  'the answer is lost': [{kind: 'lose-answer', ...writing}],
};

describe('what is told in the console, and of events', () => {
  const methods = ['log', 'info', 'debug', 'warn', 'error'] as const;
  const before = Object.fromEntries(methods.map(method => [method, console[method]]));
  const told: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => told.push(String('reason' in event ? event.reason : event.error));

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    told.length = 0;
    for (const method of methods)
      console[method] = (...words: unknown[]) => {
        told.push(words.map(word => (word instanceof Error ? `${word.message} ${word.stack}` : JSON.stringify(word))).join(' '));
      };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    Object.assign(console, before);
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('is told of no wish that elements have of each other', async () => {
    const element = document.createElement('multidrop-checkout');
    element.fetch = emulatedFetch(new EmulatedStore({}));
    document.body.append(element);
    await element.ready;
    const heard: string[] = [];
    const note = ({type}: Event) => heard.push(type);
    for (const type of wishes) document.addEventListener(type, note);
    const inside = element.shadowRoot?.querySelector('multidrop-plan')?.renderRoot;
    expect(inside?.firstElementChild).to.not.equal(null);
    for (const type of wishes) inside?.firstElementChild?.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    for (const type of wishes) document.removeEventListener(type, note);
    expect(heard).to.deep.equal([]);
    expect(wishes.length).to.be.greaterThan(15);
  });

  for (const [trouble, faults] of Object.entries(troubles)) {
    it(`tells of nobody where ${trouble}`, async () => {
      const store = new EmulatedStore({});
      const element = document.createElement('multidrop-checkout');
      element.fetch = emulatedFetch(store);
      const heard: string[] = [];
      for (const type of ['ready', 'change', 'before-sync', 'sync-progress', 'failure', 'continue', 'announce'] as const)
        element.addEventListener(`multidrop-${type}`, event => {
          heard.push(JSON.stringify(event));
          if (type === 'continue') event.preventDefault();
        });
      document.body.append(element);
      await element.ready;
      store.addFaults(faults.map(fault => ({...fault})));
      await element.setPlan([
        {address: address('Ada', {})},
        {address: address('Ben', {firstName: secret + 'Ben'}), items: [{sku: 'MUG-BLUE', quantity: 1}]},
      ]);
      element.session?.edit({kind: 'one-of-each', id: element.plan?.deliveries[1]?.id ?? ''});
      await element.sync();
      await element.validate({show: true});
      element.session?.undo();
      await element.updateComplete;
      expect(told.filter(words => words.includes(secret) || words.includes('7788'))).to.deep.equal([]);
      expect(heard.length).to.be.greaterThan(2);
      expect(heard.filter(words => words.includes(secret) || words.includes('7788'))).to.deep.equal([]);
    });
  }
});
