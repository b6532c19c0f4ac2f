/**
 * Who gets which of some things, so that the prices add up to little. Not always to the least: any two change places as long as that saves
 * something, which for the few that are to be placed at once here is the least nearly always.
 */

/** `had[i]`: what taker i has to begin with, or null; `spare`: what nobody has. Answers what each has in the end; null where nothing was left. */
export function assignCheaply<Taker, Thing>(
  takers: readonly Taker[],
  had: readonly (Thing | null)[],
  spare: readonly Thing[],
  price: (taker: Taker, thing: Thing) => number,
): readonly (Thing | null)[] {
  const priceOf = remembered(takers, price);
  const has = [...had];
  const free = [...spare];
  for (const i of has.keys()) {
    if (has[i] != null || free.length === 0) continue;
    const best = free.reduce((so, thing) => (priceOf(i, thing) < priceOf(i, so) ? thing : so));
    has[i] = best;
    free.splice(free.indexOf(best), 1);
  }
  while (changePlaces(has, priceOf) || takeSpare(has, free, priceOf)) continue;
  return has;
}

type PriceOf<Thing> = (taker: number, thing: Thing) => number;

/** Two takers change what they have, if that saves something. */
function changePlaces<Thing>(has: (Thing | null)[], priceOf: PriceOf<Thing>): boolean {
  let isBetter = false;
  for (let i = 0; i < has.length; i++) {
    for (let j = i + 1; j < has.length; j++) {
      const [one, other] = [has[i], has[j]];
      if (one == null || other == null || priceOf(i, other) + priceOf(j, one) >= priceOf(i, one) + priceOf(j, other)) continue;
      [has[i], has[j]] = [other, one];
      isBetter = true;
    }
  }
  return isBetter;
}

/** A taker changes what it has for something nobody has, if that saves something. */
function takeSpare<Thing>(has: (Thing | null)[], free: Thing[], priceOf: PriceOf<Thing>): boolean {
  let isBetter = false;
  for (const [i, own] of has.entries()) {
    for (const [k, thing] of free.entries()) {
      const now = has[i] ?? own;
      if (now == null || priceOf(i, thing) >= priceOf(i, now)) continue;
      free[k] = now;
      has[i] = thing;
      isBetter = true;
    }
  }
  return isBetter;
}

function remembered<Taker, Thing>(takers: readonly Taker[], price: (taker: Taker, thing: Thing) => number): PriceOf<Thing> {
  const known = takers.map(() => new Map<Thing, number>());
  return (i, thing) => {
    const before = known[i]?.get(thing);
    if (before !== undefined) return before;
    const taker = takers[i];
    const now = taker === undefined ? Infinity : price(taker, thing);
    known[i]?.set(thing, now);
    return now;
  };
}
