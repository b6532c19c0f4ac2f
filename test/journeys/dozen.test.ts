/** Twelve mugs for twelve people: a row for each, addresses chosen or typed, and the line split evenly at one press. */
import {expect} from 'chai';
import type {Scenario} from '../../src/emulator/index.js';
import {scenarioTable} from '../../src/emulator/scenarios/scenarios.js';
import {methodsThere, whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';

const saved = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jonas'] as const;

/** A dozen, for somebody whose address book has ten of them. */
const scenario: Scenario = {
  ...scenarioTable.dozen,
  shop: state => {
    const [home] = state.account.addresses.slice(1);
    if (home)
      state.account.addresses = saved.map((firstName, i) => ({
        ...home,
        id: i + 1,
        firstName,
        lastName: 'Okri',
        address1: `${i + 1} Elm St`,
      }));
  },
};

const typed = [
  {name: 'Kofi Roe', street: '3 Market St'},
  {name: 'Lena Roe', street: '5 Market St'},
] as const;

for (const hand of hands) {
  describe(`a dozen, by ${hand}`, function () {
    this.timeout(240_000);

    it('of one line goes to twelve people, with the fewest requests', async () => {
      const shopper = await PageShopper.open(hand, {scenario});
      await shopper.press(/^Many people/);
      await shopper.fill('Name for row 2', typed[0].name);
      await shopper.key('Enter');
      await shopper.fill('Name for row 3', typed[1].name);
      await shopper.key('Enter');
      for (const {name, street} of typed) await typeAddress(shopper, name, street);
      for (const [i, firstName] of saved.slice(1).entries()) {
        await shopper.press(`Choose or type an address for row ${i + 4}`);
        await shopper.choose(new RegExp(`^${firstName}`), `Address for row ${i + 4}`);
      }
      await shopper.press('Choose or type an address for Person 1');
      await shopper.choose(/^Ada/, 'Address for Person 1');
      await shopper.sees('Address and items saved');
      await shopper.press('Split evenly: Blue mug');
      await shopper.hears('Everybody now has 1 Blue mug.');
      await shopper.sees(/Total/); // Only once the store has every method (R13).
      await shopper.press('Continue to payment');
      await shopper.arrivesAtPayment();

      const everybody = [...saved, 'Kofi', 'Lena'];
      expect(whatStands(shopper.store.snapshot())).to.deep.equal(everybody.map(to => ({to, units: {'Blue mug': 1}})));
      expect(methodsThere(shopper.store.snapshot())).to.deep.equal({
        ...Object.fromEntries(saved.map(to => [to, 'Standard'])),
        Kofi: 'Ground',
        Lena: 'Ground',
      });
      // Ada's address was there before anybody else had something, and went out by itself (R11).
      expect(shopper.writes).to.deep.equal(['POST 1', 'POST 11', ...everybody.map(() => 'PUT')]);
      expect(shopper.readsAfterWriting).to.equal(0);
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}

async function typeAddress(shopper: PageShopper, name: string, street: string): Promise<void> {
  await shopper.press(`Choose or type an address for ${name}`);
  await shopper.press('Edit this address');
  await shopper.fill(/^Address Line 1/i, street);
  await shopper.fill(/City/i, 'San Francisco');
  await shopper.pickFromList(/^State/i, 'California');
  await shopper.fill(/Postcode|ZIP/i, '94105');
  await shopper.press('Save address');
  await shopper.find('button', `Change the address for ${name}`);
}
