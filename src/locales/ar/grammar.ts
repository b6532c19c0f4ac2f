/** Arabic grammar that sentences are made with: six forms for counts, and the digits that fields for numbers show. */
import {grammarOf} from '../grammar.js';

export const {number, plural} = grammarOf('ar-u-nu-latn');

/** So many people, after a noun or a verb that takes them ("إضافة", "أول"). */
export const somePeople = (count: number): string =>
  plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصين',
    few: `${number(count)} أشخاص`,
    many: `${number(count)} شخصًا`,
    other: `${number(count)} شخص`,
  });
