/** Few stores in which any two behaviours meet in every pair of their values. */
import {type BehaviourName, type Behaviours, behaviourTable} from '../../src/emulator/index.js';
import {Chance} from '../support/seeded.js';

interface Choice {
  readonly name: BehaviourName;
  readonly value: string;
}

const choicesOf = (name: BehaviourName): Choice[] => behaviourTable[name].values.map(value => ({name, value}));
const pairOf = (a: Choice, b: Choice): string =>
  [a, b]
    .map(({name, value}) => `${name} ${value}`)
    .sort()
    .join(', ');

/** Every pair of values of two behaviours, as a text. */
export function pairsOf(names: readonly BehaviourName[]): Set<string> {
  return new Set(
    names.flatMap((one, i) => names.slice(i + 1).flatMap(other => choicesOf(one).flatMap(a => choicesOf(other).map(b => pairOf(a, b))))),
  );
}

/** The pairs of values that meet in a store. */
export function pairsIn(behaviours: Partial<Behaviours>): string[] {
  const choices = Object.entries(behaviours).map(([name, value]) => ({name: name as BehaviourName, value}));
  return choices.flatMap((one, i) => choices.slice(i + 1).map(other => pairOf(one, other)));
}

/** Greedy: each store takes, behaviour by behaviour, the value that meets most of what is still to be met. The same every time. */
export function allPairs(names: readonly BehaviourName[]): Partial<Behaviours>[] {
  const chance = new Chance('all pairs');
  const left = pairsOf(names);
  const stores: Partial<Behaviours>[] = [];
  while (left.size > 0) {
    const chosen = beginning(names, left);
    for (const name of inAnyOrder(names, chance).filter(each => !chosen.some(choice => choice.name === each))) {
      const worth = (choice: Choice) => chosen.filter(other => left.has(pairOf(choice, other))).length;
      const [best] = inAnyOrder(choicesOf(name), chance).sort((a, b) => worth(b) - worth(a));
      if (best) chosen.push(best);
    }
    const store: Partial<Behaviours> = Object.fromEntries(chosen.map(({name, value}) => [name, value]));
    for (const pair of pairsIn(store)) left.delete(pair);
    stores.push(store);
  }
  return stores;
}

/** The first two values that have not met: each store is of some use. */
function beginning(names: readonly BehaviourName[], left: ReadonlySet<string>): Choice[] {
  for (const [i, one] of names.entries()) {
    for (const other of names.slice(i + 1)) {
      for (const a of choicesOf(one)) {
        const b = choicesOf(other).find(choice => left.has(pairOf(a, choice)));
        if (b) return [a, b];
      }
    }
  }
  return [];
}

function inAnyOrder<Item>(items: readonly Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(chance.below(left.length), 1));
}
