/** Amounts as a shopper reads them, and the only sum that is ours to make. */
import {expect} from 'chai';
import {addUp, formatMoney} from '../../src/domain/money.js';
import {pounds} from '../support/samples.js';

describe('an amount', () => {
  it('is set in the currency and the reader’s way of writing', () => {
    expect(formatMoney(1234.5, pounds, 'en-GB')).to.equal('£1,234.50');
    expect(formatMoney(1234.5, {code: 'EUR', decimalPlaces: 2}, 'de-DE').replace(/\s/g, ' ')).to.equal('1.234,50 €');
  });

  it('has as many decimals as the store says, not as the currency usually has', () => {
    expect(formatMoney(12, {code: 'JPY', decimalPlaces: 0}, 'en-GB')).to.equal('JP¥12');
    expect(formatMoney(12.345, {code: 'GBP', decimalPlaces: 3}, 'en-GB')).to.equal('£12.345');
    expect(formatMoney(12, {code: 'GBP', decimalPlaces: 0}, 'en-GB')).to.equal('£12');
  });

  it('keeps the sign of "US$" beside its letters where words run from right to left, below zero too', () => {
    const dollars = {code: 'USD', decimalPlaces: 2};
    for (const amount of [12.5, -12.5]) expect(formatMoney(amount, dollars, 'ar')).to.match(/^\u200F.*12\.50\sUS\$\u200E$/u);
    expect(formatMoney(12.5, {code: 'EUR', decimalPlaces: 2}, 'ar')).to.match(/€$/u);
    expect(formatMoney(12.5, dollars, 'es')).to.match(/US\$$/u);
  });

  it('is readable in a currency nobody knows, whose code stands before it, again and again', () => {
    for (const _time of [1, 2]) expect(formatMoney(12.5, {code: 'TOKENS', decimalPlaces: 2}, 'en-GB')).to.equal('TOKENS 12.50');
    expect(formatMoney(12.5, {code: '', decimalPlaces: 2}, 'en-GB')).to.equal('12.50');
  });
});

describe('adding up amounts', () => {
  it('leaves no dust of binary fractions', () => {
    expect(addUp([0.1, 0.2], pounds)).to.equal(0.3);
    expect(
      addUp(
        Array.from({length: 200}, () => 4.35),
        pounds,
      ),
    ).to.equal(870);
  });

  it('keeps to the decimals of the currency', () => {
    expect(addUp([1.005, 2], {code: 'KWD', decimalPlaces: 3})).to.equal(3.005);
    expect(addUp([100, 250], {code: 'JPY', decimalPlaces: 0})).to.equal(350);
  });

  it('is nothing for nothing', () => {
    expect(addUp([], pounds)).to.equal(0);
  });
});
