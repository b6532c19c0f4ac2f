/** A process of its own: measures the cases it is sent and sends back what it found in their order, or why it could not. */
import type {EditCase} from './edit-cases.js';
import {type MeasuredCase, measureCase} from './measured-case.js';
import {keptOptima} from './optima.js';

export type Report = {readonly measured: readonly MeasuredCase[]} | {readonly failure: string};

async function report(cases: readonly EditCase[]): Promise<Report> {
  try {
    const optima = keptOptima();
    const measured: MeasuredCase[] = [];
    for (const editCase of cases) measured.push(await measureCase(editCase, optima));
    return {measured};
  } catch (error) {
    return {failure: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

process.once('message', (cases: EditCase[]) => {
  void report(cases).then(found => process.send?.(found));
});

// Whoever asked has what it wanted, or has gone.
process.once('disconnect', () => process.exit());
