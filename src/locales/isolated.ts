/** Keeps names of one script in order inside sentences of the other direction. Pure. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;
const foreignTo = {ltr: rightToLeft, rtl: leftToRight} as const;

// Unicode's first strong isolate and its end: what stands between finds its own direction, and lends it to nothing around it.
const [open, close] = ['\u2068', '\u2069'];
const isolatedAlready = new RegExp(`${open}[^${close}]*${close}`, 'g');

/** A text as it can stand inside a sentence of the given direction. */
export const isolatedText = (text: string, direction: Direction): string => (isForeign(text, direction) ? `${open}${text}${close}` : text);

/**
 * The sentence with those of the arguments it was made with kept apart that are written in the other direction: a comma or a number
 * after a name would change sides otherwise. Looks for them in the sentence, so that an argument that is only a code stays one. A
 * sentence of one direction alone, as all of an English page are, comes back as it is: accessible names hold no marks they do not need.
 */
export function isolated(sentence: string, args: readonly unknown[], direction: Direction): string {
  const foreign = args.filter((arg): arg is string => typeof arg === 'string' && isForeign(arg, direction));
  if (foreign.length === 0) return sentence;
  // Of two that begin alike the longer is meant.
  const longestFirst = foreign.sort((a, b) => b.length - a.length).map(text => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return sentence.replace(new RegExp(longestFirst.join('|'), 'gu'), text => `${open}${text}${close}`);
}

const isForeign = (text: string, direction: Direction) => foreignTo[direction].test(text.replace(isolatedAlready, ''));
