/** A name as it is typed in one field, in the two fields a store has for it: what comes after the first space is the last name. Pure. */
export function twoNames(text: string): {firstName: string; lastName: string} {
  const [firstName = '', ...rest] = text.trim().split(/\s+/);
  return {firstName, lastName: rest.join(' ')};
}
