/** What is read of a store's words about time (R24): enough to tell the faster of two, and nothing where they do not say. */
import {expect} from 'chai';
import {transitDays} from '../../src/domain/transit-time.js';
import {transitText} from '../../src/emulator/carriers/transit-text.js';

const read: Record<string, number> = {
  '1 day': 1,
  '2-4 days': 4,
  '3–5 Tage': 5,
  '2 to 4 days': 4,
  'Up to 5 days': 5,
  '5-day delivery': 5,
  'UPS 2 Day': 2,
  '5 business days': 7,
  '10 to 20 business days': 28,
  '3 to 5 business days (tracked)': 7,
  '24 hours': 1,
  '1-2 weeks': 14,
  'Same day': 0,
  'Next Day': 1,
  'Next-day delivery': 1,
  Overnight: 1,
  'By 10 am tomorrow': 1,
  '5 bis 10 Werktage': 14,
  '3 à 5 jours ouvrés': 7,
  '2 jours': 2,
  '3 a 5 días hábiles': 7,
  '1 día': 1,
  '3〜5営業日': 7,
  翌日配送: 1,
  '2 أيام': 2,
};

const unreadable = [
  '',
  'soon',
  '3+ days',
  'At least 3 days',
  'Mon - Fri',
  '2nd day air',
  'Arrives by 5 December',
  '12月5日',
  'in 3 daylight hours',
  'Order within 2 hours, delivered in 3 days',
];

describe('the days a store says it takes', () => {
  for (const [text, days] of Object.entries(read))
    it(`are ${days} for "${text}"`, () => expect(transitDays(text)).to.be.closeTo(days, 1e-9));

  for (const text of unreadable) it(`are not known for "${text}"`, () => expect(transitDays(text)).to.equal(null));

  it('of business days are more than of as many days, and fewer than of one more', () => {
    for (const days of [1, 2]) {
      const inBusiness = transitDays(transitText('BUSINESS_DAYS', days)) ?? 0;
      expect(inBusiness).to.be.greaterThan(transitDays(transitText('DAYS', days)) ?? Infinity);
      expect(inBusiness).to.be.lessThan(transitDays(transitText('DAYS', days + 1)) ?? 0);
    }
  });
});
