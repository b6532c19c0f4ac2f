/** Says acts, failures and problems in the shopper's words. Words are chosen by reason, never by status code. */
import type {CheckoutFailure} from '../api/failure.js';
import {formatDay} from '../domain/day.js';
import type {ActName} from '../domain/history.js';
import type {DeliveryId} from '../domain/plan.js';
import type {PolicyWish} from '../domain/shipping-policy.js';
import type {Problem, StopReason} from '../session/state.js';
import {labelOf} from './address-form/field-label.js';
import type {WordsController} from './words.js';

export function actWords(act: ActName, words: WordsController): string {
  const person = 'person' in act && act.person ? act.person : words.term('somebody');
  switch (act.kind) {
    case 'move':
      return words.term('actMove', act.quantity, act.product, person);
    case 'add-delivery':
      return words.term('actAdd', person);
    case 'add-deliveries':
      return words.term('actAddMany', act.people);
    case 'remove-delivery':
      return words.term('actRemove', person);
    case 'set-address':
      return words.term('actAddress', person);
    case 'write':
      return words.term('actWrite', act.what, person);
    case 'write-for-several':
      return words.term('actWriteForSeveral', act.what, act.people);
    case 'choose':
      return words.term('actChoose', person);
    case 'all-to-one':
      return words.term('actAllToOne', person);
    case 'one-of-each':
      return words.term('actOneOfEach', person);
    case 'split-evenly':
      return act.product === null ? words.term('actSplitAll') : words.term('actSplit', act.product);
    case 'choose-for-group':
      return act.choice.by === 'hand'
        ? words.term('actChooseForGroup', act.choice.method.description, act.deliveries)
        : policyAct(act.choice, words);
    case 'policy':
      return policyAct(act, words);
    case 'replace':
      return words.term('actReplace');
    case 'drift':
      return words.term('actDrift');
    case 'elsewhere':
      return words.term('actElsewhere');
    case 'earlier-plan':
      return words.term('actEarlierPlan');
  }
}

const policyAct = (wish: PolicyWish, words: WordsController): string =>
  wish.policy === 'arrive-by'
    ? words.term('actPolicy', wish.policy, formatDay(wish.date, words.lang()))
    : words.term('actPolicy', wish.policy);

export function failureWords({reason, storeWords}: Pick<CheckoutFailure, 'reason' | 'storeWords'>, words: WordsController): string {
  switch (reason) {
    case 'unreachable':
      return words.term('failUnreachable');
    case 'timeout':
      return words.term('failTimeout');
    case 'conflict':
      return words.term('failConflict');
    case 'signed-out':
      return words.term('failSignedOut');
    case 'gone':
      return words.term('failGone');
    case 'refused':
      return words.term('failRefused', storeWords);
    case 'rate-limited':
      return words.term('failRateLimited');
    case 'unreadable':
      return words.term('failUnreadable');
  }
}

export function stopWords(why: StopReason, words: WordsController): string {
  switch (why.kind) {
    case 'failure':
      return failureWords(why.failure, words);
    case 'no-progress':
      return words.term('failNoProgress');
    case 'gift-stays':
      return words.term('failGiftStays', why.product);
  }
}

export function problemWords(problem: Problem, names: ReadonlyMap<DeliveryId, string>, words: WordsController): string {
  const person = ('deliveryId' in problem && names.get(problem.deliveryId)) || words.term('somebody');
  switch (problem.kind) {
    case 'no-address':
      return words.term('problemNoAddress', person);
    case 'no-units':
      return words.term('problemNoUnits', person);
    case 'form-open':
      return words.term('problemFormOpen', person);
    case 'new-person-open':
      return words.term('problemNewPerson');
    case 'missing-fields':
      return words.term('problemFields', person, words.list(problem.fields.map(field => labelOf(field, problem.countryCode, words))));
    case 'text-too-long':
      return words.term('problemTextTooLong', problem.what, person);
    case 'text-missing':
      return words.term('problemTextMissing', problem.what, person);
    case 'no-quotes':
      return words.term('problemNoQuotes', person);
    case 'refused':
      return words.term('problemRefused', person);
    case 'attention':
      return words.term('problemAttention', person);
  }
}
