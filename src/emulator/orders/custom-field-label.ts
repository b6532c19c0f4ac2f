/** How orders name the custom fields of an address. */
import type {StoreState} from '../state/store-state.js';

/** By what the form calls the field (store-api 3.7, 6.4); by its id where no form has it any more (a choice). */
export function customFieldLabel({formFields}: StoreState, fieldId: string): string {
  const fields = [...formFields.shippingAddress, ...formFields.billingAddress];
  return fields.find(({id, custom}) => custom && id === fieldId)?.label ?? fieldId;
}
