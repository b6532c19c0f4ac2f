/** Those settings that are the widget's: attributes and properties of the element in the page. */
import type {MultidropCheckout} from '../../src/index.js';
import type {SettingName, Settings} from './settings.js';
import {attributesOf, propertiesOf} from './snippet.js';

const attributeNames = [
  'dir',
  'theme',
  'view',
  'drafts',
  'message-field',
  'note-field',
  'continue-url',
  'request-timeout',
  'allow-split',
] as const;

const tag = 'multidrop-checkout';

export const widget = (): MultidropCheckout | null => document.querySelector(tag);

/** What each element was given last. */
const given = new WeakMap<Element, Readonly<Record<string, string>>>();

/**
 * The language is the page's, see `language.ts`. Only what is set otherwise than before is touched, so that an attribute somebody tries in
 * the browser's tools stays.
 */
export function dressWidget(element: Element, settings: Settings): void {
  const attributes = attributesOf(settings);
  const before = given.get(element) ?? {};
  given.set(element, attributes);
  for (const name of attributeNames) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  Object.assign(element, {notices: [], words: undefined, ...propertiesOf(settings)});
}

/** The widget reads them once in a visit, so another one takes its place. */
const readOnce: readonly SettingName[] = ['scenario', 'shopper', 'splitting', 'view'];

export const needsAnother = (changed: readonly SettingName[]): boolean => changed.some(name => readOnce.includes(name));

/** A widget that knows nothing of the one that stood there before it. @param forgets whether the shopper's plan goes, too */
export function renewWidget(settings: Settings, forgets: boolean): void {
  const before = widget();
  if (!before) return;
  const place = document.createComment('the widget');
  before.replaceWith(place);
  if (forgets) forgetVisits();
  else sessionStorage.removeItem('multidrop view');
  const fresh = document.createElement(tag);
  dressWidget(fresh, settings);
  place.replaceWith(fresh);
}

/** A store that starts over may give the same ids again, and the widget would bring back the plan it kept for them. */
export function forgetVisits(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith('multidrop ')) storage.removeItem(key);
}
