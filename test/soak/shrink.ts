/** Makes a script that fails smaller, as long as it fails: what is left is what it takes. */
import type {BehaviourName} from '../../src/emulator/index.js';
import type {Script} from './script.js';
import {visit, type VisitReport} from './visit.js';

/** The smallest script found that fails in the same way, with its report. The script given must fail. */
export async function shrink(script: Script): Promise<VisitReport> {
  let smallest = await visit(script);
  for (;;) {
    const smaller = await firstLike(smallest, smallerThan(smallest.script));
    if (!smaller) return smallest;
    smallest = smaller;
  }
}

async function firstLike({failure}: VisitReport, scripts: Iterable<Script>): Promise<VisitReport | null> {
  for (const script of scripts) {
    const report = await visit(script);
    if (report.failure !== null && kindOf(report.failure) === kindOf(failure ?? '')) return report;
  }
  return null;
}

/** A failure's sentence without what differs from visit to visit. */
const kindOf = (sentence: string): string => sentence.replace(/\d+/g, '').slice(0, 30);

function* smallerThan(script: Script): Generator<Script> {
  const {steps, behaviours} = script;
  for (const [i, step] of steps.entries()) {
    yield {...script, steps: steps.toSpliced(i, 1)};
    if (step.by === 'network' && step.faults.length > 1)
      for (const fault of step.faults)
        yield {...script, steps: steps.with(i, {...step, faults: step.faults.filter(each => each !== fault)})};
    if ('during' in step) {
      const {during: _during, ...plain} = step;
      yield {...script, steps: steps.with(i, plain)};
    }
  }
  for (const name of Object.keys(behaviours) as BehaviourName[]) {
    const {[name]: _value, ...others} = behaviours;
    yield {...script, behaviours: others};
  }
  if (script.scenario !== 'default') yield {...script, scenario: 'default'};
}
