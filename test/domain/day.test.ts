/** Days as a shopper reads them. */
import {expect} from 'chai';
import {formatDay, formatDays} from '../../src/domain/day.js';

describe('a day', () => {
  it('is the same day in every time zone, in the reader’s way of writing', () => {
    expect(formatDay('2026-12-01', 'en-GB')).to.match(/^Tue,? 1 Dec$/);
    expect(formatDay('2026-12-01', 'de')).to.match(/^Di\., 1\. Dez\.?$/);
    expect(formatDay('2026-12-01', 'ja')).to.contain('12月1日').and.contain('火');
  });

  it('and a later one read as a range, and alone where they are the same', () => {
    expect(formatDays('2026-11-27', '2026-11-30', 'en-US')).to.match(/^Fri, Nov 27\s–\sMon, Nov 30$/);
    expect(formatDays('2026-11-27', '2026-11-27', 'en-US')).to.equal('Fri, Nov 27');
  });
});
