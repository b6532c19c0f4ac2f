/** Keeps shoppers' details off the screen of somebody who only wants to see the shape of an event. */

const personal = /name|company|address|city|postal|phone|email|message|note|customField/i;

/** A copy in which every text and number that could tell about a person is a dash. Depth is limited to four. */
function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 4) return '…';
  if (Array.isArray(value)) return value.map(item => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, personal.test(key) && typeof inner !== 'object' ? '–' : redact(inner, depth + 1)]),
  );
}

/** What an event says beside being an event: its own fields, and its detail if it has one. */
export function factsOf(event: Event): string {
  const fields = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
  const detail = event instanceof CustomEvent ? (event.detail as unknown) : undefined;
  const facts = detail === undefined || detail === null ? fields : {...fields, detail};
  return Object.keys(facts).length === 0 ? '' : JSON.stringify(redact(facts));
}
