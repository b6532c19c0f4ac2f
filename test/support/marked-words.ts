/** Words in marks, and a store that speaks another script: what a widget shows in Latin letters outside the marks is hard-coded. */
import {en} from '../../src/locales/en.js';
import type {OwnWords} from '../../src/index.js';

/** Every sentence in marks, with its name and all it was given. */
export const markedWords = Object.fromEntries(
  Object.entries(en)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, words]) => [name, typeof words === 'function' ? (...args: unknown[]) => `⟦${name} ${args.join(' | ')}⟧` : `⟦${name}⟧`]),
) as OwnWords;

/** The text with everything in marks taken out, marks within marks too. */
export function outsideMarks(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return without === text ? text : outsideMarks(without);
}

/** What a store calls things: everything else in its answers is a code or a number. */
const texts = new Set([
  ...[
    'name',
    'value',
    'shippingQuoteFailedMessage',
    'description',
    'additionalDescription',
    'transitTime',
    'label',
    'title',
    'detail',
    'message',
  ],
  ...['firstName', 'lastName', 'company', 'address1', 'address2', 'city', 'stateOrProvince', 'postalCode', 'country'],
]);

const latin = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const cyrillic = Array.from('абвгдежзийклмнопрстуфхцчшщАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩ');
const swap = (text: string, from: readonly string[], to: readonly string[]) =>
  Array.from(text, letter => to[from.indexOf(letter)] ?? letter).join('');

/** Names and sentences of an answer in Cyrillic letters, one for one, and the codes of states, which are shown as they are. */
const inCyrillic = (answer: string): string =>
  JSON.stringify(
    JSON.parse(answer, function (this: Record<string, unknown>, key, value: unknown) {
      const isFieldName = key === 'name' && 'custom' in this;
      const isStateCode =
        key === 'stateOrProvinceCode' || (key === 'code' && 'name' in this && !('subdivisions' in this || 'symbol' in this));
      return typeof value === 'string' && (isStateCode || texts.has(key)) && !isFieldName ? swap(value, latin, cyrillic) : value;
    }),
  );

/** A store's `fetch` that answers in Cyrillic letters and takes them back. */
export function cyrillicStore(answers: typeof fetch): typeof fetch {
  return async (input, init) => {
    const body = typeof init?.body === 'string' ? {body: swap(init.body, cyrillic, latin)} : {};
    const answer = await answers(input, {...init, ...body});
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return new Response(isJson ? inCyrillic(text) : text, answer);
  };
}

const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'placeholder', 'title'] as const;

/** Everything of an element that is shown or spoken, through shadow roots: texts, and attributes that hold words. */
export function saidBy(root: Node): string[] {
  if (root instanceof Text) return [root.data];
  if (root instanceof HTMLStyleElement) return [];
  const own = root instanceof Element ? spoken.map(name => root.getAttribute(name) ?? '') : [];
  const below = [...(root instanceof Element ? (root.shadowRoot?.childNodes ?? []) : []), ...root.childNodes];
  return [...own, ...below.flatMap(saidBy)].map(text => text.trim()).filter(Boolean);
}
