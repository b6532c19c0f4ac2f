/** Draws a field of the panel: its label, its control, and what there is to know about it. */
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {entered, type Field} from './fields.js';
import type {Settings} from './settings.js';

export type Change = (changes: Partial<Settings>) => void;

export function fieldView(field: Field, settings: Settings, change: Change) {
  const id = `setting-${field.label.replace(/\W+/g, '-').toLowerCase()}`;
  const label = html`<label for=${id}>${field.label}</label>`;
  const hint = field.hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${field.hint}</p>`;
  const control = controlFor(field, settings, {id, hint: field.hint === undefined ? nothing : `${id}-hint`, change});
  return field.kind === 'flag'
    ? html`<div class="field tick">${control}${label}${hint}</div>`
    : html`<div class="field">${label}${control}${hint}</div>`;
}

interface Wiring {
  id: string;
  hint: string | typeof nothing;
  change: Change;
}

function controlFor(field: Field, settings: Settings, {id, hint, change}: Wiring) {
  const value = settings[field.name];
  const take = (event: Event) => {
    change(entered(field, event.target as HTMLInputElement));
  };
  switch (field.kind) {
    case 'choice':
      return html`<select id=${id} aria-describedby=${hint} @change=${take}>
        ${field.options.map(
          ([option, words, lang]) =>
            html`<option .value=${option} lang=${lang ?? nothing} .selected=${live(option === String(value))}>${words}</option>`,
        )}
      </select>`;
    case 'flag':
      return html`<input id=${id} type="checkbox" .checked=${live(value === true)} aria-describedby=${hint} @change=${take} />`;
    case 'lines':
      return html`<textarea
        id=${id}
        rows="3"
        .value=${live((value as readonly string[]).join('\n'))}
        aria-describedby=${hint}
        @change=${take}
      ></textarea>`;
    case 'number':
      return html`<input
        id=${id}
        type="number"
        min="1"
        max="9999999"
        .value=${live(String(value))}
        aria-describedby=${hint}
        @change=${take}
      />`;
    case 'text':
      return html`<input
        id=${id}
        placeholder="For example ${field.example}"
        .value=${live(String(value))}
        aria-describedby=${hint}
        @change=${take}
      />`;
  }
}
