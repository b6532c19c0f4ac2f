/** Which deliveries are offered the same methods (R27). */
import {expect} from 'chai';
import type {ShippingOption} from '../../src/domain/checkout.js';
import {type Offered, shippingGroups} from '../../src/domain/shipping-groups.js';
import {express, option, standard} from '../support/samples.js';

const offered = (id: string, options: readonly ShippingOption[], changes: Partial<Offered> = {}): Offered => ({
  id,
  options,
  wished: options[0] ?? null,
  isCurrent: true,
  ...changes,
});

describe('groups', () => {
  it('are deliveries whose sets of methods are equal, whatever the order, ids and prices; two at least', () => {
    const dear = [option('Express', 12, {id: 'x'}), option('Standard', 7, {id: 'y'})];
    const all = [
      offered('Ada', [standard, express]),
      offered('Ben', [standard]),
      offered('Cleo', dear),
      offered('Dan', []),
      offered('Eva', [standard, option('Express', 9, {type: 'shipping_byweight'})]),
      offered('Fay', []),
    ];
    expect(shippingGroups(all)).to.deep.equal([
      {
        ids: ['Ada', 'Cleo'],
        isCurrent: true,
        methods: [
          {type: 'shipping_flatrate', description: 'Standard', lowest: 5, highest: 7, transitTimes: [], chosenFor: ['Ada']},
          {type: 'shipping_flatrate', description: 'Express', lowest: 9, highest: 12, transitTimes: [], chosenFor: ['Cleo']},
        ],
      },
    ]);
  });

  it('stand in the plan’s order, and say where what is offered is out of date', () => {
    const groups = shippingGroups([
      offered('Ada', [express]),
      offered('Ben', [standard]),
      offered('Cleo', [standard], {isCurrent: false}),
      offered('Dan', [express]),
    ]);
    expect(groups.map(({ids, isCurrent}) => [ids, isCurrent])).to.deep.equal([
      [['Ada', 'Dan'], true],
      [['Ben', 'Cleo'], false],
    ]);
  });

  it('say each of the store’s words about time once', () => {
    const takes = (transitTime: string) => [{...standard, transitTime}];
    const [group] = shippingGroups(['2 days', '', '3 days', '2 days'].map((text, i) => offered(`${i}`, takes(text))));
    expect(group?.methods[0]?.transitTimes).to.deep.equal(['2 days', '3 days']);
  });
});
