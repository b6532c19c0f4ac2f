/** Gives an element its words in the page's language; English stands in for what a language lacks. */
import {LocalizeController, registerTranslation} from '@shoelace-style/localize';
import {en, type Words} from '../locales/en.js';

registerTranslation(en);

export class WordsController extends LocalizeController<Words> {}
