/**
 * The plain search for the fewest writes: breadth first over every write there is, with positions met before left out. Slow and simple, so
 * that the faster one can be held against it.
 *
 * What it leaves out loses nothing:
 * - Selecting an option changes nothing but the selection, so all of it can be moved behind the other writes; what is missing there is
 *   counted, not searched.
 * - An address no delivery wants is never sent: the consignment would need one more PUT for its address, or go. All that an address can save
 *   meanwhile is its own selection, and selecting again is one PUT, too.
 * - With `otherSelections: cleared` a POST leaves no selection anywhere, so every delivery's option is written after it: as much as
 *   starting over costs, which is known already.
 * - Each delivery whose address has no consignment that holds its units and its option needs one write that no other delivery's address
 *   shares: a POST selects no option, a PUT is about one consignment. Where these writes are too many a position is not looked at.
 * - Naming a held line whole, or address and lines as they are, changes nothing that leaving them out does not.
 */
import {onePickOfEach, upTo} from './combinations.js';
import type {Goal} from './goal.js';
import {type HeldLine, type Holder, isRight, missingChoices, type Position, positionAfter, startPosition} from './position.js';
import {startOver} from './start-over.js';
import type {NamedPart, NewConsignment, Write} from './store-writes.js';

interface Node {
  readonly position: Position;
  readonly before: Node | null;
  readonly write: Write | null;
}

/** A shortest sequence of writes from the goal's own state to its plan. */
export function breadthFirst(goal: Goal): Write[] {
  const start = startPosition(goal);
  let best = startOver(goal, start);
  const met = new Set([start.key]);
  let level: Node[] = [{position: start, before: null, write: null}];
  for (let depth = 0; level.length > 0; depth++) {
    for (const node of level) {
      const choices = missingChoices(goal, node.position);
      if (choices && depth + choices.length < best.length) best = [...writesTo(node), ...choices];
    }
    const next: Node[] = [];
    for (const node of level) {
      if (depth + 1 >= best.length) break;
      for (const write of everyWrite(goal, node.position)) {
        const position = positionAfter(goal, node.position, write);
        if (!position || met.has(position.key)) continue;
        met.add(position.key);
        if (depth + 1 + unreadyPlaces(goal, position) < best.length) next.push({position, before: node, write});
      }
    }
    level = next;
  }
  return best;
}

function writesTo({before, write}: Node): Write[] {
  return before && write ? [...writesTo(before), write] : [];
}

/** Addresses with a delivery that no consignment there serves yet, however much too much it may hold. */
function unreadyPlaces(goal: Goal, {holders}: Position): number {
  const unready = goal.wants.flatMap((want, i) => {
    const isServed = holders.some(
      holder =>
        holder.place === want.place && isRight(holder, i) && want.units.every((quantity, key) => (holder.units[key] ?? 0) >= quantity),
    );
    return want.needsOption && !isServed ? [want.place] : [];
  });
  return new Set(unready).size;
}

function* everyWrite(goal: Goal, position: Position): Generator<Write> {
  for (const holder of position.holders) {
    yield {kind: 'remove', consignmentId: holder.id};
    yield* everyRevision(goal, position, holder);
  }
  if (goal.state.behaviours.otherSelections === 'kept') yield* everyCreation(goal, position);
}

const wantedAddresses = ({wants}: Goal) => [...new Map(wants.map(({place, address}) => [place, {place, address}])).values()];

function* everyRevision(goal: Goal, {holders, loose}: Position, holder: Holder): Generator<Write> {
  const {putLineItems, putSmallerQuantity} = goal.state.behaviours;
  const others = [...loose, ...holders.flatMap(other => (other === holder ? [] : other.lines))];
  const own = holder.lines.map(({id, quantity}): NamedPart[] => [
    {itemId: id, quantity},
    ...(putSmallerQuantity === 'ignored'
      ? []
      : upTo(quantity - 1)
          .slice(1)
          .map(fewer => ({itemId: id, quantity: fewer}))),
    ...(putLineItems === 'replace' ? [{itemId: id, quantity: 0}] : []),
  ]);
  const taken = others.map(({id, quantity}) => upTo(quantity).map((part): NamedPart => ({itemId: id, quantity: part})));
  const elsewhere = wantedAddresses(goal).filter(({place}) => place !== holder.place);
  for (const parts of onePickOfEach([...own, ...taken])) {
    const changesNothing = parts.every(({quantity}, i) => quantity === (holder.lines[i]?.quantity ?? 0));
    const lineItems = parts.filter(({quantity}) => quantity > 0);
    if (lineItems.length === 0) continue;
    if (!changesNothing) yield {kind: 'revise', consignmentId: holder.id, lineItems};
    for (const {address} of elsewhere) yield {kind: 'revise', consignmentId: holder.id, address, ...(!changesNothing && {lineItems})};
  }
}

/** Every set of new consignments to wanted addresses, with any units. */
function* everyCreation(goal: Goal, {holders, loose}: Position): Generator<Write> {
  const lines = [...loose, ...holders.flatMap(holder => holder.lines)];
  const units = lines.flatMap(line => Array.from({length: line.quantity}, () => line));
  for (const created of everySharing(goal, units, 0, [])) {
    if (created.length > 0) yield {kind: 'create', consignments: created.map(({address, held}) => newConsignment(address, held))};
  }
}

interface Sharer {
  readonly address: NewConsignment['address'];
  readonly held: readonly HeldLine[];
}

/** Each unit stays where it is, joins one of the new consignments before, or begins one. */
function* everySharing(goal: Goal, units: readonly HeldLine[], at: number, sharers: readonly Sharer[]): Generator<readonly Sharer[]> {
  const unit = units[at];
  if (!unit) {
    yield sharers;
    return;
  }
  yield* everySharing(goal, units, at + 1, sharers);
  for (const sharer of sharers) {
    const joined = {...sharer, held: [...sharer.held, unit]};
    yield* everySharing(
      goal,
      units,
      at + 1,
      sharers.map(other => (other === sharer ? joined : other)),
    );
  }
  for (const {address} of wantedAddresses(goal)) yield* everySharing(goal, units, at + 1, [...sharers, {address, held: [unit]}]);
}

function newConsignment(address: NewConsignment['address'], held: readonly HeldLine[]): NewConsignment {
  const quantities = new Map<string, number>();
  for (const {id} of held) quantities.set(id, (quantities.get(id) ?? 0) + 1);
  return {address, lineItems: [...quantities].map(([itemId, quantity]) => ({itemId, quantity}))};
}
