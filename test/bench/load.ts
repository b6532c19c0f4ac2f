/**
 * `npm run bench -- load`: from a blank page to a widget that can be used, by one script tag, on a slow phone (processor four times slower,
 * Fast 3G); beside it the platform's own client, which loads the checkout and draws nothing. In turns, each in a fresh browser context.
 */
import type {Measured} from './bench.js';
import {LoadPages, type Moments, slowdown} from './load-page.js';
import {median} from './store.js';

const turns = 11;

interface Contender {
  readonly name: string;
  readonly path: string;
  /** What is waited for, in order, each with its name in words. */
  readonly moments: Readonly<Record<string, string>>;
}

const ours = {question: 'its question can be answered', everything: 'everything is there (multidrop-ready)'};

const contenders: readonly Contender[] = [
  {name: 'multidrop.js', path: '/widget', moments: ours},
  {name: 'multidrop.js, its first chunk named in the page', path: '/preloaded', moments: ours},
  {name: 'multidrop.all.js', path: '/all', moments: ours},
  {name: '@bigcommerce/checkout-sdk', path: '/platform', moments: {loaded: 'loadCheckout has resolved'}},
];

const spread = (values: readonly number[]): string =>
  `median ${Math.round(median(values))}, ${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}`;

export async function benchLoad(): Promise<Measured> {
  const pages = await LoadPages.build();
  try {
    const visits = new Map<Contender, Moments[]>(contenders.map(contender => [contender, []]));
    for (let turn = 0; turn < turns; turn++)
      for (const [{path, moments}, seen] of visits) seen.push(await pages.visit(path, Object.keys(moments).at(-1) ?? ''));
    const timed = [...visits].flatMap(([{name, moments}, seen]) =>
      Object.entries(moments).map(([moment, words]) => ({name, moment, words, times: seen.map(each => each[moment] ?? NaN)})),
    );
    return {
      lines: [
        `From a blank page, processor ${slowdown} times slower, Fast 3G, ${turns} visits each in turns, ms:`,
        ...timed.map(({name, words, times}) => `  ${name}: ${words}: ${spread(times)}`),
        `(the platform's client: its "essential" file built with Vite, the smallest there is: ${pages.platformBytes} bytes with brotli)`,
      ],
      figures: {load: Object.fromEntries(timed.map(({name, moment, times}) => [`${name} ${moment}`, {median: median(times), times}]))},
    };
  } finally {
    await pages.close();
  }
}
