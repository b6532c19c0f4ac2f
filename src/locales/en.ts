/** English: every word the widget says. A sentence is a value, or a function of what it speaks about. */
import {addressBook} from './en/address-book.js';
import {addresses} from './en/addresses.js';
import {checkout} from './en/checkout.js';
import {handingOut} from './en/handing-out.js';
import {people} from './en/people.js';
import {prices} from './en/prices.js';
import {problems} from './en/problems.js';
import {shipping} from './en/shipping.js';
import {summary} from './en/summary.js';
import {texts} from './en/texts.js';
import {views} from './en/views.js';

export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as 'ltr' | 'rtl',
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

/** What a language has to say. */
export type Words = typeof en;
