/** `GET /form-fields`: all three forms, or those that `filter` names (store-api 2.7). */
import type {StoreState} from '../state/store-state.js';

/** @param filter names separated by commas; null, or one that names no form, is none (a choice) */
export function formFieldsAnswer({formFields}: StoreState, filter: string | null): Record<string, unknown> {
  const wanted = (filter ?? '').split(',').map(name => name.trim());
  const named = Object.entries(formFields).filter(([name]) => wanted.includes(name));
  return named.length > 0 ? Object.fromEntries(named) : {...formFields};
}
