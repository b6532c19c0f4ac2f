/** What a view of the plan is to the sheet around it: something drawn from the plan, in which a delivery and a product line can be found. */
import type {DeliveryId, Plan, TextKind} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import type {OpenState} from '../../session/state.js';
import type {Place} from './place.js';
import type {PlanDesk} from './plan-desk.js';

/** The views, in the order they are offered. */
export const viewNames = ['people', 'items', 'list'] as const;
export type ViewName = (typeof viewNames)[number];

export const isViewName = (name: string): name is ViewName => viewNames.some(known => known === name);

export interface PlanView extends HTMLElement {
  open: OpenState | null;
  /** Names of all people, by delivery. */
  names: ReadonlyMap<DeliveryId, string>;
  /** Does what the shopper wishes. */
  desk: PlanDesk | null;
  readonly updateComplete: Promise<boolean>;
  /** Draws again what the desk holds. */
  requestUpdate(): void;
  /** Puts focus on a person's name. */
  focusDelivery(id: DeliveryId): void;
  /** Puts focus where the address is picked or typed. */
  focusAddress(id: DeliveryId): Promise<void>;
  /** Puts focus on what sets how much of a line a person gets. */
  focusLine(id: DeliveryId, key: PortionKey): void;
  /** Puts focus on what a text of a person's is typed in, where the view has that. */
  focusText?(id: DeliveryId, what: TextKind): Promise<void>;
  /** Brings a place into sight without moving focus. */
  show(place: Place): void;
}

/** From so many deliveries on, a table is the quicker way. */
const manyPeople = 9;

/** Few people and many lines: each line is split, rather than each person served. */
const fewPeople = 3;
const manyLines = 6;

/** The view to begin with where nobody chose one. */
export function firstView({deliveries}: Plan, lines: number): ViewName {
  if (deliveries.length >= manyPeople) return 'list';
  return deliveries.length > 1 && deliveries.length <= fewPeople && lines >= manyLines ? 'items' : 'people';
}
