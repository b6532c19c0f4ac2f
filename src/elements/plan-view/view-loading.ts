/** Brings the views that are not needed at first. */
import type {ReactiveControllerHost} from 'lit';
import type {ViewName} from './plan-view.js';

/** Where the code of each view comes from; People is there from the first. */
const sources: Readonly<Record<ViewName, () => Promise<unknown>>> = {
  people: () => Promise.resolve(),
  items: () => import('../items/items.js'),
  list: () => import('../list/list.js'),
};

export type Loaded = 'there' | 'coming' | 'failed';

export class ViewLoading {
  readonly #host: ReactiveControllerHost;
  readonly #states = new Map<ViewName, Loaded>([['people', 'there']]);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How far a view is; asks for it if nobody did. */
  stateOf(view: ViewName): Loaded {
    const known = this.#states.get(view);
    if (!known) void this.#bring(view);
    return known ?? 'coming';
  }

  /** After it failed. */
  again(view: ViewName): void {
    this.#states.delete(view);
    this.#host.requestUpdate();
  }

  async #bring(view: ViewName): Promise<void> {
    this.#states.set(view, 'coming');
    const outcome = await sources[view]().then(
      (): Loaded => 'there',
      (): Loaded => 'failed',
    );
    this.#states.set(view, outcome);
    this.#host.requestUpdate();
  }
}
