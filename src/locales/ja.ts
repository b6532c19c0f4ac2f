/**
 * Japanese: every word the widget says, in the です・ます style. People stand with "へ" or "の" and without 様 or さん, which would also follow a
 * company or "お届け先2".
 */
import {addressBook} from './ja/address-book.js';
import {addresses} from './ja/addresses.js';
import {checkout} from './ja/checkout.js';
import {handingOut} from './ja/handing-out.js';
import {people} from './ja/people.js';
import {prices} from './ja/prices.js';
import {problems} from './ja/problems.js';
import {shipping} from './ja/shipping.js';
import {summary} from './ja/summary.js';
import {texts} from './ja/texts.js';
import {views} from './ja/views.js';
import type {Words} from './en.js';

export const ja: Words = {
  $code: 'ja',
  $name: '日本語',
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
