/** The platform's broadcast channels between the tabs of one browser, as far as a session uses them. */
import type {Channel} from '../../src/session/other-tabs.js';

/** What is posted on one is heard on the others of its name, a turn later. */
export class FakeChannels {
  readonly #open = new Set<{readonly name: string; readonly hear: ((event: MessageEvent) => void)[]}>();
  /** Everything that was said, with the channel's name. */
  readonly said: [string, unknown][] = [];

  readonly open = (name: string): Channel => {
    const own = {name, hear: [] as ((event: MessageEvent) => void)[]};
    this.#open.add(own);
    return {
      postMessage: (data: unknown) => {
        this.said.push([name, data]);
        const others = [...this.#open].filter(other => other !== own && other.name === name);
        queueMicrotask(() => {
          for (const {hear} of others) for (const each of hear) each(new MessageEvent('message', {data}));
        });
      },
      addEventListener: (_type: string, hear: unknown) => {
        own.hear.push(hear as (event: MessageEvent) => void);
      },
      close: () => {
        this.#open.delete(own);
      },
    };
  };
}
