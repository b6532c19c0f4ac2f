/** A process of its own: makes the visits of the seeds it is sent, and sends back what they come to, as far as it is. */
import {drawScript} from './draw-script.js';
import {counted, emptyTally, type Tally, together} from './tally.js';
import {visit} from './visit.js';

/** Visits between two messages. */
const portion = 100;

process.once('message', (seeds: readonly number[]) => void visitAll(seeds));

async function visitAll(seeds: readonly number[]): Promise<void> {
  let tally = emptyTally;
  for (const [i, seed] of seeds.entries()) {
    tally = together(tally, counted(await visit(drawScript(seed))));
    if ((i + 1) % portion !== 0 && i + 1 < seeds.length) continue;
    await tell(tally);
    tally = emptyTally;
  }
  process.disconnect();
}

const tell = (tally: Tally): Promise<void> =>
  new Promise(resolve => {
    process.send?.(tally, undefined, undefined, () => {
      resolve();
    });
  });
