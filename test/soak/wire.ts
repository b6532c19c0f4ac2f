/** The line between the tabs of a visit and the store: tells who asks what, lets things happen meanwhile, and knows when all is quiet. */
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {EmulatedStore} from '../../src/emulator/index.js';
import type {During} from './script.js';
import type {Page} from './browser.js';

interface Asked {
  readonly page: Page;
  readonly method: string;
  readonly path: string;
}

/** Told of each request on its way. What is returned is waited for. */
export interface WireWatch {
  /** Nobody is answered any more: a loop without end would keep the visit from its end. */
  isOver(): boolean;
  going(request: Asked): void;
  /** The store did with it what it did, whatever becomes of its answer. `status` is 0 where there is none. */
  done(request: Asked, status: number): void;
}

export class Wire {
  readonly #store: EmulatedStore;
  readonly #watch: WireWatch;
  #underWay = 0;
  #waiting: {left: number; readonly moment: During['moment']; readonly act: () => void}[] = [];

  constructor(store: EmulatedStore, watch: WireWatch) {
    this.#store = store;
    this.#watch = watch;
  }

  /** Does something while a request is out. Never, if there are not so many any more. */
  during({nth, moment}: During, act: () => void): void {
    this.#waiting.push({left: nth, moment, act});
  }

  /** What was to be done while a request is out is not done any more. */
  forget(): void {
    this.#waiting = [];
  }

  /** The line of one page. */
  fetchOf(page: Page): typeof fetch {
    const ask = emulatedFetch(this.#store);
    return async (input, init) => {
      if (this.#watch.isOver()) return new Promise<never>(() => undefined);
      const url = input instanceof Request ? input.url : String(input);
      const request = {page, method: init?.method ?? 'GET', path: url.replace(/\?.*$/, '')};
      this.#underWay += 1;
      this.#watch.going(request);
      try {
        await this.#happen('going');
        let status = 0;
        const answer = await this.#answered(ask, input, init)
          .then(response => {
            ({status} = response);
            return response;
          })
          .finally(() => {
            this.#watch.done(request, status);
          });
        await this.#happen('coming');
        return answer;
      } finally {
        this.#underWay -= 1;
      }
    };
  }

  /** The whole answer, read at once: nothing is under way once it is there. */
  async #answered(ask: typeof fetch, input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
    const response = await ask(input, init);
    const text = await response.text();
    const {ok, status, headers} = response;
    return {ok, status, headers, text: () => Promise.resolve(text)} as Response;
  }

  /** Until no request is under way and nothing follows from the last answer. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 2; calm = this.#underWay === 0 ? calm + 1 : 0) await turnOfEvents();
  }

  /** As a tap of the shopper comes between two turns of events, never within one. */
  async #happen(moment: During['moment']): Promise<void> {
    const counted = this.#waiting.filter(each => each.moment === moment);
    if (counted.length === 0) return;
    for (const each of counted) each.left -= 1;
    const due = counted.filter(({left}) => left === 0);
    this.#waiting = this.#waiting.filter(each => !due.includes(each));
    for (const {act} of due) {
      await turnOfEvents();
      act();
    }
    if (due.length > 0) await turnOfEvents();
  }
}

const turnOfEvents = (): Promise<void> =>
  new Promise(resolve => {
    setImmediate(resolve);
  });
