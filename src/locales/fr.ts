/**
 * French: every word the widget says. Shoppers are spoken to as "vous". Names follow "pour", "à" or a colon, never "de" or "que",
 * which would have to lose their vowel before some names; no participle has to agree with a name.
 */
import {addressBook} from './fr/address-book.js';
import {addresses} from './fr/addresses.js';
import {checkout} from './fr/checkout.js';
import {handingOut} from './fr/handing-out.js';
import {people} from './fr/people.js';
import {prices} from './fr/prices.js';
import {problems} from './fr/problems.js';
import {shipping} from './fr/shipping.js';
import {summary} from './fr/summary.js';
import {texts} from './fr/texts.js';
import {views} from './fr/views.js';
import type {Words} from './en.js';

export const fr: Words = {
  $code: 'fr',
  $name: 'Français',
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
