/** Address forms that are open, and what was typed in them (R12, R21). Pure. */
import {type Address, sameAddress} from '../domain/address.js';
import type {OpenState} from './state.js';

export const typedIn = ({forms}: OpenState, form: string, address: Address): Partial<OpenState> => ({forms: {...forms, [form]: address}});

/** A complete address that was typed is offered again for others, unless it is known anyway. */
export function closed({forms, typed: earlier, checkout}: OpenState, form: string, typed?: Address): Partial<OpenState> {
  const {[form]: _closed, ...open} = forms;
  const known = [...earlier, ...checkout.customer.addresses];
  const isNew = typed && !known.some(address => sameAddress(address, typed));
  return {forms: open, problems: [], ...(isNew && {typed: [...earlier, typed]})};
}
