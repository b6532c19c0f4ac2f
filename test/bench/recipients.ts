/** What every client of the request benches is given: so many units, and as many people to send them to. */
import type {Address} from '../../src/domain/address.js';
import {putLine, type Scenario} from '../../src/emulator/index.js';
import {people} from '../support/wishes.js';

/** So many units of one line, in no consignment: the store splits the line as they are sent to people (store-api 4.2). */
export const unitsForPeople = (count: number): Scenario => ({
  name: `units-for-${count}`,
  description: `${count} blue mugs in one line, none of them on its way to anybody.`,
  basket: (state, checkout) => putLine(state, checkout, 'blue-mug', count),
});

/**
 * People of four shipping zones in turn, each at a number of her own. None where the store recommends that goods be collected: the others
 * take that, this project does not (R8), and what is sent would differ.
 */
export function recipients(count: number): readonly Address[] {
  const {Ada, Ben, Cleo, Eva} = people;
  const homes = [Ada, Ben, Cleo, Eva];
  return Array.from({length: count}, (_, index) => {
    const home = homes[index % homes.length] ?? Ada;
    return {...home, lastName: `Number ${index + 1}`, address1: `${index + 1} ${home.address1.replace(/^\d+ /, '')}`};
  });
}
