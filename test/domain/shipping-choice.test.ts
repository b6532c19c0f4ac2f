/** Which offered option a wish means today (R8). */
import {expect} from 'chai';
import type {ShippingOption} from '../../src/domain/checkout.js';
import {byDefault, byHand, resolveChoice, type ShippingChoice} from '../../src/domain/shipping-choice.js';
import {express, option, pickupInStore, standard} from '../support/samples.js';

const cheapestPolicy: ShippingChoice = {by: 'policy', policy: 'cheapest'};
const recommended = (offered: ShippingOption): ShippingOption => ({...offered, isRecommended: true});
const plain = (offered: ShippingOption): ShippingOption => ({...offered, isRecommended: false});
const free = option('Free', 0);
const curbside = option('Curbside', 2, {type: 'shipping_pickupinstore'});

describe('a shipping choice', () => {
  const table: [case_: string, choice: ShippingChoice, options: ShippingOption[], picked: string | undefined][] = [
    ['the recommended option', byDefault, [plain(standard), recommended(express)], 'Express'],
    ['the recommended option though it is not the cheapest', byDefault, [free, recommended(express)], 'Express'],
    [
      'the cheapest delivered one where a pickup is recommended',
      byDefault,
      [express, recommended(pickupInStore), plain(standard)],
      'Standard',
    ],
    ['the pickup that is recommended where nothing else is offered', byDefault, [pickupInStore, recommended(curbside)], 'Curbside'],
    ['the only one', byDefault, [express], 'Express'],
    ['the only one, a pickup', byDefault, [pickupInStore], 'Pick up'],
    ['the cheapest where none is recommended', byDefault, [express, plain(standard)], 'Standard'],
    ['the cheapest that is not pickup where none is recommended', byDefault, [pickupInStore, express, plain(standard)], 'Standard'],
    ['the first of equally cheap ones', byDefault, [free, option('Also free', 0)], 'Free'],
    ['nothing where nothing is offered', byDefault, [], undefined],
    ['the cheapest, recommended or not', cheapestPolicy, [recommended(express), plain(standard)], 'Standard'],
    ['the cheapest delivered one before a cheaper pickup', cheapestPolicy, [pickupInStore, express], 'Express'],
    ['the cheapest pickup where all are pickups', cheapestPolicy, [curbside, pickupInStore], 'Pick up'],
    ['the method picked by hand', byHand(express), [recommended(standard), express], 'Express'],
    ['a pickup picked by hand', byHand(pickupInStore), [recommended(standard), pickupInStore], 'Pick up'],
  ];
  for (const [case_, choice, options, picked] of table) {
    it(`means ${case_}`, () => {
      const {option: found, gone} = resolveChoice(choice, options);
      expect(found?.description).to.equal(picked);
      expect(gone).to.equal(false);
    });
  }

  it('finds a method again by type and description, under whatever id and price', () => {
    const renamed = {...express, id: 'another id', cost: 12};
    expect(resolveChoice(byHand(express), [standard, renamed]).option?.id).to.equal('another id');
  });

  it('says a method picked by hand is gone when only its type is offered, and what stands in', () => {
    const sameType = option('Express, insured', 11);
    expect(resolveChoice(byHand(express), [sameType, recommended(standard)])).to.deep.equal({option: recommended(standard), gone: true});
  });

  it('takes the method of the same name in another zone for the same, but the very same one first', () => {
    const sameWords = {...express, id: 'other zone', type: 'shipping_upsready'};
    expect(resolveChoice(byHand(express), [recommended(standard), sameWords])).to.deep.equal({option: sameWords, gone: false});
    expect(resolveChoice(byHand(express), [sameWords, express])).to.deep.equal({option: express, gone: false});
  });

  it('says nothing is gone while the store quotes nothing at all', () => {
    expect(resolveChoice(byHand(express), [])).to.deep.equal({gone: false});
  });
});
