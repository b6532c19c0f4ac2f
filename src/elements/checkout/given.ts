/** What the integrator gave as attributes, read as far as it makes sense; what does not is told in the console. */
import type {TextFieldNames} from '../../domain/text-fields.js';
import type {AddressData} from '../../session/state.js';
import {isViewName, type ViewName} from '../plan-view/plan-view.js';
import {asPage, asPicture} from '../store-links.js';
import {type ConsoleNotes, notes} from './console-notes.js';

/** Milliseconds; real stores take up to 7 s (store-api 8b). */
export const usualTimeout = 30_000;

/** How long to wait for an answer, in milliseconds. */
export function givenPatience(timeout: number, attribute: string | null, console: ConsoleNotes): {read: number; write: number} {
  const isGood = timeout > 0;
  if (!isGood) console.note(notes.requestTimeout(attribute));
  const milliseconds = isGood ? timeout : usualTimeout;
  return {read: milliseconds, write: milliseconds};
}

export function givenDrafts(drafts: string | null, console: ConsoleNotes): 'device' | 'memory' {
  if (drafts === 'memory') return 'memory';
  if (drafts !== null && drafts !== 'device') console.note(notes.drafts(drafts));
  return 'device';
}

export function givenTheme(theme: string | null, console: ConsoleNotes): 'light' | 'dark' | 'auto' {
  if (theme === 'light' || theme === 'dark') return theme;
  if (theme !== null && theme !== 'auto') console.note(notes.theme(theme));
  return 'auto';
}

/** Path of the storefront's root, without a slash at its end; `''` for an address on another host, which is never asked. */
export function givenBase(base: string, console: ConsoleNotes): string {
  const url = /^(\w+:)?\/\//.test(base) ? new URL(base, location.href) : null;
  if (url && url.origin !== location.origin) console.note(notes.storeBase(base));
  const path = url ? (url.origin === location.origin ? url.pathname : '') : base;
  return path.replace(/\/+$/, '');
}

/** The view to begin with; null lets the plan decide. */
export function givenView(view: string | null, console: ConsoleNotes): ViewName | null {
  if (view === null || isViewName(view)) return view;
  console.note(notes.view(view));
  return null;
}

/** Where Continue leads; null for the store's own page. */
export function givenPage(url: string, console: ConsoleNotes): string | null {
  const page = asPage(url);
  if (url && !page) console.note(notes.continueUrl(url));
  return page;
}

/** Where a product's picture is, or `''` where it is nowhere that pictures may be loaded from. */
export function givenPicture(url: string, hosts: string | null, console: ConsoleNotes): string {
  const picture = asPicture(url, (hosts ?? '').split(/\s+/));
  if (picture === null) console.note(notes.picture(hostOf(url)));
  return picture ?? '';
}

const hostOf = (url: string): string => /^(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1] ?? url.slice(0, 20);

interface NamesTextFields {
  readonly messageField: string | null;
  readonly noteField: string | null;
}

/** Which of the store's fields take messages and notes; null where the page names none. */
export function givenTextFields({messageField, noteField}: NamesTextFields): TextFieldNames | null {
  const names = {message: messageField?.trim() ?? '', note: noteField?.trim() ?? ''};
  return names.message || names.note ? names : null;
}

/** A store that did not answer which fields it has is no mistake of the page's. */
export function noteAbsentTextFields(page: NamesTextFields, data: AddressData | null, console: ConsoleNotes): void {
  const names = givenTextFields(page);
  if (!names || !data || data.formFields.length === 0) return;
  const isThere = (kind: keyof TextFieldNames) => names[kind] === '' || data.texts.some(field => field.kind === kind);
  if (!isThere('message')) console.note(notes.textField('message-field', names.message));
  if (!isThere('note')) console.note(notes.textField('note-field', names.note));
}
