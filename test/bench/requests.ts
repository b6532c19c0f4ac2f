/**
 * `npm run bench -- requests`: how many requests it takes until N people get a unit each, by a selected method, side by side on equal
 * emulated stores. Counts, not times: they are the same in every run.
 */
import {assignAndSelectApart} from './assign-and-select-apart.js';
import type {Measured} from './bench.js';
import {addOneByOne, oneByOneWrites} from './one-by-one.js';
import {assertSentAlike, outcomeOf, type Outcomes, outcomesFor, type RequestCount} from './outcome.js';
import {addPeople, setWholePlan} from './own-visits.js';

interface Count extends RequestCount {
  /** By a formula, not by asking a store. */
  readonly computed?: true;
}

/** By number of people. */
type Counts = Readonly<Record<number, Count>>;

const planSizes = [1, 2, 5, 20, 200];
/** For more people, one after the other takes too many requests to be waited for. */
const oneByOneSizes = planSizes.filter(size => size <= 20);
const traceSizes = [1, 2, 4, 8, 20];

/** Everybody's units known from the start, and nothing at the store yet. */
export async function benchFirstPlans(): Promise<Measured> {
  const inOtherProcess = assignAndSelectApart(planSizes);
  const own = await outcomesFor(planSizes, async size => outcomeOf((await setWholePlan(size)).store));
  const again = await outcomesFor(oneByOneSizes, async size => outcomeOf(await addOneByOne(size)));
  const kept = await outcomesFor(oneByOneSizes, async size => outcomeOf(await addOneByOne(size, {otherSelections: 'kept'})));
  const assigned = await inOtherProcess;
  for (const outcomes of [assigned, again, kept]) assertSentAlike(outcomes, own);

  const firstPlan = countsOf(own);
  const peers = {
    platformClient: countsOf(assigned),
    oneByOne: withComputed(again, oneByOneWrites),
    oneByOneSelectionsKept: withComputed(kept, size => 2 * size),
    optimum: withComputed(new Map(), size => 1 + size),
  };
  return {
    lines: [
      ...heading('A first plan for N people: writes + reads of the checkout after it was loaded', planSizes),
      row('this project', firstPlan),
      row('optimum', peers.optimum),
      row("platform client's helpers", peers.platformClient),
      row('one by one, selecting again', peers.oneByOne),
      row('the same if selections stay', peers.oneByOneSelectionsKept),
      '* computed. The optimum by counting: nothing is there before a POST, and each new consignment needs an option PUT of its own, 1 + N.',
      '  One by one by the formula that gives the measured ones: N + N(N + 1)/2; 2N if a POST leaves the other selections alone.',
    ],
    figures: {firstPlan, peers},
  };
}

/** People typed, saved and given their unit one after the other, a second between two. */
export async function benchPersonTraces(): Promise<Measured> {
  const personTrace = countsOf(await outcomesFor(traceSizes, async size => outcomeOf((await addPeople(size)).store)));
  return {
    lines: [
      ...heading('N people added one after the other: writes + reads of the checkout after it was loaded', traceSizes),
      row('this project', personTrace),
      'The others add people one after the other anyway: their figures are those above.',
    ],
    figures: {personTrace},
  };
}

const countsOf = (outcomes: Outcomes): Counts => Object.fromEntries([...outcomes].map(([size, {requests}]) => [size, requests]));

/** @throws Error where the formula does not give what was measured */
function withComputed(measured: Outcomes, writesFor: (size: number) => number): Counts {
  for (const [size, {requests}] of measured) {
    if (requests.writes !== writesFor(size))
      throw new Error(`For ${size} people ${requests.writes} writes were made, not ${writesFor(size)}.`);
  }
  const computed = planSizes.filter(size => !measured.has(size)).map(size => [size, {writes: writesFor(size), reads: 0, computed: true}]);
  return {...countsOf(measured), ...Object.fromEntries(computed)};
}

const heading = (title: string, sizes: readonly number[]): string[] => ['', title, line('N =', sizes.map(String))];

const row = (name: string, counts: Counts): string =>
  line(
    name,
    Object.values(counts).map(({writes, reads, computed}) => `${writes} + ${reads}${computed ? '*' : ''}`),
  );

const line = (name: string, cells: readonly string[]): string => name.padEnd(28) + cells.map(cell => cell.padStart(12)).join('');
