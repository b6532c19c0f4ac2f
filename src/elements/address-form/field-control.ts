/** Draws one field of the address form: its label, the native control for its kind, and what to do about it. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {AddressField} from '../../domain/address-fields.js';

/** A field as it stands in the form. */
export interface ShownField {
  readonly field: AddressField;
  readonly label: string;
  readonly value: string | readonly string[];
  /** What to do about it, or `''`. */
  readonly error: string;
  /** The whole `autocomplete` value, or `''` where the browser cannot know. */
  readonly autocomplete: string;
  /** How much of a row it takes where there is room: `whole`, `half` or `third`. */
  readonly width: string;
  readonly words: {readonly optional: string; readonly choose: string};
  readonly onValue: (value: string | readonly string[]) => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function fieldControl(shown: ShownField): TemplateResult {
  return shown.field.kind === 'radio' || shown.field.kind === 'checkboxes' ? choices(shown) : single(shown);
}

function single(shown: ShownField): TemplateResult {
  const {field, width} = shown;
  return html`
    <div class="field ${width}" data-field=${field.name} part="field">
      <label for=${field.name}>${caption(shown)}</label>
      ${field.kind === 'select' ? select(shown) : field.kind === 'multiline' ? textarea(shown) : input(shown)} ${message(shown)}
    </div>
  `;
}

function input(shown: ShownField): TemplateResult {
  const {field, value, error, autocomplete} = shown;
  return html`<input
    part="input"
    id=${field.name}
    name=${field.name}
    type=${field.kind === 'tel' || field.kind === 'date' ? field.kind : 'text'}
    inputmode=${ifDefined(field.kind === 'number' ? 'numeric' : undefined)}
    autocomplete=${asToken(autocomplete || 'off')}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${ifDefined(error ? errorId(field) : undefined)}
    .value=${live(String(value))}
    @input=${reports(shown)}
  />`;
}

function textarea(shown: ShownField): TemplateResult {
  const {field, value, error} = shown;
  return html`<textarea
    part="input"
    id=${field.name}
    name=${field.name}
    rows="3"
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${ifDefined(error ? errorId(field) : undefined)}
    .value=${live(String(value))}
    @input=${reports(shown)}
  ></textarea>`;
}

function select(shown: ShownField): TemplateResult {
  const {field, value, error, autocomplete, words} = shown;
  const isChosen = field.items.some(item => item.value === value);
  return html`<select
    part="input"
    id=${field.name}
    name=${field.name}
    autocomplete=${asToken(autocomplete || 'off')}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${ifDefined(error ? errorId(field) : undefined)}
    @change=${reports(shown)}
  >
    <option value="" .selected=${live(!isChosen)}>${words.choose}</option>
    ${field.items.map(item => html`<option value=${item.value} .selected=${live(item.value === value)}>${item.label}</option>`)}
  </select>`;
}

/** Radio buttons and checkboxes: one question, several controls. */
function choices(shown: ShownField): TemplateResult {
  const {field, value, error, width, onValue} = shown;
  const isRadio = field.kind === 'radio';
  const ticked = typeof value === 'string' ? [value] : value;
  const report = (event: Event) => {
    const {value: item, checked} = event.target as HTMLInputElement;
    if (isRadio) onValue(item);
    else onValue(field.items.map(({value: each}) => each).filter(each => (each === item ? checked : ticked.includes(each))));
  };
  return html`
    <fieldset
      class="field ${width}"
      data-field=${field.name}
      part="field"
      role=${isRadio ? 'radiogroup' : 'group'}
      aria-required=${ifDefined(isRadio && field.required ? 'true' : undefined)}
      aria-invalid=${ifDefined(isRadio && error ? 'true' : undefined)}
      aria-describedby=${ifDefined(error ? errorId(field) : undefined)}
    >
      <legend class="label">${caption(shown)}</legend>
      <div class="choices">
        ${field.items.map(
          item =>
            html`<label>
              <input
                type=${isRadio ? 'radio' : 'checkbox'}
                name=${field.name}
                .value=${item.value}
                aria-invalid=${!isRadio && error ? 'true' : 'false'}
                .checked=${live(ticked.includes(item.value))}
                @change=${report}
              />
              <bdi>${item.label}</bdi>
            </label>`,
        )}
      </div>
      ${message(shown)}
    </fieldset>
  `;
}

const caption = ({field, label, words}: ShownField) =>
  field.required ? label : html`${label} <span class="optional">${words.optional}</span>`;

const message = ({field, error}: ShownField) => (error ? html`<p class="error" id=${errorId(field)}>${error}</p>` : nothing);

/** The template checker knows single tokens only, not "section-p2 shipping given-name". */
const asToken = (autocomplete: string) => autocomplete as 'off';

const errorId = ({name}: AddressField) => `${name}-error`;

const reports =
  ({onValue}: ShownField) =>
  (event: Event) =>
    onValue((event.target as Control).value);
