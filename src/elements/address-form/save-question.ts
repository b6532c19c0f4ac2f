/** Draws what the shopper is asked before an address is saved: another spelling, or doubts, each with the way to keep it as it is. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Address} from '../../domain/address.js';
import {type AddressDoubt, labelWidth} from '../../domain/address-doubts.js';
import {addressLines} from '../../domain/address-format.js';
import {folded} from '../../domain/address-search.js';
import type {WordsController} from '../words.js';
import type {SaveQuestion} from './save-check.js';

export interface Answers {
  /** Saves this spelling. */
  readonly settle: (address: Address) => void;
  readonly change: (field: string) => void;
  readonly labelOf: (field: string) => string;
}

export function saveQuestion(question: SaveQuestion | null, answers: Answers, words: WordsController): TemplateResult | typeof nothing {
  if (!question) return nothing;
  return html`<div class="question" part="message" role="group" tabindex="-1" aria-labelledby="question">
    ${question.kind === 'suggest' ? suggestion(question, answers, words) : doubts(question, answers, words)}
  </div>`;
}

function suggestion({address, suggested, why}: Extract<SaveQuestion, {kind: 'suggest'}>, {settle}: Answers, words: WordsController) {
  return html`<p id="question">${words.apart(why) || words.term('suggestion')}</p>
    <dl>
      <div>
        <dt>${words.term('suggested')}</dt>
        <dd>${marked(suggested, address)}</dd>
      </div>
      <div>
        <dt>${words.term('asTyped')}</dt>
        <dd>${marked(address, suggested)}</dd>
      </div>
    </dl>
    <div class="actions">
      <button type="button" class="button primary" part="button primary" @click=${() => settle(suggested)}>
        ${words.term('useSuggestion')}
      </button>
      <button type="button" class="button" part="button" @click=${() => settle(address)}>${words.term('keepTyped')}</button>
    </div>`;
}

/** The address line by line, with the words marked that the other one lacks. */
function marked(address: Address, other: Address) {
  const known = new Set(
    linesOf(other)
      .flatMap(line => line.split(/\s+/))
      .map(plain),
  );
  return linesOf(address).map(
    line =>
      html`<div>
        <bdi
          >${line.split(/\s+/).map((word, i) => html`${i > 0 ? ' ' : nothing}${known.has(plain(word)) ? word : html`<mark>${word}</mark>`}`)}</bdi
        >
      </div>`,
  );
}

const linesOf = (address: Address) =>
  [
    [address.firstName, address.lastName].filter(Boolean).join(' '),
    ...addressLines(address, {countryName: address.country}),
    address.phone,
  ].filter(Boolean);

const plain = (word: string) => folded(word).replace(/[.,]/g, '');

function doubts(question: Exclude<SaveQuestion, {kind: 'suggest'}>, answers: Answers, words: WordsController) {
  const {address} = question;
  const split = question.kind === 'doubts' ? question.doubts.map(doubt => ('split' in doubt ? doubt.split : null)).find(Boolean) : null;
  const field = question.kind === 'doubts' ? question.doubts[0]?.field : undefined;
  return html`${
      question.kind === 'doubt'
        ? html`<p id="question">${words.apart(question.sentence)}</p>`
        : html`<p id="question">${words.term('lookAgain')}</p>
            <ul>
              ${question.doubts.map(doubt => html`<li>${doubtWords(doubt, address, answers.labelOf(doubt.field), words)}</li>`)}
            </ul>`
    }
    <div class="actions">
      ${
        split
          ? html`<button type="button" class="button" part="button" @click=${() => answers.settle({...address, ...split})}>
              ${words.term('useTwoLines', split.address1, split.address2)}
            </button>`
          : nothing
      }
      <button type="button" class="button" part="button" @click=${() => answers.change(field ?? 'address1')}>
        ${words.term('changeIt')}
      </button>
      <button type="button" class="button" part="button" @click=${() => answers.settle(address)}>${words.term('keepAsItIs')}</button>
    </div>`;
}

function doubtWords(doubt: AddressDoubt, {countryCode, country}: Address, label: string, words: WordsController): string {
  switch (doubt.kind) {
    case 'postcode-shape':
      return words.term('doubtPostcode', label, country || countryCode);
    case 'no-house-number':
      return words.term('doubtHouseNumber');
    case 'line-too-long':
      return words.term('doubtLength', label, doubt.length, labelWidth);
    case 'letters':
      return words.term('doubtLetters', label, country || countryCode);
  }
}
