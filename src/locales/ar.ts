/**
 * Arabic: every word the widget says. Buttons are verbal nouns, and requests begin with "يُرجى", so that nobody is spoken to as a man or
 * a woman. Names follow "إلى" or "من" or a noun that belongs to them. Names in other scripts are kept apart by the caller (`isolated`).
 */
import {addressBook} from './ar/address-book.js';
import {addresses} from './ar/addresses.js';
import {checkout} from './ar/checkout.js';
import {handingOut} from './ar/handing-out.js';
import {people} from './ar/people.js';
import {prices} from './ar/prices.js';
import {problems} from './ar/problems.js';
import {shipping} from './ar/shipping.js';
import {summary} from './ar/summary.js';
import {texts} from './ar/texts.js';
import {views} from './ar/views.js';
import type {Words} from './en.js';

export const ar: Words = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  ...addresses,
  ...addressBook,
  ...people,
  ...handingOut,
  ...texts,
  ...views,
  ...shipping,
  ...prices,
  ...problems,
  ...summary,
  ...checkout,
};
