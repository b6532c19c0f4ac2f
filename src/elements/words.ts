/** Gives an element its words: the merchant's own sentences, else the language's, else English. */
import {type FunctionParams, LocalizeController} from '@shoelace-style/localize';
import type {Words} from '../locales/en.js';
import {isolated, isolatedText} from '../locales/isolated.js';
import {leaderOf, type LanguageLeader} from './language-leader.js';
import {directionOf} from './languages.js';

export class WordsController extends LocalizeController<Words> {
  /** The widget around, whose language holds; without one the page's does. */
  #leader: LanguageLeader | undefined;

  override hostConnected(): void {
    super.hostConnected();
    this.#leader = leaderOf(this.host);
  }

  /** The language to format money, lists and dates in: a BCP 47 tag. */
  override lang(): string {
    return this.#leader?.formats ?? super.lang();
  }

  override term<Name extends keyof Words>(name: Name, ...args: FunctionParams<Words[Name]>): string {
    return isolated(this.#leader?.sayOwn(name, args) ?? super.term(name, ...args), args, this.#direction);
  }

  /** What somebody else wrote, as it can stand by itself between sentences of this language. */
  apart(text: string): string {
    return isolatedText(text, this.#direction);
  }

  /** Several things in one sentence, as the language lists them. */
  list(items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
    return new Intl.ListFormat(this.lang(), {type}).format(items.map(item => this.apart(item)));
  }

  get #direction() {
    return this.#leader?.direction ?? directionOf(this.lang());
  }
}
