/** Sentences of a merchant's own, and what is wrong with them. */
import {en, type Words} from '../locales/en.js';
import {notes} from './checkout/console-notes.js';

/** The name of a sentence. */
export type Sentence = Exclude<keyof Words, `$${string}`>;

/** Any of the widget's sentences in a merchant's words: a text, or a function of what ours is a function of. */
export type OwnWords = {readonly [Name in Sentence]?: Words[Name] | string};

/** Those that can be said: sentences there are, given as texts or functions. `note` is told of the others. */
export function soundWords(given: object, note: (sentence: string) => void): OwnWords {
  const entries = Object.entries(given) as [string, unknown][];
  return Object.fromEntries(
    entries.filter(([name, words]) => {
      const isKnown = Object.hasOwn(en, name) && !name.startsWith('$');
      const isSayable = typeof words === 'string' || typeof words === 'function';
      if (!isKnown) note(notes.unknownWords(name));
      else if (!isSayable) note(notes.wordsOfNoKind(name));
      return isKnown && isSayable;
    }),
  );
}

/** What own words come to, or null where they fail: ours stand in then. `note` is told why. */
export function sayOwn(name: string, words: unknown, args: readonly unknown[], note: (sentence: string) => void): string | null {
  if (typeof words === 'string') return words;
  if (typeof words !== 'function') return null;
  try {
    const said = (words as (...given: readonly unknown[]) => unknown)(...args);
    if (typeof said === 'string') return said;
    note(notes.wordsSaidNothing(name));
  } catch {
    note(notes.wordsSaidNothing(name));
  }
  return null;
}
