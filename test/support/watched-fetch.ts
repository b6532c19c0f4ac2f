/** A fetch that knows when nothing is under way any more, so that a test can wait for that instead of for time to pass. */

/** What is told of each request, and may change each answer. */
export interface FetchWatcher {
  readonly onRequest: (method: string, path: string) => void;
  readonly rewrite: (answer: string) => string;
}

export class WatchedFetch {
  readonly #ask: typeof fetch;
  readonly #watcher: FetchWatcher;
  #underWay = 0;

  constructor(ask: typeof fetch, watcher: FetchWatcher) {
    this.#ask = ask;
    this.#watcher = watcher;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    this.#watcher.onRequest(init?.method ?? 'GET', input instanceof Request ? input.url : String(input));
    const response = await this.#count(this.#ask(input, init));
    const text = response.text.bind(response);
    response.text = async () => this.#watcher.rewrite(await this.#count(text()));
    return response;
  };

  /** Until no request is under way, no answer is being read, and the file that is brought with the address data is here. */
  async quiet(): Promise<void> {
    await import('../../src/domain/address-fields.js');
    for (let calm = 0; calm < 2; calm = this.#underWay === 0 ? calm + 1 : 0) await turnOfEvents();
  }

  async #count<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await work;
    } finally {
      this.#underWay -= 1;
    }
  }
}

/** Lets everything happen that is due without time passing: promises, streams of answers, messages. */
function turnOfEvents(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
