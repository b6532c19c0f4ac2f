/** Addresses in Texas, typed into the form a field at a time. */
import type {PageShopper} from './page-shopper.js';

export async function typeName(shopper: PageShopper, first: string, last: string): Promise<void> {
  await shopper.fill(/^First Name/i, first);
  await shopper.fill(/^Last Name/i, last);
}

/** Leaves the postcode out where it is empty. */
export async function typePlace(shopper: PageShopper, street: string, postcode: string): Promise<void> {
  await shopper.fill(/^Address Line 1/i, street);
  await shopper.fill(/City/i, 'Austin');
  await shopper.pickFromList(/^State/i, 'Texas');
  if (postcode) await shopper.fill(/Postcode|ZIP/i, postcode);
}
