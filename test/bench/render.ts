/**
 * `npm run bench -- render`: what drawing costs with 20 deliveries of 60 lines, in the built widget. Presses are timed from the browser's own
 * stamp of the event to after the next paint, with the processor slowed down four times; a view's first drawing is held against the same
 * rows as plain DOM, built and laid out in the same page. Last, what a letter in the search over 500 addresses costs.
 */
import type {Page} from 'playwright-core';
import type {Measured} from './bench.js';
import {type Drawn, drawTwice} from './plain-copy.js';
import {RenderPage, throttle, watchPaint} from './render-page.js';
import {timeSearch} from './search.js';
import {median} from './store.js';

/** How much slower than this machine the shopper's is. */
const slowdown = 4;
const presses = 15;
const turns = 7;

/** What a shopper does in a view, again and again: where to press, and what. */
interface Deed {
  readonly name: string;
  readonly view: 'People' | 'Items' | 'List';
  readonly event: 'click' | 'keydown';
  readonly press: (page: Page, turn: number) => Promise<void>;
}

const stepper = async (page: Page, turn: number) => {
  const what = turn % 2 === 0 ? 'One fewer' : 'One more';
  await page.locator(`button[aria-label^="${what} "][aria-disabled="false"]`).first().click();
};

const deeds: readonly Deed[] = [
  {name: 'People: a press on a stepper', view: 'People', event: 'click', press: stepper},
  {name: 'Items: a press on a stepper', view: 'Items', event: 'click', press: stepper},
  {
    name: 'List: a digit typed in a cell',
    view: 'List',
    event: 'keydown',
    press: async (page, turn) => {
      await cell(page).focus();
      await page.keyboard.press(String(turn % 2));
    },
  },
  {
    name: 'List: an arrow that changes a cell by one',
    view: 'List',
    event: 'keydown',
    press: async (page, turn) => {
      await cell(page).focus();
      await page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    },
  },
];

const cell = (page: Page) => page.getByRole('spinbutton', {name: /^Quantity of /}).nth(200);

const show = async (page: Page, view: Deed['view']) => {
  await page.getByRole('radio', {name: view, exact: true}).check({force: true});
  await page.locator(`multidrop-${view.toLowerCase()}`).waitFor();
};

async function timeDeed(page: Page, {view, event, press}: Deed): Promise<number[]> {
  await throttle(page, 1);
  await show(page, view);
  await throttle(page, slowdown);
  const times: number[] = [];
  for (let turn = 0; turn < presses; turn++) {
    const painted = await watchPaint(page, event);
    await press(page, turn);
    times.push(await painted());
  }
  await throttle(page, 1);
  return times;
}

export async function benchRender(): Promise<Measured> {
  const built = await RenderPage.build();
  try {
    const page = await built.open('many');
    const drawn: [string, Drawn][] = [];
    for (const view of ['People', 'Items', 'List'] as const) {
      await show(page, view);
      drawn.push([view, await page.evaluate(drawTwice, {view: `multidrop-${view.toLowerCase()}`, turns})]);
    }
    const timed: [string, number[]][] = [];
    for (const deed of deeds) timed.push([deed.name, await timeDeed(page, deed)]);
    const searched = await timeSearch(built);
    return {
      lines: [
        `20 deliveries, 60 lines. To the next paint, processor ${slowdown} times slower, ${presses} presses each, ms:`,
        ...timed.map(([name, times]) => `  ${name}: median ${round(median(times))}, worst ${round(Math.max(...times))}`),
        `First drawing against the same rows as plain DOM, the best of ${turns} each, ms:`,
        ...drawn.map(
          ([view, {ours, plain, nodes}]) =>
            `  ${view}: ${round(ours)} against ${round(plain)}, ${round(ours / plain)} times, ${nodes} elements`,
        ),
        searched.line,
      ],
      figures: {
        render: {
          search: {median: searched.median, worst: searched.worst},
          presses: Object.fromEntries(timed.map(([name, times]) => [name, {median: median(times), worst: Math.max(...times)}])),
          firstDrawing: Object.fromEntries(drawn.map(([view, {ours, plain}]) => [view, {ours, plain, ratio: ours / plain}])),
        },
      },
    };
  } finally {
    await built.close();
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
