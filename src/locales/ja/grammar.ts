/** Japanese grammar that sentences are made with. It has one form for every count. */
import {grammarOf} from '../grammar.js';

export const {number} = grammarOf('ja');
