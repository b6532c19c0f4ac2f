/** When a screen reader is told how long a text is: once near the end, and once past it, not at each key. */
import type {TextKind} from '../../domain/plan.js';
import type {TextField} from '../../domain/texts.js';
import type {WordsController} from '../words.js';

/** From so many characters left on; of a short text, a tenth of it. */
const nearEnd = ({maxLength}: TextField) => Math.min(20, Math.floor(maxLength / 10));

export class LengthTold {
  #last: 'nothing' | 'near' | 'over' = 'nothing';

  /** What is to be said now that a text has so many characters; `''` for nothing. */
  news(length: number, field: TextField, person: string, words: WordsController): string {
    const left = field.maxLength - length;
    const now = left < 0 ? 'over' : left <= nearEnd(field) ? 'near' : 'nothing';
    if (now === this.#last) return '';
    this.#last = now;
    if (now === 'nothing') return '';
    return now === 'near' ? words.term('textLeft', left) : tooLongWords(field.kind, person, -left, words);
  }
}

export const tooLongWords = (kind: TextKind, person: string, over: number, words: WordsController): string =>
  words.term('textTooLong', kind, person, over);
