/**
 * No element says a sentence of its own: the widget is drawn in a language whose every sentence stands in marks, in front of a store that
 * writes Cyrillic. A Latin letter outside the marks is then neither the language's nor the store's.
 */
import {expect} from 'chai';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {type MultidropCheckout, registerWords} from '../../src/index.js';
import type {OpenState} from '../../src/session/state.js';
import {cyrillicStore, markedWords, outsideMarks, saidBy} from '../support/marked-words.js';

/** Anything a person could read as a word: marks, money and numbers are none, and Cyrillic is the store's. */
const words = /[\p{Script=Latin}]/u;

class Widget {
  readonly store: EmulatedStore;
  readonly element: MultidropCheckout;
  /** Names of all sentences seen so far. */
  readonly seen = new Set<string>();

  /** The same over all widgets. */
  static readonly everSeen = new Set<string>();

  readonly #announced: string[] = [];

  constructor(store: EmulatedStore, element: MultidropCheckout) {
    this.store = store;
    this.element = element;
    element.addEventListener('multidrop-announce', ({sentence}) => this.#announced.push(sentence));
  }

  static async open(options: StoreOptions, prepare: (element: MultidropCheckout, store: EmulatedStore) => void = () => undefined) {
    const store = new EmulatedStore(options);
    const element = document.createElement('multidrop-checkout');
    element.fetch = cyrillicStore(emulatedFetch(store));
    element.drafts = 'memory';
    prepare(element, store);
    const settled = new Promise(resolve => {
      for (const type of ['multidrop-ready', 'multidrop-failure']) element.addEventListener(type, resolve, {once: true});
    });
    const widget = new Widget(store, element);
    document.body.append(element);
    await widget.check('loading');
    await settled;
    await widget.check('opened');
    return widget;
  }

  get state(): OpenState {
    const {state} = this.element.session!;
    if (state.phase !== 'open') throw new Error(`The checkout is ${state.phase}.`);
    return state;
  }

  /** Nothing is said outside the marks, and what is waited for is there. */
  async check(moment: string): Promise<void> {
    await this.drawn();
    const said = [...saidBy(this.element.shadowRoot!), ...this.#announced];
    for (const [, name = ''] of said.join(' ').matchAll(/⟦(\w+)/g)) {
      this.seen.add(name);
      Widget.everSeen.add(name);
    }
    expect(
      said.filter(text => words.test(outsideMarks(text))),
      moment,
    ).to.deep.equal([]);
  }

  async drawn(): Promise<void> {
    if (this.element.session?.state.phase !== 'loading') await this.element.updateComplete;
    for (const each of this.all('*')) await (each as Partial<MultidropCheckout>).updateComplete;
    await this.element.updateComplete;
  }

  all(selector: string, root: ParentNode = this.element.shadowRoot!): HTMLElement[] {
    const below = [...root.querySelectorAll('*')].flatMap(each => (each.shadowRoot ? this.all(selector, each.shadowRoot) : []));
    return [...root.querySelectorAll<HTMLElement>(selector), ...below];
  }

  /** Presses the nth button of that sentence. */
  async press(name: string, nth = 0): Promise<void> {
    const said = new RegExp(`⟦${name}[ ⟧]`);
    const button = this.all('button').filter(each => said.test(each.getAttribute('aria-label') ?? each.textContent))[nth];
    if (!button) throw new Error(`There is no button ${name}.`);
    button.click();
    await this.check(`pressed ${name}`);
  }

  /** Until the session is in a state, which it must come to. */
  async until(isThere: (state: OpenState) => boolean): Promise<void> {
    const {session} = this.element;
    while (!isThere(this.state))
      await new Promise<void>(resolve => {
        const unfollow = session!.subscribe(() => {
          unfollow();
          resolve();
        });
      });
    await this.drawn();
  }
}

const isIdle = ({activity}: OpenState) => activity.kind === 'idle';

describe('no sentence is hard-coded', () => {
  let widget: Widget;
  const language = document.documentElement.lang;

  before(() => {
    registerWords('ru', markedWords);
    document.documentElement.lang = 'ru';
  });
  after(() => {
    document.documentElement.lang = language;
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('from the first question to payment', async () => {
    widget = await Widget.open({scenario: 'default'});
    widget.all('button.address')[0]!.click();
    await widget.check('a first address is picked');
    await widget.press('addPerson');
    await widget.press('typeNewAddress');
    await widget.until(({addressData}) => addressData !== null);
    await widget.check('a form');
    await widget.press('addAndChoose');
    await widget.press('cancel');
    await widget.press('addPerson');
    widget.all('button.address')[1]!.click();
    await widget.check('a second address is picked');
    await widget.press('continueToPayment');
    await widget.press('moveProduct');
    await widget.press('moveToPerson');
    await widget.press('oneMore');
    for (const typed of ['99', '']) {
      const quantity = widget.all('input[type="number"]')[0] as HTMLInputElement;
      quantity.value = typed;
      quantity.dispatchEvent(new Event('change'));
      await widget.check(`the number "${typed}" is typed`);
    }
    await widget.press('changeAddressFor');
    await widget.press('editThisAddress');
    await widget.press('continueToPayment');
    await widget.press('cancel');
    await widget.press('allToOneQuestion');
    await widget.press('undoAct');
    await widget.press('redoAct');
    await widget.until(isIdle);
    await widget.check('saved');
    await widget.press('removePerson');
    await widget.press('undoAct');
    await widget.press('allToOne');
  });

  it('where the same address stands twice, and things come and go in the basket', async () => {
    widget = await Widget.open({scenario: 'two-consignments'});
    const {session} = widget.element;
    const [ada, ben] = widget.state.plan.deliveries;
    session?.edit({kind: 'set-address', id: ben!.id, address: ada!.address!});
    await widget.check('the same address twice');
    widget.store.act({kind: 'add-line', productId: 105});
    await session?.refresh();
    await widget.check('units arrived');
    const line = widget.store.snapshot().checkout!.lines[0]!;
    widget.store.act({kind: 'remove-line', lineItemId: line.id});
    await session?.refresh();
    await widget.check('units left');
    expect([...widget.seen]).to.include.members(['sameAddressAs', 'unitsArrived', 'unitsLeft']);
  });

  it('where the store says neither countries nor fields', async () => {
    widget = await Widget.open({scenario: 'guest'}, (_element, store) => {
      store.addFaults([
        {kind: 'html', times: 'always', match: {path: '/countries'}},
        {kind: 'html', times: 'always', match: {path: '/form-fields'}},
      ]);
    });
    await widget.press('addPerson');
    await widget.until(({addressData}) => addressData !== null);
    await widget.press('saveAddress');
    const first = widget.all('input[name="firstName"]').at(-1) as HTMLInputElement;
    first.value = 'Ц'.repeat(3);
    first.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await widget.press('continueToPayment');
    expect([...widget.seen]).to.include.members(['firstName', 'state', 'enterCity', 'problemNewPerson', 'optional']);
  });

  it('where an address is looked for among many', async () => {
    widget = await Widget.open({scenario: 'default'}, (_element, store) => {
      const snapshot = store.snapshot();
      const [first] = snapshot.account.addresses;
      snapshot.account.addresses.push(...[1, 2, 3, 4].map(n => ({...first!, id: 900 + n, address1: `${n} Side Street`})));
      store.restore(snapshot);
    });
    for (const sought of ['', 'nobody lives there']) {
      const search = widget.all('input[type="search"]')[0] as HTMLInputElement;
      search.value = sought;
      search.dispatchEvent(new InputEvent('input'));
      await widget.check(`looking for "${sought}"`);
    }
    expect([...widget.seen]).to.include.members(['addressesFound', 'noAddressFound', 'findAddress']);
  });

  it('where nothing can be quoted', async () => {
    widget = await Widget.open({scenario: 'no-zone'});
    widget.all('button.address')[0]!.click();
    await widget.until(({checkout}) => checkout.consignments.length > 0);
    await widget.until(isIdle);
    await widget.check('no quotes');
    await widget.press('continueToPayment');
    await widget.until(({problems}) => problems.length > 0);
    await widget.check('no quotes, and Continue was pressed');
    expect([...widget.seen]).to.include('problemNoQuotes');
  });

  for (const [status, says] of [
    [401, 'failSignedOut'],
    [404, 'failGoneAtStart'],
    [418, 'failRefused'],
    [429, 'failRateLimited'],
  ] as const) {
    it(`where the store does not open: ${status}`, async () => {
      widget = await Widget.open({scenario: 'default'}, (_element, store) => {
        store.addFaults([{kind: 'status', status, times: 'always', match: {path: '/checkouts'}}]);
      });
      expect([...widget.seen]).to.include(says);
    });
  }

  for (const scenario of [
    'guest',
    'single-unit',
    'pickup',
    'gift-line',
    'wrapped',
    'custom-item',
    'bundle',
    'every-field',
    'empty',
  ] as const) {
    it(`when the scenario ${scenario} opens`, async () => {
      widget = await Widget.open({scenario});
      if (scenario === 'empty') return;
      await widget.element.session?.loadAddressData();
      await widget.check('with the fields of the store');
      if (widget.all('multidrop-address-form').length > 0) await widget.press('saveAddress');
    });
  }

  for (const kind of ['lose-answer', 'html'] as const) {
    it(`when the store fails: ${kind}`, async () => {
      widget = await Widget.open({scenario: 'two-consignments'});
      widget.store.addFaults([{kind, times: 'always', match: {path: '/api/'}}]);
      const [ada, ben] = widget.state.plan.deliveries;
      widget.element.session?.edit({kind: 'move', key: Object.keys(ada!.portions)[0]!, quantity: 1, from: ada!.id, to: ben!.id});
      void widget.element.session?.leave();
      await widget.until(({activity}) => activity.kind === 'stopped');
      await widget.check('stopped');
    });
  }

  it('and most sentences were looked at', () => {
    const all = Object.keys(markedWords);
    const missed = all.filter(name => !Widget.everSeen.has(name));
    expect(missed.length, missed.join(', ')).to.be.lessThan(all.length / 2);
  });
});
