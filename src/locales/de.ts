/**
 * German: every word the widget says. Shoppers are spoken to as "Sie". Names of products and people stand where nothing about them
 * has to be declined: after a number, a colon, "für" or "an".
 */
import {addressBook} from './de/address-book.js';
import {addresses} from './de/addresses.js';
import {checkout} from './de/checkout.js';
import {handingOut} from './de/handing-out.js';
import {people} from './de/people.js';
import {prices} from './de/prices.js';
import {problems} from './de/problems.js';
import {shipping} from './de/shipping.js';
import {summary} from './de/summary.js';
import {texts} from './de/texts.js';
import {views} from './de/views.js';
import type {Words} from './en.js';

export const de: Words = {
  $code: 'de',
  $name: 'Deutsch',
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
