import type {WantedItem} from '../../domain/wanted-plan.js';

/** Tells the integrator, in the console and once each, what the page should be told differently. Shoppers never read it. */
export class ConsoleNotes {
  readonly #said = new Set<string>();

  note(sentence: string): void {
    if (this.#said.has(sentence)) return;
    this.#said.add(sentence);
    console.warn(`<multidrop-checkout>: ${sentence}`);
  }
}

/** The first one that a page loads is the one it has; of another version it should know. */
export function noteOtherVersion(there: object | undefined, here: {readonly version: string}): void {
  const other = there && 'version' in there ? String(there.version) : 'unknown';
  if (there !== here && other !== here.version) new ConsoleNotes().note(notes.otherVersion(other, here.version));
}

/** The sentences, by what is wrong. */
export const notes = {
  splitIsOff:
    'the store has shipping to several addresses switched off, so one address is asked for. Switch it on in the store’s checkout ' +
    'settings, or set the attribute allow-split (the store’s own checkout page may then undo the split).',
  allowSplit: 'allow-split="false" switches it on, as any value does. Leave the attribute out to follow the store’s setting.',
  continueUrl: (given: string) =>
    `continue-url is "${given}", which is no http or https address. Continue leads to the store’s own checkout page.`,
  storeBase: (given: string) =>
    `store-base is "${given}", which is on another host: the store is asked on the page’s own, as only there it knows the shopper. Give a path, like "/fr".`,
  requestTimeout: (given: string | null) => `request-timeout is "${given}". Give milliseconds, more than 0; 30000 is used.`,
  drafts: (given: string) => `drafts is "${given}". Give "device" or "memory"; "device" is used.`,
  view: (given: string) => `view is "${given}". Give "people", "items" or "list"; the plan decides.`,
  picture: (host: string) =>
    `pictures of products are at "${host}", which is not among the hosts they may come from, so they are not shown. Name it in ` +
    'picture-hosts if it is the store’s.',
  theme: (given: string) => `theme is "${given}". Give "light", "dark" or "auto"; "auto" is used, which follows the page’s color-scheme.`,
  textField: (attribute: string, given: string) =>
    `${attribute} is "${given}", and the store’s shipping address has no text field of its own by that label or id (each may be named once), ` +
    'so shoppers are not asked for one. Add such a field to the store’s address form, or give the label it has there.',
  otherVersion: (there: string, here: string) =>
    `Multidrop ${there} is on this page already, so ${here}, which was loaded as well, is not used. Load one of the two.`,
  notOurs:
    'the store refused a write with 401 or 403: the shopper’s session has ended, or the page is not on the store’s own origin. A proxy between them ' +
    'has to leave the page’s Host header as it is.',
  unknownCheckout: (given: string) =>
    `the store knows no checkout with the id "${given}". Put the cart’s id into checkout-id, or leave it out to use the shopper’s own cart.`,
  noStore: (request: string) =>
    `what answers the page is no store (${request}). The page has to come from the store itself, or from a server that hands /api/storefront on to it; ` +
    'store-base names a path in front of it.',
  noAnswer: (request: string) =>
    `the store could not be asked (${request}). If that stays so, look whether it runs: behind a proxy, the server that the proxy hands requests on to.`,
  notAPlan:
    'setPlan() was given something else than a list of deliveries, so the plan stays as it is. Give one like ' +
    '[{address: {firstName: "Ada", …}, items: [{sku: "MUG", quantity: 2}]}, {address: null}].',
  missingItem: (item: WantedItem) =>
    `setPlan() was given ${'sku' in item ? `the SKU "${item.sku}"` : `the line item "${item.lineItemId}"`}, of which the basket lacks ${item.quantity}, ` +
    'or cannot send them to several people; they are left out.',
  unknownWords: (name: string) => `there is no sentence "${name}" to give other words. The names are those in the package’s locales/en.`,
  wordsOfNoKind: (name: string) => `the words for "${name}" are neither text nor function. The widget’s own are used.`,
  wordsSaidNothing: (name: string) => `the function for "${name}" gave no text. The widget’s own words are used.`,
  languageCode: (given: string) => `"${given}" is no language code. Give one like "sv" or "pt-BR"; the words are left out.`,
  languageFailed: (tag: string) => `the words for the language "${tag}" could not be fetched. English is used.`,
};
