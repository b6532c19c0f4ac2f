/** The platform's lock manager as far as a session uses it, which a test can hold itself. */
type Work = (lock: Lock | null) => Promise<unknown>;

/** One holder at a time, the others in turn. */
export class FakeLocks {
  #line = Promise.resolve();
  isHeld = false;
  /** Names asked for, in order. */
  readonly asked: string[] = [];

  readonly request = (async (name: string, ...rest: [LockOptions, Work] | [Work]) => {
    const [options, work] = rest.length === 2 ? rest : [{}, rest[0]];
    if (options.ifAvailable && this.isHeld) return work(null);
    this.asked.push(name);
    const turn = this.#line.then(async () => {
      this.isHeld = true;
      try {
        return await work({name, mode: 'exclusive'});
      } finally {
        this.isHeld = false;
      }
    });
    this.#line = turn.then(() => undefined);
    return turn;
  }) as unknown as LockManager['request'];

  /** Another tab takes the lock; the returned function gives it back. */
  hold(): () => void {
    let release: () => void = () => undefined;
    void this.request(
      'another tab',
      () =>
        new Promise<null>(resolve => {
          release = () => {
            resolve(null);
          };
        }) as never,
    );
    this.asked.pop();
    return () => {
      release();
    };
  }
}
