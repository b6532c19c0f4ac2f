/** Money as the store gives it (major units) and as a shopper reads it. */
import type {Currency} from './checkout.js';

const formats = new Map<string, (amount: number) => string>();

/** Sets an amount in the currency's own digits, in the reader's way of writing. An unknown currency code stands before the number. */
export function formatMoney(amount: number, {code, decimalPlaces}: Currency, language: string): string {
  const id = `${language} ${code} ${decimalPlaces}`;
  let format = formats.get(id);
  if (!format) {
    const digits = {minimumFractionDigits: decimalPlaces, maximumFractionDigits: decimalPlaces};
    try {
      format = inOrder(new Intl.NumberFormat(language, {style: 'currency', currency: code, ...digits}));
    } catch {
      const number = new Intl.NumberFormat(language, digits);
      return `${code} ${number.format(amount)}`.trim();
    }
    formats.set(id, format);
  }
  return format(amount);
}

const [leftToRight, rightToLeft] = ['\u200E', '\u200F'];

/** At the end of a right-to-left amount the sign of "US$" would go to the other side of its letters: a mark after it keeps it there. */
function inOrder(format: Intl.NumberFormat): (amount: number) => string {
  const symbol = format.formatToParts(0).find(({type}) => type === 'currency')?.value ?? '';
  const isMixed = /\p{Script=Latin}\p{Sc}$/u.test(symbol);
  return amount => {
    const text = format.format(amount);
    return isMixed && text.startsWith(rightToLeft) ? text.replace(symbol, () => symbol + leftToRight) : text;
  };
}

/** Adds amounts without the dust that binary fractions leave, in major units. */
export function addUp(amounts: readonly number[], {decimalPlaces}: Currency): number {
  const scale = 10 ** decimalPlaces;
  return amounts.reduce((sum, amount) => sum + Math.round(amount * scale), 0) / scale;
}
