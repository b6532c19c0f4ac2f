import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {DeliveryId} from '../../domain/plan.js';
import {policiesOffered, policyInUse, shippingGroups} from '../../session/shipping-view.js';
import type {OpenState} from '../../session/state.js';
import {define} from '../define.js';
import {type ChoosePolicyEvent, EditPlanEvent} from '../events.js';
import {FocusKeeper} from '../focus-keeper.js';
import {methodListStyles} from '../method-list.styles.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {exceptionList} from './exceptions.js';
import {methodGroup} from './method-group.js';
import {styles} from './shipping-block.styles.js';
import '../policy-choice/policy-choice.js';

/**
 * Shipping for several deliveries at once (R27): a rule for everybody, where it could not be kept, and each method once for those who are
 * offered the same. Each delivery stays open to its own choice, in its card.
 *
 * @fires multidrop-edit-plan - The shopper chooses for several deliveries.
 * @fires multidrop-go-to-delivery - The shopper wants to see a delivery that is an exception.
 * @csspart block - The box around everything.
 * @csspart exceptions - The list of exceptions.
 * @csspart group - Deliveries that are offered the same methods.
 */
export class ShippingBlock extends LitElement {
  static override styles = [shared, methodListStyles, styles];

  @property({attribute: false}) open: OpenState | null = null;

  /** Names of all people, by delivery. */
  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  @query('h2') private heading!: HTMLElement | null;

  readonly #words = new WordsController(this);

  constructor() {
    super();
    // An exception that is settled is no longer listed.
    new FocusKeeper(this, () => this.heading);
  }

  override render() {
    const {open, names} = this;
    if (!open) return nothing;
    return html`<section class="block card" part="card" aria-labelledby="heading">
      <h2 id="heading" part="heading" tabindex="-1">${this.#words.term('shippingForEverybody')}</h2>
      <multidrop-policy-choice
        .offered=${policiesOffered(open)}
        .inUse=${policyInUse(open)}
        @multidrop-choose-policy=${this.#choosePolicy}
      ></multidrop-policy-choice>
      ${exceptionList(open, names, this.#words)}
      ${repeat(
        shippingGroups(open),
        ({ids}) => ids[0],
        group => methodGroup(group, {open, names, words: this.#words}),
      )}
    </section>`;
  }

  #choosePolicy({wish}: ChoosePolicyEvent) {
    this.dispatchEvent(new EditPlanEvent({kind: 'policy', ...wish}));
  }
}

define('multidrop-shipping-block', ShippingBlock);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-shipping-block': ShippingBlock;
  }
}
