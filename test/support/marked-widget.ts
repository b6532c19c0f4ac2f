/** A widget in marked words, in front of a store that writes Cyrillic: a Latin letter outside the marks is neither's. */
import {expect} from 'chai';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {MultidropCheckout} from '../../src/index.js';
import type {OpenState} from '../../src/session/state.js';
import {cyrillicStore, outsideMarks, saidBy} from './marked-words.js';

/** Anything a person could read as a word: marks, money and numbers are none, and Cyrillic is the store's. */
const words = /[\p{Script=Latin}]/u;

export class MarkedWidget {
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
    element.addEventListener('multidrop-continue', event => {
      event.preventDefault(); // The page of the test stays.
    });
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
    const widget = new MarkedWidget(store, element);
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
      MarkedWidget.everSeen.add(name);
    }
    expect(
      said.filter(text => words.test(outsideMarks(text))),
      moment,
    ).to.deep.equal([]);
  }

  /** Frame after frame, until nothing is left to draw: what one element does may be for another one to show. */
  async drawn(): Promise<void> {
    if (this.element.session?.state.phase === 'loading') return this.element.updateComplete.then(() => undefined);
    do await new Promise(requestAnimationFrame);
    while ([this.element, ...this.all('*')].some(each => (each as Partial<MultidropCheckout>).isUpdatePending));
  }

  all(selector: string, root: ParentNode = this.element.shadowRoot!): HTMLElement[] {
    const below = [...root.querySelectorAll('*')].flatMap(each => (each.shadowRoot ? this.all(selector, each.shadowRoot) : []));
    return [...root.querySelectorAll<HTMLElement>(selector), ...below];
  }

  /** Picks the nth address of those offered. */
  async pickAddress(nth = 0): Promise<void> {
    await this.untilThereIs('[role="option"]');
    this.all('[role="option"]')[nth]!.click();
    await this.check(`address ${nth} is picked`);
  }

  /** The way to an address that is not offered. */
  async typeNewAddress(): Promise<void> {
    await this.untilThereIs('#option-new');
    this.all('#option-new')[0]!.click();
    await this.until(({addressData}) => addressData !== null);
    await this.untilThereIs('multidrop-address-form');
  }

  /** Types into the first field that fits, as a shopper does. */
  async type(selector: string, text: string): Promise<void> {
    const field = this.all(selector)[0] as HTMLInputElement | undefined;
    if (!field) throw new Error(`There is no field ${selector}.`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.check(`typed "${text}" into ${selector}`);
  }

  /** Chooses the nth way to look at the plan: people, items, list. */
  async look(nth: number, drawn: string): Promise<void> {
    this.all('input[name="view"]')[nth]!.click();
    await this.check(`the view ${drawn} was asked for`);
    await this.untilThereIs(drawn);
  }

  /** What comes by a file of its own takes a moment. */
  async untilThereIs(selector: string): Promise<void> {
    while (this.all(selector).length === 0) await new Promise(requestAnimationFrame);
    await this.check(`there is ${selector}`);
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
