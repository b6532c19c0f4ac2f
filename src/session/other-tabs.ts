/** Tells the shopper's other tabs that a checkout has something new at the store, and hears of it from them (R14). Says nothing more. */

/** The platform's channel, as far as it is needed. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

/** Opens a channel of a name; null where the browser has none. */
export type OpenChannel = ((name: string) => Channel) | null;

const news = 'the store has something new';

export class OtherTabs {
  readonly #openChannel: OpenChannel;
  #channel: Channel | null = null;

  constructor(openChannel: OpenChannel) {
    this.#openChannel = openChannel;
  }

  /** Listens for one checkout, and no longer for another. */
  listen(checkoutId: string, hear: () => void): void {
    this.end();
    this.#channel = this.#openChannel?.(`multidrop ${checkoutId}`) ?? null;
    this.#channel?.addEventListener('message', ({data}) => {
      if (data === news) hear();
    });
  }

  tell(): void {
    this.#channel?.postMessage(news);
  }

  end(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
