/** French grammar that sentences are made with. */
import {grammarOf} from '../grammar.js';

export const {number, plural} = grammarOf('fr');
