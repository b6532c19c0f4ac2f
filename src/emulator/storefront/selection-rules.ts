/** What happens to selected shipping options when something else is written (store-api 4.3, 4.4). */
import {drawFraction} from '../state/drawn-ids.js';
import type {Checkout, Consignment, StoreState} from '../state/store-state.js';
import {optionsFor, selectedFrom} from './shipping-options.js';

/** A POST may clear the options of the consignments that were there before (store-api 4.3, `otherSelections`). */
export function disturbOthers(state: StoreState, others: readonly Consignment[]): void {
  const {otherSelections} = state.behaviours;
  if (otherSelections === 'kept') return;
  for (const consignment of others) {
    if (consignment.selected === null) continue;
    if (otherSelections === 'cleared' || drawFraction(state) < 0.5) consignment.selected = null;
  }
}

/** The edited consignment may lose its option whatever is offered (store-api 4.4, `ownSelection`). */
export function disturbEdited(state: StoreState, consignment: Consignment): void {
  if (state.behaviours.ownSelection === 'cleared') consignment.selected = null;
}

/**
 * After any write a selected option that is still offered takes today's figures; one that is not is de-selected, or kept as
 * it was (store-api 4.4, `ownSelection: kept-stale`; seen in store-api 8 item 10).
 */
export function settleSelections(state: StoreState, checkout: Checkout): void {
  for (const consignment of checkout.consignments) {
    const {selected} = consignment;
    if (selected === null) continue;
    const offered = optionsFor(state, checkout, consignment).find(option => option.id === selected.id);
    if (offered !== undefined) consignment.selected = selectedFrom(offered);
    else if (state.behaviours.ownSelection !== 'kept-stale') consignment.selected = null;
  }
}
