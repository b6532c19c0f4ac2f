/**
 * What an integrator can set on `<multidrop-checkout>`: attributes for what is one word, properties for the rest. What is said of each here
 * is what integrators read: tables, editors and typings are made of it (`npm run docs`, `npm run build`). `@type` names what makes sense
 * where the class takes anything, since a page may hold anything.
 */
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {AddressSource} from '../../domain/address-source.js';
import type {AddressValidator} from '../../domain/address-verdict.js';
import type {ArrivalDate, FilterOptions} from '../../session/page-knowledge.js';
import type {OwnWords} from '../own-words.js';
import {usualTimeout} from './given.js';

export class WidgetSettings extends LitElement {
  /** The checkout's id, which is the cart's id. Without it the store is asked for the session's own cart. */
  @property({attribute: 'checkout-id'}) checkoutId = '';

  /** Path of the storefront's root, for a site in a subfolder: `/fr`. */
  @property({attribute: 'store-base'}) storeBase = '';

  /** Where *Continue to payment* leads. Without it, to the store's own checkout link, else to `/checkout`. */
  @property({attribute: 'continue-url'}) continueUrl = '';

  /** Splits even where the store's own setting for several addresses is off (the store's checkout page may then undo the split). */
  @property({type: Boolean, attribute: 'allow-split'}) allowSplit = false;

  /** Milliseconds to wait for an answer of the store before asking again. Real stores take up to 7 s. */
  @property({type: Number, attribute: 'request-timeout'}) requestTimeout: number = usualTimeout;

  /**
   * Where the shopper's plan is kept until the order: on the `device` (the browser's own storage), where it survives a reload, or in
   * `memory`, which writes nothing to the device and ends with the page.
   * @type {'device' | 'memory'}
   */
  @property() drafts: string | null = 'device';

  /**
   * How the plan is shown at first: `people`, `items` or `list`. Without it the plan decides; a shopper's own choice comes before both.
   * @type {'people' | 'items' | 'list' | null}
   */
  @property() view: string | null = null;

  /**
   * Which of its colours are shown: `light`, `dark`, or `auto`, those of the page's own `color-scheme`. On a page of
   * the other kind, give the element a background, too.
   * @type {'light' | 'dark' | 'auto'}
   */
  @property() theme: string | null = 'auto';

  /** The store's custom field for a gift message to each person: its label, or its id (R28). Without it nobody is asked for one. */
  @property({attribute: 'message-field'}) messageField = '';

  /** The store's custom field for a note to whoever brings the parcel: its label, or its id (R28). Without it nobody is asked for one. */
  @property({attribute: 'note-field'}) noteField = '';

  /**
   * Hosts that pictures of products may be loaded from, besides this page's own and bigcommerce.com: `cdn.shop.example`, several with
   * spaces between them. Others are not asked.
   */
  @property({attribute: 'picture-hosts'}) pictureHosts = '';

  /** What shoppers should know before they split the basket, each a sentence: wallets that are not there then, limits (R28). */
  @property({attribute: false}) notices: readonly string[] = [];

  /**
   * Says when a shipping option would bring a parcel (R24): `(option, {address, items}) => Date | null`. With it the day leads each option,
   * and shoppers can ask for what arrives by a day; without it the store's own words lead. It is called for each option of each answer, so
   * it has to be quick. Another function counts from the next answer of the store on.
   */
  @property({attribute: false}) arrivalDate: ArrivalDate | null = null;

  /** Used for every request; for tests and for pages that wrap `fetch`. */
  @property({attribute: false}) fetch: typeof fetch | undefined;

  /**
   * Looks at each address that is typed, before it is saved: `(address, {signal}) => Promise<AddressVerdict>`. The verdict is
   * `{kind: 'ok'}`, `{kind: 'suggest', address, why?}` (shown beside the shopper's own, to take or to leave) or `{kind: 'doubt', sentence}`. It is waited for 4 seconds at most; one that is late,
   * rejected or unreadable counts as `ok`. Without it, a few checks are made on the device.
   */
  @property({attribute: false}) addressValidator: AddressValidator | null = null;

  /** Finds addresses besides the shopper's own, for the list that addresses are picked from: a company's, those of an address service. */
  @property({attribute: false}) addressSource: AddressSource | null = null;

  /** Sentences of the merchant's own, in place of the widget's: texts, or functions of what the widget's sentence is a function of. */
  @property({attribute: false}) words: OwnWords | undefined;

  /**
   * Leaves out shipping options that the page does not want a parcel sent by: `(options, {address, items}) => options`, those of the given
   * ones that are offered. It counts from the next answer of the store on.
   */
  @property({attribute: false}) filterOptions: FilterOptions | null = null;
}
