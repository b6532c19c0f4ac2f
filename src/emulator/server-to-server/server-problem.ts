/** The errors of this API (store-api 3.8). */
import {Refusal} from '../refusal.js';
import {asRecord} from '../storefront/address-rules.js';
import {asServerSentence} from './field-names.js';

/** `{status, title, type, errors: {}}`, the sentence being the title. `keepsWork` as in `Refusal`. */
export function serverProblem(status: number, title: string, keepsWork = false): Refusal {
  const type = 'https://developer.bigcommerce.com/docs/start/about/status-codes';
  return new Refusal(status, {status, title, type, errors: {}}, keepsWork);
}

/**
 * A refusal of the storefront's rules as this API writes it. The status stays: the glossary's 422 for invalid data is where those rules
 * start from, too (`invalidStatus`). Those without a `detail` have their documented shape already: the conflict, the unknown checkout.
 */
export function asServerProblem(refusal: Refusal): Refusal {
  const detail = asRecord(refusal.body)?.['detail'];
  return typeof detail === 'string' ? serverProblem(refusal.status, asServerSentence(detail), refusal.keepsWork) : refusal;
}
