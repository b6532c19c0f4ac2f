/** Somebody using the widget in the test's own page, by pointer or by keyboard alone, in any engine: by roles and names only. */
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import type {MultidropCheckout} from '../../src/index.js';
import '../../src/index.js';
import {
  asText,
  deepFocus,
  elementsOf,
  everything,
  fits,
  frame,
  isBehind,
  isShown,
  labelOf,
  type Name,
  named,
  placeOf,
  radiosBeside,
  reachedBy,
  type Role,
  textOf,
  until,
} from './finding.js';
import {pressTab} from './pressing.js';

export type Hand = 'pointer' | 'keyboard';

export const hands: readonly Hand[] = ['pointer', 'keyboard'];

/** Far more presses of Tab than any page of a journey has places to stop at. */
const mostTabs = 600;

/** The space bar, by the one name that every engine's driver knows. */
const space = ' ';

/** Presses of somebody who misses. */
const mostPresses = 5;

export class PageShopper {
  readonly hand: Hand;
  readonly store: EmulatedStore;
  readonly element: MultidropCheckout;
  /** What the live region said, sentence after sentence. */
  readonly heard: string[] = [];
  #paidAt: string | null = null;

  private constructor(hand: Hand, store: EmulatedStore, element: MultidropCheckout) {
    this.hand = hand;
    this.store = store;
    this.element = element;
    element.addEventListener('multidrop-announce', ({sentence}) => this.heard.push(sentence));
    element.addEventListener('multidrop-continue', event => {
      event.preventDefault(); // The page of the test stays.
      this.#paidAt = event.url;
    });
  }

  /** Opens the widget on a fresh store; everything an earlier shopper left in the browser is gone. */
  static async open(hand: Hand, options: StoreOptions, prepare?: (element: MultidropCheckout) => void): Promise<PageShopper> {
    localStorage.clear();
    sessionStorage.clear();
    document.body.replaceChildren();
    const store = new EmulatedStore(options);
    const element = document.createElement('multidrop-checkout');
    element.fetch = emulatedFetch(store);
    prepare?.(element);
    const shopper = new PageShopper(hand, store, element);
    const ready = new Promise(resolve => {
      element.addEventListener('multidrop-ready', resolve, {once: true});
    });
    document.body.append(element);
    await ready;
    await element.updateComplete;
    return shopper;
  }

  /** Presses a button, a link, an option. */
  async press(name: Name, role: Role = 'button'): Promise<void> {
    await this.#act(await this.find(role, name), 'Enter');
  }

  /** Picks one of several: with keys, by going to the group and along it with the arrows. */
  async pick(name: Name, within?: Name): Promise<void> {
    const radio = (await this.find('radio', name, within)) as HTMLInputElement;
    if (radio.checked) return;
    if (this.hand === 'pointer') {
      await this.#click(labelOf(radio));
      await until(() => isChecked(radio), `${asText(name)} to be picked`);
      return;
    }
    const all = radiosBeside(radio);
    await this.#tabTo(all.find(({checked}) => checked) ?? radio, target => all.includes(target as HTMLInputElement));
    for (let presses = 0; presses < all.length && deepFocus() !== radio; presses++) await sendKeys({press: 'ArrowDown'});
    if (!isChecked(radio)) await sendKeys({press: space});
  }

  /** Chooses an address: with keys, by going to the field and along the list with the arrows. */
  async choose(name: Name, within?: Name): Promise<void> {
    const option = await this.find('option', name, within);
    if (this.hand === 'pointer') return this.#click(option);
    const root = option.getRootNode() as ShadowRoot;
    const [field] = everything(root, '[role="combobox"]');
    if (field) await this.#tabTo(field);
    const most = everything(root, '[role="option"]').length;
    for (let presses = 0; presses < most && !isActive(option); presses++) {
      await sendKeys({press: 'ArrowDown'});
      await frame();
    }
    await sendKeys({press: 'Enter'});
  }

  async tick(name: Name): Promise<void> {
    const box = (await this.find('checkbox', name)) as HTMLInputElement;
    if (!box.checked) await this.#act(box, space);
  }

  /** Types into a field in place of what stands there. */
  async fill(name: Name, text: string, role: Role = 'field'): Promise<void> {
    const field = (await this.find(role, name)) as HTMLInputElement;
    await this.#goTo(field);
    if (field.value !== '') field.select();
    if (text !== '') await sendKeys({type: text});
    else await sendKeys({press: 'Delete'});
  }

  /** Types a number and leaves the field, which is when it counts. */
  async fillNumber(name: Name, quantity: number): Promise<void> {
    await this.fill(name, String(quantity), 'number');
    await sendKeys({press: 'Tab'});
  }

  /** Picks from a native list. It opens outside the page, so either hand types the first letters of what it wants. */
  async pickFromList(name: Name, label: string): Promise<void> {
    const list = (await this.find('list', name)) as HTMLSelectElement;
    if (this.hand === 'keyboard') await this.#tabTo(list);
    else list.focus();
    await sendKeys({type: label});
    await until(() => list.selectedOptions[0]?.label.trim().startsWith(label) ?? false, `${label} in the list ${asText(name)}`);
    await sendKeys({press: 'Tab'});
  }

  /** Presses a key where focus is. */
  async key(press: string): Promise<void> {
    await sendKeys({press});
  }

  async find(role: Role, name: Name, within?: Name): Promise<HTMLElement> {
    return until(() => this.all(role, name, within)[0], `a ${role} named ${asText(name)}`);
  }

  /** All there are now, in the order of the page. */
  all(role: Role, name: Name, within?: Name): HTMLElement[] {
    const roots = within === undefined ? [this.element.shadowRoot ?? this.element] : this.all('group', within);
    return roots.flatMap(root => everything(root, elementsOf[role])).filter(element => isShown(element) && named(element, name));
  }

  async sees(words: Name): Promise<void> {
    await until(() => fits(textOf(this.element), words, 'within'), `the words ${asText(words)}`);
  }

  /** Waits until a screen reader was told. */
  async hears(words: Name): Promise<void> {
    await until(() => this.heard.some(sentence => fits(sentence, words, 'within')), `to be told ${asText(words)}`);
  }

  /** Waits until the widget leads to payment. */
  async arrivesAtPayment(): Promise<string> {
    return until(() => this.#paidAt ?? undefined, 'to arrive at payment');
  }

  quantity(product: string, person: string): string {
    const [field] = this.all('number', `Quantity of ${product} for ${person}`) as HTMLInputElement[];
    return field?.value ?? '0';
  }

  /** Name of what has focus. */
  get focusedName(): string {
    const focused = deepFocus();
    return focused ? computeAccessibleName(focused) || focused.textContent.trim() : '';
  }

  /** What was written to the store, request by request: `POST 12` made so many consignments, `PUT` changed one. */
  get writes(): string[] {
    return this.store
      .journal()
      .filter(({method}) => method !== 'GET')
      .map(({method, body}) => (Array.isArray(body) ? `${method} ${body.length}` : method));
  }

  /** Times the checkout was read after something was written to it. */
  get readsAfterWriting(): number {
    const journal = this.store.journal();
    const first = journal.findIndex(({method}) => method !== 'GET');
    return first < 0 ? 0 : journal.slice(first).filter(({method, path}) => method === 'GET' && /checkouts|carts/.test(path)).length;
  }

  /** What the store noticed that no client should do. */
  get violations(): string[] {
    return this.store.journal().flatMap(({violations}) => violations);
  }

  leave(): void {
    this.element.remove();
  }

  async #act(target: HTMLElement, key: string): Promise<void> {
    if (this.hand === 'pointer') return this.#click(target);
    await this.#tabTo(target);
    await sendKeys({press: key});
  }

  async #goTo(target: HTMLElement): Promise<void> {
    if (this.hand === 'pointer') await this.#click(target);
    else await this.#tabTo(target);
  }

  /** Aims at what stands still; who misses, because an answer of the store moved it meanwhile, presses again. */
  async #click(target: HTMLElement): Promise<void> {
    for (let presses = 0; presses < mostPresses; presses++) {
      const {left, top, width, height} = await placeOf(target);
      const reached = reachedBy(target, 'click');
      await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
      await resetMouse();
      if (await reached()) return;
    }
    throw new Error(`A press does not reach ${target.localName} "${computeAccessibleName(target)}".`);
  }

  /** Goes there with Tab, back with Shift and Tab where it stands before. */
  async #tabTo(target: HTMLElement, isThere = (focused: Element | null) => focused === target): Promise<void> {
    const isBack = isBehind(target);
    for (let presses = 0; presses < mostTabs; presses++) {
      if (isThere(deepFocus())) return;
      await pressTab(isBack);
    }
    throw new Error(`Tab does not lead to ${target.localName} "${computeAccessibleName(target)}".`);
  }
}

const isActive = (option: HTMLElement): boolean => option.getAttribute('aria-selected') === 'true';

/** Asked anew: keys changed it, which the compiler does not know. */
const isChecked = ({checked}: HTMLInputElement): boolean => checked;
