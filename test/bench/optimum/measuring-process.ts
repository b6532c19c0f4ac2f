/** A process of its own: measures the cases it is sent and sends back what it found, in their order. */
import type {EditCase} from './edit-cases.js';
import {type MeasuredCase, measureCase} from './measured-case.js';
import {keptOptima} from './optima.js';

process.once('message', (cases: EditCase[]) => void measureAndEnd(cases));

async function measureAndEnd(cases: readonly EditCase[]): Promise<void> {
  const optima = keptOptima();
  const measured: MeasuredCase[] = [];
  for (const editCase of cases) measured.push(await measureCase(editCase, optima));
  process.send?.(measured, undefined, undefined, () => {
    process.disconnect();
  });
}
