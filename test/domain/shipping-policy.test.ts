/** Which offered option a policy means, and why it could not be kept where it could not (R8, R24). */
import {expect} from 'chai';
import type {ShippingOption} from '../../src/domain/checkout.js';
import {byPolicy, resolveChoice} from '../../src/domain/shipping-choice.js';
import {option, pickupInStore} from '../support/samples.js';

const takes = (transitTime: string, cost: number) => option(`${transitTime} for ${cost}`, cost, {transitTime});
const arrives = (arrivesOn: string, cost: number) => option(`on ${arrivesOn} for ${cost}`, cost, {arrivesOn});
const recommended = option('Recommended', 7, {isRecommended: true});

const fastest = (...options: ShippingOption[]) => resolveChoice(byPolicy({policy: 'fastest'}), options);
const byChristmas = (...options: ShippingOption[]) => resolveChoice(byPolicy({policy: 'arrive-by', date: '2026-12-24'}), options);

describe('the fastest', () => {
  it('takes the fewest days, and costs the least of those', () => {
    const slow = takes('2 to 5 days', 1);
    const [dear, cheap] = [takes('2 days', 9), takes('1-2 days', 8)];
    expect(fastest(slow, dear, cheap, recommended)).to.deep.equal({option: cheap, gone: false});
    expect(fastest(cheap, slow, dear).option).to.equal(cheap);
  });

  it('is no pickup where something is delivered', () => {
    const collect = {...pickupInStore, transitTime: 'Same day'};
    expect(fastest(collect, takes('3 days', 5)).option?.transitTime).to.equal('3 days');
    expect(fastest(collect).option).to.equal(collect);
  });

  it('is the recommended one, and an exception, where no text can be read', () => {
    expect(fastest(option('Cheap', 1), recommended)).to.deep.equal({option: recommended, gone: false, unkept: 'no-transit-time'});
    expect(fastest({...pickupInStore, transitTime: '1 day'}, recommended)).to.include({option: recommended, unkept: 'no-transit-time'});
  });

  it('is nothing where nothing is offered, and no exception of its own', () => expect(fastest()).to.deep.equal({gone: false}));
});

describe('what arrives by a day', () => {
  it('is the cheapest that does, on that day too', () => {
    const onTheDay = arrives('2026-12-24', 5);
    expect(byChristmas(arrives('2026-12-25', 1), arrives('2026-12-22', 9), onTheDay, option('Nobody knows', 2))).to.deep.equal({
      option: onTheDay,
      gone: false,
    });
  });

  it('is the one that arrives first, and an exception, where all are late; the cheaper of two', () => {
    const first = arrives('2026-12-26', 6);
    expect(byChristmas(arrives('2026-12-27', 1), arrives('2026-12-26', 9), first)).to.deep.equal({
      option: first,
      gone: false,
      unkept: 'late',
    });
  });

  it('is the recommended one, and an exception, where nobody knows a day', () => {
    expect(byChristmas(option('Cheap', 1), recommended)).to.deep.equal({option: recommended, gone: false, unkept: 'no-arrival-date'});
  });
});
