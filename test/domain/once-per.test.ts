/** What is worked out once for each object. */
import {expect} from 'chai';
import {oncePer} from '../../src/domain/once-per.js';

describe('what is worked out once for an object', () => {
  it('is the same thing for the same object, and another for one that only looks the same', () => {
    const copy = oncePer((original: {readonly name: string}) => ({...original}));
    const [mug, twin] = [{name: 'mug'}, {name: 'mug'}];
    expect(copy(mug)).to.deep.equal(mug);
    expect(copy(mug)).to.equal(copy(mug));
    expect(copy(twin)).not.to.equal(copy(mug));
  });

  it('is worked out once though it is nothing', () => {
    let times = 0;
    const nothing = oncePer(() => {
      times += 1;
    });
    const mug = {};
    nothing(mug);
    nothing(mug);
    expect(times).to.equal(1);
  });
});
