/** A person's name as one text, taken apart into what a form asks for. Pure. */

/** Words that belong to the family name that follows them. */
const particles = new Set('van von der den de del della di da dos du la le ten ter zu zum af av bin ibn al el st st. mac saint'.split(' '));

/** First and last name of a name as it is spoken: the last word, with the particles before it, is the family's. One word is a first name. */
export function namesIn(text: string): {readonly firstName: string; readonly lastName: string} {
  const [comma, ...rest] = text.split(',').map(part => part.trim());
  // "Lovelace, Ada"
  if (comma && rest.length === 1 && rest[0]) return {firstName: rest[0], lastName: comma};
  const words = text.split(/\s+/).filter(Boolean);
  let start = Math.max(1, words.length - 1);
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return {firstName: words.slice(0, start).join(' '), lastName: words.slice(start).join(' ')};
}

/** Whether a text that was looked for may be somebody's name: letters, and few words of them. */
export const mayBeName = (text: string): boolean => /^[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){0,4}$/u.test(text.trim());
