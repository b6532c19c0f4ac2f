/** Names as they are typed or pasted in one field. Pure. */

/** In the two fields a store has for it: what comes after the first space is the last name. */
export function twoNames(text: string): {firstName: string; lastName: string} {
  const [firstName = '', ...rest] = text.trim().split(/\s+/);
  return {firstName, lastName: rest.join(' ')};
}

/** The names of a column copied from elsewhere: one in each line, before whatever else stands there. */
export const namesPasted = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map(line => line.split('\t')[0]?.trim() ?? '')
    .filter(name => name !== '');
