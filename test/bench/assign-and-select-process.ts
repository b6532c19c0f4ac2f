/** Started by `assignAndSelectApart`: its arguments are numbers of people; it sends the outcome for each, beside its number. */
import {assignAndSelect} from './assign-and-select.js';
import {outcomeOf, outcomesFor} from './outcome.js';

const outcomes = await outcomesFor(process.argv.slice(2).map(Number), async count => outcomeOf(await assignAndSelect(count)));
process.send?.([...outcomes]);
