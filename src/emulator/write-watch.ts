/** Watches writes on their way: two at once is what a client must never do (store-api 1, never concurrent). */

export class WriteWatch {
  private underWay = 0;

  /** Counts a write in; tells whether another one was under way. The returned `leave` counts it out, once. */
  enter(): {overlaps: boolean; leave: () => void} {
    const overlaps = this.underWay > 0;
    this.underWay += 1;
    let inside = true;
    return {
      overlaps,
      leave: () => {
        if (inside) this.underWay -= 1;
        inside = false;
      },
    };
  }
}
