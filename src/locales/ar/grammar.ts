/** Arabic grammar that sentences are made with: six forms for counts, and the digits that fields for numbers show. */
import {grammarOf} from '../grammar.js';

export const {number, plural} = grammarOf('ar-u-nu-latn');
