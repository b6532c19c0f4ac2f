/** States and writes in words, for whoever wants to know what a shortest way looks like. */
import type {Plan} from '../../../src/domain/plan.js';
import type {StoreState} from '../../../src/emulator/index.js';
import {productKeyOf} from './goal.js';
import {afterWrite, type NamedPart, type Write} from './store-writes.js';

/** What stands at a store: `Ada (London): 2 Blue mug, 1 Notebook, Standard 4.5`. */
export function standingInWords({checkout}: StoreState): string[] {
  const lines = checkout?.lines ?? [];
  return (checkout?.consignments ?? []).map(({address, lineItemIds, selected}) => {
    const held = lines.filter(({id}) => lineItemIds.includes(id)).map(({quantity, name}) => `${quantity} ${name}`);
    return `${address.firstName} (${address.city}): ${held.join(', ')}, ${selected ? `${selected.description} ${selected.cost}` : 'no option'}`;
  });
}

export function planInWords({deliveries}: Plan, {checkout}: StoreState): string[] {
  const nameOf = (key: string) => checkout?.lines.find(line => productKeyOf(line) === key)?.name ?? key;
  return deliveries.map(({address, portions, choice}) => {
    const held = Object.entries(portions).map(([key, quantity]) => `${quantity} ${nameOf(key)}`);
    const wish = choice.by === 'hand' ? choice.method.description : choice.policy;
    return `${address?.firstName ?? ''} (${address?.city ?? ''}): ${held.join(', ')}, ${wish}`;
  });
}

/** A sequence of writes, each in the words of the state it is made in. @throws Error where the store refuses one */
export function writesInWords(start: StoreState, writes: readonly Write[]): string[] {
  let state = start;
  return writes.map(write => {
    const before = state;
    const after = afterWrite(before, write);
    if (!after) throw new Error(`The store refuses ${JSON.stringify(write)}.`);
    state = after;
    return writeInWords(before, after, write);
  });
}

function writeInWords(before: StoreState, after: StoreState, write: Write): string {
  const nameIn = ({checkout}: StoreState, id: string) =>
    checkout?.consignments.find(consignment => consignment.id === id)?.address.firstName ?? id;
  const named = (parts: readonly NamedPart[]) =>
    parts.map(({itemId, quantity}) => `${quantity} ${before.checkout?.lines.find(({id}) => id === itemId)?.name ?? itemId}`).join(', ');
  switch (write.kind) {
    case 'create':
      return `POST ${write.consignments.map(({address, lineItems}) => `${address.firstName}: ${named(lineItems)}`).join(' | ')}`;
    case 'revise': {
      const {address, lineItems} = write;
      const to = address ? ` → address of ${address.firstName} (${address.city})` : '';
      return `PUT ${nameIn(before, write.consignmentId)}${to}${lineItems ? `, lines ${named(lineItems)}` : ''}`;
    }
    case 'choose': {
      const selected = after.checkout?.consignments.find(({id}) => id === write.consignmentId)?.selected;
      return `PUT ${nameIn(before, write.consignmentId)} option ${selected?.description ?? ''}`;
    }
    case 'remove':
      return `DELETE ${nameIn(before, write.consignmentId)}`;
  }
}
