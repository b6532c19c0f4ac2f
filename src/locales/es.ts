/**
 * Spanish: every word the widget says. Shoppers are spoken to as "tú". Names of people follow "para" or "a", names of products a number
 * or a colon, so that nothing has to agree with them.
 */
import {addressBook} from './es/address-book.js';
import {addresses} from './es/addresses.js';
import {checkout} from './es/checkout.js';
import {handingOut} from './es/handing-out.js';
import {people} from './es/people.js';
import {prices} from './es/prices.js';
import {problems} from './es/problems.js';
import {shipping} from './es/shipping.js';
import {summary} from './es/summary.js';
import {texts} from './es/texts.js';
import {views} from './es/views.js';
import type {Words} from './en.js';

export const es: Words = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
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
