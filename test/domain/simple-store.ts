/** The store's rules for consignments (store-api 4.2 to 4.5) in their simplest form, for walking plans through `compare`. Refuses by throwing. */
import type {Address} from '../../src/domain/address.js';
import type {Checkout, LineItem} from '../../src/domain/checkout.js';
import type {Step} from '../../src/domain/reconcile.js';
import type {LinePart} from '../../src/domain/supply.js';
import {checkout, express, option, standard} from '../support/samples.js';

export interface SimpleRules {
  /** Whether lines left out of a PUT stay or become unassigned (store-api 4.5). */
  readonly put: 'add' | 'replace';
  /** Whether equal lines become one where they meet, and under whose id (store-api 4.2). */
  readonly merge: 'never' | 'older' | 'newer';
  /** Whether a write clears the selected options (store-api 4.3, 4.4). */
  readonly clears: boolean;
  /** Whether addresses come back rewritten. */
  readonly rewrites: boolean;
}

interface Parcel {
  readonly id: string;
  readonly isPickup: boolean;
  address: Address;
  selected: string | null;
}

interface Placed {
  readonly line: LineItem;
  home: string | null;
}

export class SimpleStore {
  readonly #rules: SimpleRules;
  #parcels: Parcel[] = [];
  #placed: Placed[] = [];
  #made = 0;

  constructor(rules: SimpleRules) {
    this.#rules = rules;
  }

  /** Puts lines there without anybody asking. */
  stock(lines: readonly LineItem[], address: Address | null, isPickup = false): void {
    const home = address && this.#open(address, isPickup).id;
    for (const line of lines) this.#placed.push({line, home});
  }

  get checkout(): Checkout {
    return checkout({
      lineItems: this.#placed.map(({line}) => line),
      consignments: this.#parcels.map(({id, address, selected, isPickup}) => {
        const options = [
          option('Standard', 5, {...standard, id: `${id} standard`}),
          option('Express', 9, {...express, id: `${id} express`}),
        ];
        const lineItemIds = this.#placed.filter(({home}) => home === id).map(({line}) => line.id);
        return {
          id,
          address,
          savesAddress: false,
          lineItemIds,
          options,
          isPickup,
          selected: options.find(each => each.id === selected) ?? null,
          shippingCost: 0,
          shippingCostBeforeDiscount: 0,
          shippingDiscounts: [],
          handlingCost: 0,
        };
      }),
    });
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'create':
        for (const {address, lines} of step.parcels) this.#fill(this.#open(this.#rewritten(address)).id, lines);
        if (this.#rules.clears) for (const parcel of this.#parcels) parcel.selected = null;
        break;
      case 'revise': {
        const parcel = this.#parcel(step.consignmentId);
        parcel.address = this.#rewritten(step.address);
        const named = new Set(step.lines.map(({itemId}) => itemId));
        if (this.#rules.put === 'replace') {
          for (const each of this.#placed)
            if (each.home === parcel.id && each.line.fixed === null && !named.has(each.line.id)) each.home = null;
        }
        this.#fill(parcel.id, step.lines);
        if (this.#rules.clears) parcel.selected = null;
        break;
      }
      case 'remove':
        for (const each of this.#placed) if (each.home === step.consignmentId) each.home = null;
        this.#parcels = this.#parcels.filter(({id}) => id !== step.consignmentId);
        return;
      case 'choose':
        if (!this.checkout.consignments.some(({options}) => options.some(({id}) => id === step.optionId)))
          throw new Error('That option is not offered.');
        this.#parcel(step.consignmentId).selected = step.optionId;
        return;
    }
    this.#parcels = this.#parcels.filter(({id}) => this.#placed.some(({home}) => home === id));
  }

  #open(address: Address, isPickup = false): Parcel {
    const parcel = {id: `c${String(++this.#made).padStart(4, '0')}`, address, isPickup, selected: null};
    this.#parcels.push(parcel);
    return parcel;
  }

  #parcel(id: string): Parcel {
    const parcel = this.#parcels.find(each => each.id === id);
    if (!parcel) throw new Error(`There is no consignment ${id}.`);
    return parcel;
  }

  #rewritten(address: Address): Address {
    return this.#rules.rewrites
      ? {...address, firstName: `${address.firstName} (checked)`, postalCode: address.postalCode.toLowerCase()}
      : address;
  }

  #fill(home: string, parts: readonly LinePart[]): void {
    if (parts.length === 0) throw new Error('A consignment needs lines.');
    for (const {itemId, quantity} of parts) this.#move(itemId, quantity, home);
    if (this.#rules.merge !== 'never') this.#merge(home);
  }

  #move(itemId: string, quantity: number, home: string): void {
    const found = this.#placed.find(({line}) => line.id === itemId);
    if (!found || quantity < 1 || quantity > found.line.quantity) throw new Error(`There are no ${quantity} units of ${itemId}.`);
    // A gift may be named where nobody gets anything else (R5), and only there.
    const inCompany = this.#placed.some(({line, home: other}) => line.fixed === null && other !== null && other === found.home);
    const isLonelyGift = found.line.fixed === 'promotion' && !inCompany;
    if ((found.line.fixed !== null && !isLonelyGift) || this.#parcels.some(({id, isPickup}) => isPickup && id === found.home))
      throw new Error(`${itemId} is fixed.`);
    if (quantity === found.line.quantity) {
      found.home = home;
      return;
    }
    if (found.line.whole) throw new Error(`${itemId} moves whole.`);
    this.#placed = this.#placed.map(each =>
      each === found ? {...each, line: {...each.line, quantity: each.line.quantity - quantity}} : each,
    );
    if (found.home !== home) this.#placed.push({line: {...found.line, id: `l${++this.#made}`, quantity}, home});
  }

  #merge(home: string): void {
    const met = new Map<string, Placed>();
    for (const each of this.#placed) {
      if (each.home !== home || each.line.fixed !== null) continue;
      const other = met.get(each.line.key);
      const id = this.#rules.merge === 'older' ? other?.line.id : each.line.id;
      met.set(
        each.line.key,
        other ? {home, line: {...each.line, id: id ?? each.line.id, quantity: each.line.quantity + other.line.quantity}} : each,
      );
    }
    this.#placed = [...this.#placed.filter(each => each.home !== home || each.line.fixed !== null), ...met.values()];
  }
}
