/**
 * Dragging a product line from one card to another with mouse or finger: an extra to "Move…", which does all of it and asks the same. By
 * the platform's own drag events, which scroll at the edges, end with Escape, begin with a long press, and are the same in shadow roots.
 */
import {type DeliveryId, deliveryOf, quantityIn} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import type {DeliveryCard} from '../delivery/delivery.js';
import {styles} from './drag-units.styles.js';
import type {PeopleView} from './people.js';

/** What is on its way, and whom it would go to here. */
interface Drag {
  readonly key: PortionKey;
  readonly from: DeliveryId;
  over: DeliveryCard | null;
}

/** Lets the lines of a view be dragged from now on. */
export function dragUnits(view: PeopleView): void {
  const {styleSheet} = styles;
  const root = view.shadowRoot;
  if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  new UnitDragging(view);
}

class UnitDragging {
  readonly #view: PeopleView;
  #drag: Drag | null = null;

  constructor(view: PeopleView) {
    this.#view = view;
    view.addEventListener('dragstart', this.#start);
  }

  readonly #start = (event: DragEvent): void => {
    const line = event.composedPath().find((target): target is HTMLElement => target instanceof HTMLElement && 'key' in target.dataset);
    const from = this.#cardIn(event)?.dataset['id'];
    const key = line?.dataset['key'];
    if (!line || key === undefined || from === undefined || !event.dataTransfer) return;
    // Android starts nothing without a text.
    event.dataTransfer.setData('text/plain', ' ');
    event.dataTransfer.effectAllowed = 'move';
    this.#end();
    this.#drag = {key, from, over: null};
    this.#listen('addEventListener');
  };

  readonly #move = (event: DragEvent): void => {
    const card = this.#cardIn(event);
    const taker = card && card.dataset['id'] !== this.#drag?.from ? card : null;
    // Said for every place: in a field, the browser would drop text.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = taker ? 'move' : 'none';
    this.#mark(taker);
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    const to = this.#drag?.over?.dataset['id'];
    const drag = this.#drag;
    this.#end();
    if (drag && to !== undefined) this.#give(drag, to);
  };

  readonly #end = (): void => {
    this.#mark(null);
    this.#drag = null;
    this.#listen('removeEventListener');
  };

  /** One unit, or what moves whole, goes at once; of more, the shopper says how many. */
  #give({key, from}: Drag, to: DeliveryId): void {
    const {open, desk} = this.#view;
    const giver = open && deliveryOf(open.plan, from);
    const held = giver ? quantityIn(giver, key) : 0;
    const isWhole = open?.basket.products.some(product => product.key === key && product.whole);
    if (held > 1 && !isWhole) this.#view.askHowMany(from, key, to);
    else void desk?.edit({edit: {kind: 'rest-to', key, id: to, from}});
  }

  #mark(card: DeliveryCard | null): void {
    if (!this.#drag || this.#drag.over === card) return;
    this.#drag.over?.removeAttribute('data-drop');
    card?.setAttribute('data-drop', '');
    this.#drag.over = card;
  }

  /** The whole page, while something is dragged: what is left must be marked no more. */
  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    document[how]('dragover', this.#move as EventListener);
    document[how]('drop', this.#drop as EventListener);
    document[how]('dragend', this.#end);
  }

  #cardIn(event: Event): DeliveryCard | null {
    const root = this.#view.renderRoot;
    return event.composedPath().find((target): target is DeliveryCard => isCard(target) && target.getRootNode() === root) ?? null;
  }
}

const isCard = (target: EventTarget): target is DeliveryCard => target instanceof HTMLElement && target.localName === 'multidrop-delivery';
