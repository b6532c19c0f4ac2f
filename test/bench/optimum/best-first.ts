/**
 * The search for the fewest writes where there is too much for the plain one: A*, deepened one write at a time from its lower bound
 * (`lowerBound`, which says why it is one) up to what starting over costs. The deepening spares a queue, and the first way found is a shortest.
 *
 * It decides first which consignment is to become which delivery (`Roles`), and tries the writes that serve these roles. A selection is at
 * risk where the option is right already and a write on the way may cost it; everything else is bound to be written. What it leaves out,
 * beyond what the plain search leaves out:
 * - DELETE: units of a consignment without a role are wanted elsewhere, and whoever gets them takes them, in a request that is needed anyway.
 * - Units a consignment needs in its role are not taken from it: it would need a PUT to have them back, as dear as selecting an option.
 * - A PUT gives a consignment all it lacks at once, and its address: a second PUT costs what selecting its option again costs.
 * - More than it lacks it takes only from consignments with a selection at risk, whom a smaller parcel may serve; units it has too many it
 *   sets free only where its own selection is at risk. Nobody else's option depends on what they hold meanwhile.
 * - One POST makes all new consignments, with all of their units: they have no selection to lose.
 * - A PUT that only parks units of selections at risk elsewhere is tried where a write may be wasted.
 */
import {onePickOfEach, upTo} from './combinations.js';
import type {Goal, Want} from './goal.js';
import {type HeldLine, type Holder, isRight, missingChoices, type Position, positionAfter, startPosition} from './position.js';
import {type Costed, lowerBound, needsRevision, type Roles, rolesWithin} from './roles.js';
import {startOver, Supply} from './start-over.js';
import type {NamedPart, Write} from './store-writes.js';

/** A shortest sequence of writes from the goal's own state to its plan. */
export function bestFirst(goal: Goal): Write[] {
  const start = startPosition(goal);
  const fallback = startOver(goal, start);
  for (let most = lowerBound(goal, start); most < fallback.length; most++) {
    const writes = within(goal, start, most, new Map());
    if (writes) return writes;
  }
  return fallback;
}

/** A way to the goal of no more than `most` writes, or null. `failed` remembers how many were too few from where. */
function within(goal: Goal, position: Position, most: number, failed: Map<string, number>): Write[] | null {
  const choices = missingChoices(goal, position);
  if (choices && choices.length <= most) return choices;
  if ((failed.get(position.key) ?? -1) >= most) return null;
  failed.set(position.key, most);
  const tried = new Set<string>();
  for (const costed of rolesWithin(goal, position, most)) {
    for (const write of writesFor(goal, position, costed, most - costed.atLeast)) {
      const after = positionAfter(goal, position, write);
      if (!after || tried.has(after.key)) continue;
      tried.add(after.key);
      const rest = within(goal, after, most - 1, failed);
      if (rest) return [write, ...rest];
    }
  }
  return null;
}

/** A consignment in its role. */
interface Part {
  readonly holder: Holder;
  readonly want: Want | null;
  readonly surplus: readonly number[];
  readonly revised: boolean;
  readonly atRisk: boolean;
}

function partOf({state, wants}: Goal, roles: Roles, holder: Holder): Part {
  const i = roles.indexOf(holder);
  const want = wants[i] ?? null;
  const revised = want !== null && needsRevision(holder, want);
  const {ownSelection} = state.behaviours;
  const mayLose = ownSelection === 'kept-if-offered' || (ownSelection === 'cleared' && !revised);
  const surplus = holder.units.map((held, key) => Math.max(0, held - (want?.units[key] ?? 0)));
  return {holder, want, surplus, revised, atRisk: want !== null && want.needsOption && isRight(holder, i) && mayLose};
}

/** The writes that serve these roles; `spare` of them may be wasted. */
function* writesFor(goal: Goal, position: Position, {roles}: Costed, spare: number): Generator<Write> {
  const parts = position.holders.map(holder => partOf(goal, roles, holder));
  for (const part of parts) {
    if (part.want && part.revised) yield* revisions(goal, position, parts, part, part.want);
    if (spare > 0) yield* parkings(goal, position, parts, part);
  }
  const created = goal.wants.filter((_, i) => roles[i] === null);
  if (created.length > 0) yield* creations(position, parts, created);
}

/** Lines from which a request takes, with the most it may take. */
interface Source {
  readonly lines: readonly HeldLine[];
  readonly most: readonly number[];
  readonly atRisk: boolean;
}

/** Where units nobody needs where they are can be had. Those of no role are one source: it makes no difference whose they are. */
function sourcesFor({loose}: Position, parts: readonly Part[], keys: number): Source[] {
  const idle = [...loose, ...parts.filter(({want}) => !want).flatMap(({holder}) => holder.lines)];
  const total = Array.from({length: keys}, (_, key) => idle.reduce((sum, line) => sum + (line.key === key ? line.quantity : 0), 0));
  const held = parts.flatMap(({want, holder, surplus, atRisk}): Source[] => (want ? [{lines: holder.lines, most: surplus, atRisk}] : []));
  return [{lines: idle, most: total, atRisk: false}, ...held].filter(({most}) => most.some(quantity => quantity > 0));
}

/** Every way to take so many units, and more only from selections at risk. */
function* takings(sources: readonly Source[], wanted: readonly number[]): Generator<NamedPart[]> {
  const byKey = wanted.map((quantity, key) => {
    const picks = onePickOfEach(sources.map(({most}) => upTo(most[key] ?? 0)));
    return [...picks].filter(amounts => {
      const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
      const safe = sum(amounts.filter((_, i) => !sources[i]?.atRisk));
      return safe === Math.max(0, quantity - (sum(amounts) - safe));
    });
  });
  for (const amounts of onePickOfEach(byKey)) {
    yield sources.flatMap(({lines}, at) => new Supply(lines).take(amounts.map(ofKey => ofKey[at] ?? 0)));
  }
}

const lacks = (want: Want, {units}: Holder): number[] => want.units.map((quantity, key) => Math.max(0, quantity - (units[key] ?? 0)));

function* revisions(goal: Goal, position: Position, parts: readonly Part[], part: Part, want: Want): Generator<Write> {
  const {holder} = part;
  const sources = sourcesFor(
    position,
    parts.filter(other => other !== part),
    goal.keys.length,
  );
  const address = holder.place === want.place ? {} : {address: want.address};
  for (const taken of takings(sources, lacks(want, holder))) {
    for (const kept of part.atRisk ? keepings(goal, part) : [wholly(holder)]) {
      const isAsBefore = taken.length === 0 && kept.every(({quantity}, i) => quantity === holder.lines[i]?.quantity);
      const lineItems = [...kept, ...taken].filter(({quantity}) => quantity > 0);
      if (lineItems.length === 0) continue;
      yield {kind: 'revise', consignmentId: holder.id, ...address, ...(!isAsBefore && {lineItems})};
    }
  }
}

const wholly = ({lines}: Holder): NamedPart[] => lines.map(({id, quantity}) => ({itemId: id, quantity}));

/** Every way to keep what is needed and to set free none, some or all of the rest, as far as the store lets a PUT do so. */
function keepings(goal: Goal, {holder, surplus}: Part): NamedPart[][] {
  const {putLineItems, putSmallerQuantity} = goal.state.behaviours;
  const choices = holder.lines.map(({id, key, quantity}) =>
    upTo(Math.min(quantity, surplus[key] ?? 0))
      .filter(freed => freed === 0 || (freed === quantity ? putLineItems === 'replace' : putSmallerQuantity === 'rest-unassigned'))
      .map((freed): NamedPart => ({itemId: id, quantity: quantity - freed})),
  );
  const freedOf = (kept: readonly NamedPart[], key: number) =>
    holder.lines.reduce((sum, line, i) => sum + (line.key === key ? line.quantity - (kept[i]?.quantity ?? 0) : 0), 0);
  return [...onePickOfEach(choices)].filter(kept => surplus.every((most, key) => freedOf(kept, key) <= most));
}

/** A PUT that takes units from selections at risk and gives them to somebody who needs none of them. */
function* parkings(goal: Goal, position: Position, parts: readonly Part[], {holder, atRisk}: Part): Generator<Write> {
  if (atRisk) return;
  const others = parts.filter(part => part.holder !== holder && part.atRisk);
  const sources = sourcesFor({...position, loose: []}, others, goal.keys.length);
  for (const taken of takings(
    sources,
    goal.keys.map(() => 0),
  )) {
    if (taken.length > 0) yield {kind: 'revise', consignmentId: holder.id, lineItems: [...wholly(holder), ...taken]};
  }
}

function* creations(position: Position, parts: readonly Part[], created: readonly Want[]): Generator<Write> {
  const keys = created[0]?.units.length ?? 0;
  const wanted = Array.from({length: keys}, (_, key) => created.reduce((sum, {units}) => sum + (units[key] ?? 0), 0));
  for (const taken of takings(sourcesFor(position, parts, keys), wanted)) {
    yield {kind: 'create', consignments: dealtOut(position, created, taken)};
  }
}

/** Units taken, each new consignment's own first and what is only parked to the last. */
function dealtOut({holders, loose}: Position, created: readonly Want[], taken: readonly NamedPart[]) {
  const keyOf = new Map([...loose, ...holders.flatMap(({lines}) => lines)].map(({id, key}) => [id, key]));
  const lines = taken.map(({itemId, quantity}) => ({id: itemId, key: keyOf.get(itemId) ?? -1, quantity}));
  const supply = new Supply(lines);
  return created.map(({address, units}, i) => {
    const own = supply.take(units);
    return {address, lineItems: i === created.length - 1 ? [...own, ...supply.rest()] : own};
  });
}
