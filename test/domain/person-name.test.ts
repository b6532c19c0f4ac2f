/** Names taken apart. */
import {expect} from 'chai';
import {mayBeName, namesIn} from '../../src/domain/person-name.js';

const names: [text: string, first: string, last: string][] = [
  ['Ben', 'Ben', ''],
  ['Ben Okri', 'Ben', 'Okri'],
  ['  Ada  King Lovelace ', 'Ada King', 'Lovelace'],
  ['Vincent van Gogh', 'Vincent', 'van Gogh'],
  ['Maria de la Cruz', 'Maria', 'de la Cruz'],
  ['Lovelace, Ada', 'Ada', 'Lovelace'],
  ['von Braun', 'von', 'Braun'],
];

describe('namesIn', () => {
  for (const [text, firstName, lastName] of names) {
    it(`takes “${text}” apart`, () => {
      expect(namesIn(text)).to.deep.equal({firstName, lastName});
    });
  }
});

describe('mayBeName', () => {
  it('takes letters for a name, and neither numbers nor a whole sentence', () => {
    for (const name of ['Ben', 'Zoë O’Neill-Park', '山田 太郎', 'J. R. Smith']) expect(mayBeName(name), name).to.equal(true);
    for (const other of ['', 'SW1Y 4JH', '12 High Street', 'who lives in the house next to the one'])
      expect(mayBeName(other), other).to.equal(false);
  });
});
