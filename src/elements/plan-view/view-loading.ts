/** Brings the views that are not needed at first. */
import type {ReactiveControllerHost} from 'lit';
import {type Loaded, OnDemand} from '../on-demand.js';
import type {ViewName} from './plan-view.js';

export class ViewLoading {
  readonly #views: Readonly<Record<Exclude<ViewName, 'people'>, OnDemand>>;

  constructor(host: ReactiveControllerHost) {
    this.#views = {
      items: new OnDemand(host, () => import('../items/items.js')),
      list: new OnDemand(host, () => import('../list/list.js')),
    };
  }

  /** How far a view is; asks for it if nobody did. People is there from the first. */
  stateOf(view: ViewName): Loaded {
    return view === 'people' ? 'there' : this.#views[view].state;
  }

  /** After it failed. */
  again(view: ViewName): void {
    if (view !== 'people') this.#views[view].ask();
  }
}
