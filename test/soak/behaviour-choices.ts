/** Which behaviours a visit's store has: the full product of those that matter most, and all that a client can notice. */
import {type BehaviourName, type Behaviours, behaviourTable} from '../../src/emulator/index.js';
import type {Chance} from '../support/seeded.js';

/** Every combination of these is walked in turn. */
export const inTurn = [
  'splitId',
  'merge',
  'putLineItems',
  'putSmallerQuantity',
  'otherSelections',
  'ownSelection',
  'promotionLines',
] as const satisfies readonly BehaviourName[];

/** What no visit can tell: this client never sends an address with an option. */
const unnoticeable: readonly BehaviourName[] = ['addressWithOption'];

export const noticeable: readonly BehaviourName[] = (Object.keys(behaviourTable) as BehaviourName[]).filter(
  name => !unnoticeable.includes(name),
);

export const combinations: number = inTurn.reduce((product, name) => product * behaviourTable[name].values.length, 1);

/** Combination number so many, counted on after the last one. */
export function combination(number: number): Partial<Behaviours> {
  let rest = number % combinations;
  const chosen = inTurn.map(name => {
    const {values} = behaviourTable[name];
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(chosen);
}

/** The combination with all else drawn. Half of the stores are as usual in all else, lest everything be strange at once. */
export function drawBehaviours(chance: Chance, number: number): Partial<Behaviours> {
  if (chance.percent(50)) return combination(number);
  const others = noticeable.map(name => [name, chance.pick<string>(behaviourTable[name].values)] as const);
  return {...Object.fromEntries(others), ...combination(number)};
}
