/** The platform client's own helpers (store-api 4.8): everybody is assigned her unit, then an option is selected for every consignment. */
import {EmulatedStore} from '../../src/emulator/index.js';
import {platformClientOf} from './platform-client-in-node.js';
import {recipients, unitsForPeople} from './recipients.js';

type Service = ReturnType<typeof platformClientOf>;

export async function assignAndSelect(count: number): Promise<EmulatedStore> {
  const store = new EmulatedStore({scenario: unitsForPeople(count)});
  const service = platformClientOf(store);
  await service.loadCheckout(store.checkoutId);
  for (const address of recipients(count)) {
    const lineItems = [{itemId: unassignedLine(service), quantity: 1}];
    await service.assignItemsToAddress({address: {...address, customFields: [], shouldSaveAddress: false}, lineItems});
  }
  await selectAll(service);
  return store;
}

function checkoutOf(service: Service) {
  const checkout = service.getState().data.getCheckout();
  if (!checkout) throw new Error('The client has no checkout.');
  return checkout;
}

function unassignedLine(service: Service): string {
  const {cart, consignments} = checkoutOf(service);
  const assigned = new Set(consignments.flatMap(({lineItemIds}) => lineItemIds));
  const line = cart.lineItems.physicalItems.find(({id}) => !assigned.has(String(id)));
  if (!line) throw new Error('Everything is assigned already.');
  return String(line.id);
}

/** Selects the recommended option where none is selected, and again what such a round has lost. */
async function selectAll(service: Service): Promise<void> {
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const without = checkoutOf(service).consignments.filter(({selectedShippingOption}) => !selectedShippingOption);
    if (without.length === 0) return;
    for (const {id, availableShippingOptions = []} of without) {
      const option = availableShippingOptions.find(({isRecommended}) => isRecommended);
      if (!option) throw new Error(`Nothing is recommended for the consignment ${id}.`);
      await service.selectConsignmentShippingOption(id, option.id);
    }
  }
  throw new Error('Selections are lost as often as they are made.');
}
