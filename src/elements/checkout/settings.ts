/** What an integrator can set on `<multidrop-checkout>`: attributes for what is one word, properties for the rest. */
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

  /** Where Continue leads. Without it the store's own checkout page. */
  @property({attribute: 'continue-url'}) continueUrl = '';

  /** Splits even where the store's own setting for several addresses is off (the store's checkout page may then collapse the split). */
  @property({type: Boolean, attribute: 'allow-split'}) allowSplit = false;

  /** Milliseconds to wait for an answer of the store before asking again. Real stores take up to 7 s. */
  @property({type: Number, attribute: 'request-timeout'}) requestTimeout = usualTimeout;

  /** Where the shopper's plan is kept until the order: on the `device`, where it survives a reload, or in `memory`, where it does not. */
  @property() drafts: string | null = 'device';

  /** How the plan is shown at first: `people`, `items` or `list`. Without it the plan decides; a shopper's own choice comes before both. */
  @property() view: string | null = null;

  /** Which of its colours are shown: `light`, `dark`, or `auto`, those of the page's own `color-scheme`. */
  @property() theme: string | null = 'auto';

  /** The store's custom field for a gift message to each person: its label, or its id (R28). Without it nobody is asked for one. */
  @property({attribute: 'message-field'}) messageField = '';

  /** The same for a note on the delivery, to whoever brings it. */
  @property({attribute: 'note-field'}) noteField = '';

  /**
   * Hosts that pictures of products may be loaded from, besides this page's own and bigcommerce.com: `cdn.shop.example`, several with
   * spaces between them. Others are not asked.
   */
  @property({attribute: 'picture-hosts'}) pictureHosts = '';

  /** What shoppers should know before they split the basket, each a sentence: wallets that are not there then, limits (R28). */
  @property({attribute: false}) notices: readonly string[] = [];

  /**
   * Says when a shipping option would bring a parcel (R24). With it the day leads each option, and shoppers can ask for what arrives by a
   * day; without it the store's own words do. Another function counts from the next answer of the store on.
   */
  @property({attribute: false}) arrivalDate: ArrivalDate | null = null;

  /** Used for every request; for tests and for pages that wrap `fetch`. */
  @property({attribute: false}) fetch: typeof fetch | undefined;

  /** Looks at each address that is typed, before it is saved. Without it, a few checks are made on the device. */
  @property({attribute: false}) addressValidator: AddressValidator | null = null;

  /** Finds addresses besides the shopper's own, for the list that addresses are picked from: a company's, those of an address service. */
  @property({attribute: false}) addressSource: AddressSource | null = null;

  /** Sentences of the merchant's own, in place of the widget's: texts, or functions of what the widget's sentence is a function of. */
  @property({attribute: false}) words: OwnWords | undefined;

  /**
   * Leaves out shipping options that the page does not want a parcel sent by: returns those of the given ones that are offered. It counts
   * from the next answer of the store on.
   */
  @property({attribute: false}) filterOptions: FilterOptions | null = null;
}
