/** The languages there are words for: English is at hand, the others are fetched when a page wants them, and a page may bring its own. */
import {registerTranslation} from '@shoelace-style/localize';
import {en, type Words} from '../locales/en.js';
import type {Direction} from '../locales/isolated.js';
import {ConsoleNotes, notes} from './checkout/console-notes.js';
import {type OwnWords, soundWords} from './own-words.js';

const files: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('../locales/ar.js')).ar,
  de: async () => (await import('../locales/de.js')).de,
  es: async () => (await import('../locales/es.js')).es,
  fr: async () => (await import('../locales/fr.js')).fr,
  ja: async () => (await import('../locales/ja.js')).ja,
};

const atHand = new Set(['en']);
const registered = new Map<string, OwnWords>();
const console = new ConsoleNotes();

registerTranslation(en);

/** Whether there are words for a language that are not here yet. @param tag BCP 47 */
export function isToBeFetched(tag: string): boolean {
  const {language} = new Intl.Locale(tag);
  return Object.hasOwn(files, language) && !atHand.has(language);
}

/** Fetches the words of a language. @throws whatever `import()` throws where the file does not come */
export async function fetchWords(tag: string): Promise<void> {
  const {language} = new Intl.Locale(tag);
  const words = await files[language]?.();
  if (!words) return;
  atHand.add(language);
  registerTranslation(words);
  // What the page registered stands above ours, whichever came first.
  for (const [code, own] of registered) if (code === language) register(code, own);
}

/** Whether the widget speaks a language now; if not, English stands in. */
export function isSpoken(tag: string): boolean {
  const {language, region} = new Intl.Locale(tag);
  return atHand.has(language) || registered.has(language) || (region !== undefined && registered.has(`${language}-${region}`));
}

/**
 * Teaches the widget a language, or changes sentences of one it knows, on the whole page and in all its widgets.
 *
 * @param code a language, or a language and a country: `sv`, `pt-BR`, `de-AT`
 * @param words any of the sentences of `Words`, as texts or functions; the language of the code, or else English, stands in for the rest
 */
export function registerWords(code: string, words: OwnWords): void {
  const canonical = plainTag(code);
  if (canonical === null) {
    console.note(notes.languageCode(code));
    return;
  }
  const sound = soundWords(words, sentence => {
    console.note(sentence);
  });
  registered.set(canonical, {...registered.get(canonical), ...sound});
  register(canonical, sound);
}

function register(code: string, words: OwnWords): void {
  registerTranslation({
    $code: code,
    $name: new Intl.DisplayNames(code, {type: 'language'}).of(code) ?? code,
    $dir: ownDirection(code),
    ...words,
  });
}

/** The direction of the words the widget says in a language. */
export const directionOf = (tag: string): Direction => (isSpoken(tag) ? ownDirection(tag) : 'ltr');

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const ownDirection = (tag: string): Direction => (rightToLeftScripts.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr');

/** Language and country of a code, as Intl spells them, or null where it is no code. */
function plainTag(code: string): string | null {
  try {
    const {language, region} = new Intl.Locale(code.replaceAll('_', '-'));
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return null;
  }
}
