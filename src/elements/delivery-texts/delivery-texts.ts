import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Delivery, Plan, TextKind} from '../../domain/plan.js';
import {withoutText} from '../../domain/text-fields.js';
import type {TextField} from '../../domain/texts.js';
import {define} from '../define.js';
import {shared} from '../shared.styles.js';
import {styles} from './delivery-texts.styles.js';
import './delivery-text.js';

/** What can be written to go with one delivery: a message, a note, or both (R28). */
export class DeliveryTexts extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) delivery: Delivery | null = null;

  @property({attribute: false}) plan: Plan | null = null;

  @property({attribute: false}) fields: readonly TextField[] = [];

  @property() person = '';

  /** Opens a text and puts focus on what it is typed in. */
  async focusText(what: TextKind): Promise<void> {
    await this.updateComplete;
    const texts = [...this.renderRoot.querySelectorAll('multidrop-delivery-text')];
    await texts.find(({field}) => field?.kind === what)?.open();
  }

  override render() {
    const {delivery, plan, person} = this;
    if (!delivery || !plan) return nothing;
    return this.fields.map(
      field =>
        html`<multidrop-delivery-text
          .field=${field}
          .delivery=${delivery}
          .without=${withoutText(plan, field)}
          .people=${plan.deliveries.length}
          .person=${person}
        ></multidrop-delivery-text>`,
    );
  }
}

define('multidrop-delivery-texts', DeliveryTexts);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-delivery-texts': DeliveryTexts;
  }
}
