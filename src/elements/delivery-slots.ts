/** What a page adds to single deliveries: its elements with `slot="delivery-d2"` go into the card of that delivery, through every shadow root. */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {DeliveryId} from '../domain/plan.js';

const prefix = 'delivery-';

/** Where what the page has for a delivery is passed on, or arrives. `into`: the slot of the element it stands in. */
export const deliverySlot = (id: DeliveryId, into = prefix + id): TemplateResult => html`<slot name=${prefix + id} slot=${into}></slot>`;

/** Knows which deliveries the page has something for, and draws the host anew when those are others. */
export class DeliverySlots implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changes = new MutationObserver(() => {
    this.#look();
  });

  /** The same set for as long as nothing changes. */
  ids: ReadonlySet<DeliveryId> = new Set();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changes.observe(this.#host, {childList: true, subtree: true, attributeFilter: ['slot']});
    this.#look();
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
  }

  #look(): void {
    const names = [...this.#host.children].flatMap(({slot}) => (slot.startsWith(prefix) ? [slot.slice(prefix.length)] : []));
    const ids = new Set(names);
    if (ids.size === this.ids.size && names.every(name => this.ids.has(name))) return;
    this.ids = ids;
    this.#host.requestUpdate();
  }
}
