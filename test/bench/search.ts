/** What a letter in the search over a large address book costs: to find, to draw and to lay out what fits. */
import type {RenderPage} from './render-page.js';
import {median} from './store.js';

/** Milliseconds of a frame at 60 a second. */
const frame = 1000 / 60;

const queries = [
  'a',
  'al',
  'ald',
  'alde',
  'alder',
  'alder o',
  'alder om',
  '',
  's',
  'sa',
  'san',
  'san j',
  'new york',
  '7',
  '78',
  '787',
  'zz',
];

export interface Searched {
  readonly median: number;
  readonly worst: number;
  readonly line: string;
}

/** Types in the address picker of the scenario with 500 addresses, letter by letter; the processor as fast as it is. */
export async function timeSearch(built: RenderPage): Promise<Searched> {
  const page = await built.open('address-book');
  await page.getByRole('combobox').first().waitFor();
  const times = await page
    .locator('multidrop-address-picker')
    .first()
    .evaluate(async (picker, typed) => {
      const field = picker.shadowRoot?.querySelector('input');
      if (!field) throw new Error('There is no field to look in.');
      const taken: number[] = [];
      for (const text of typed) {
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        await (picker as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
        picker.getBoundingClientRect(); // Lays it out.
        taken.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return taken;
    }, queries);
  await page.close();
  const result = {median: median(times), worst: Math.max(...times)};
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    ...result,
    line: `A letter in the search over 500 addresses, not slowed down, ms of a frame's ${round(frame)}: median ${round(result.median)}, worst ${round(result.worst)}`,
  };
}
