/** The language of a whole widget: read off the page, fetched, and followed; the widget's elements find it through their shadow roots. */
import {update} from '@shoelace-style/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Direction} from '../locales/isolated.js';
import {notes} from './checkout/console-notes.js';
import {directionOf, fetchWords, isSpoken, isToBeFetched} from './languages.js';
import {type OwnWords, sayOwn, soundWords} from './own-words.js';

const leaders = new WeakMap<Node, LanguageLeader>();

/** The leader of the widget an element is in, if any. */
export function leaderOf(element: Element): LanguageLeader | undefined {
  for (let at: Node | undefined = element; at; at = hostOf(at)) {
    const leader = leaders.get(at);
    if (leader) return leader;
  }
  return undefined;
}

export interface LanguageWishes {
  /** Tells the integrator. */
  readonly note: (sentence: string) => void;
  /** The widget speaks another language from now on. @param tag BCP 47 */
  readonly changed: (tag: string) => void;
}

export class LanguageLeader implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wishes: LanguageWishes;
  readonly #observer = new MutationObserver(() => {
    this.#follow();
  });
  #tag = '';
  #wanted = '';
  #own: OwnWords = {};
  #given: object | undefined;

  /** Resolved when there is something to say: the first language has arrived or failed. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, wishes: LanguageWishes) {
    this.#host = host;
    this.#wishes = wishes;
    leaders.set(host, this);
    host.addController(this);
  }

  /** BCP 47: what the page says, once its words are here. '' until the first have arrived or failed. */
  get tag(): string {
    return this.#tag;
  }

  /** What the page says, whether its words are here or not. */
  get wanted(): string {
    return this.#wanted || this.#tag;
  }

  get isReady(): boolean {
    return this.#tag !== '';
  }

  /** The language to format in. Arabic takes the digits its number fields show, in every country. */
  formats = 'en';

  direction: Direction = 'ltr';

  /** The language of what is said: another than the page's where English stands in. */
  get spoken(): string {
    return isSpoken(this.#tag || 'en') ? this.#tag || 'en' : 'en';
  }

  /** The merchant's own sentences, from now on. */
  take(given: object | undefined): void {
    if (given === this.#given) return;
    this.#given = given;
    this.#own = soundWords(given ?? {}, this.#wishes.note);
    update();
  }

  /** A sentence in the merchant's words, or null where there are none. */
  sayOwn(name: string, args: readonly unknown[]): string | null {
    const words = this.#own[name as keyof OwnWords];
    return words === undefined ? null : sayOwn(name, words, args, this.#wishes.note);
  }

  hostConnected(): void {
    // `lang` counts wherever it stands around the widget, inside other elements too.
    for (let at: Element | null = this.#host; at; at = parentOf(at))
      this.#observer.observe(at, {attributes: true, attributeFilter: ['lang']});
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Words may have been registered since. */
  hostUpdate(): void {
    this.direction = directionOf(this.#tag || 'en');
  }

  #follow(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    if (isToBeFetched(tag)) {
      const arriving = this.#fetch(tag);
      if (!this.isReady) this.ready = arriving;
    } else this.#speak(tag);
  }

  /** Until they arrive, what stands there stays as it is. */
  async #fetch(tag: string): Promise<void> {
    try {
      await fetchWords(tag);
    } catch {
      this.#wishes.note(notes.languageFailed(tag));
    }
    if (tag !== this.#wanted) return;
    this.#speak(tag);
    // Where it failed, the next occasion asks again.
    if (isToBeFetched(tag)) this.#wanted = '';
  }

  #speak(tag: string): void {
    this.#tag = tag;
    const locale = new Intl.Locale(tag);
    this.formats = locale.language === 'ar' ? new Intl.Locale(locale, {numberingSystem: 'latn'}).toString() : tag;
    this.direction = directionOf(tag);
    update();
    this.#wishes.changed(tag);
  }
}

/** The `lang` of the element or of the nearest around it, else the browser's language; English for what is no language. */
function nearestLanguage(element: Element): string {
  let said = '';
  for (let at: Element | null = element; at && !said; at = parentOf(at)) said = at.getAttribute('lang') ?? '';
  try {
    return new Intl.Locale((said || navigator.language).replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}

const parentOf = (element: Element): Element | null => element.parentElement ?? hostOf(element) ?? null;

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
