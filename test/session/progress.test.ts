/** When the loop gives up on a store that does not get anywhere. */
import {expect} from 'chai';
import {Progress} from '../../src/session/progress.js';

/** How many of these are sent before one is not. */
function sentOf(
  progress: Progress,
  requests: readonly {readonly request: string; readonly sight: string; readonly left: number}[],
): number {
  const refused = requests.findIndex(({request, sight, left}) => !progress.isWorthTrying(request, sight, left, 2));
  return refused < 0 ? requests.length : refused;
}

const same = (times: number, left: (i: number) => number, sight: (i: number) => string) =>
  Array.from({length: times}, (_, i) => ({request: 'choose', sight: sight(i), left: left(i)}));

describe('progress', () => {
  it('is none where the same request meets the same store a fourth time', () => {
    expect(
      sentOf(
        new Progress(),
        same(
          10,
          i => 10 - i,
          () => 'unchanged',
        ),
      ),
    ).to.equal(3);
  });

  it('is none where what is left does not get less: each delivery may be repaired once, and a little more', () => {
    expect(
      sentOf(
        new Progress(),
        same(
          20,
          () => 2,
          i => `state ${i}`,
        ),
      ),
    ).to.equal(1 + 2 + 3);
    expect(
      sentOf(
        new Progress(),
        same(
          20,
          i => 2 + (i % 2),
          i => `state ${i % 2}`,
        ),
      ),
      'in circles',
    ).to.equal(1 + 2 + 3);
  });

  it('is made as long as less is left, however long it takes', () => {
    expect(
      sentOf(
        new Progress(),
        same(
          100,
          i => 100 - i,
          i => `state ${i}`,
        ),
      ),
    ).to.equal(100);
  });

  it('is looked for anew after an edit', () => {
    const progress = new Progress();
    sentOf(
      progress,
      same(
        10,
        () => 1,
        () => 'unchanged',
      ),
    );
    progress.startAfresh();
    expect(
      sentOf(
        progress,
        same(
          10,
          () => 1,
          () => 'unchanged',
        ),
      ),
    ).to.equal(3);
  });
});
