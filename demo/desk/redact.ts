/** What an event says beside being an event, with or without what could tell about a person. */

/** Texts under these names are the widget's own words or ids, never a shopper's. */
const plain = /^(type|kind|reason|phase|view|url|id|.*Ids?|status|currency)$/;

/** Numbers, too, where the name says that they are somebody's. */
const personal = /phone|postal|zip|birth/i;

const gone = '–';
const deepest = 8;

/** A copy in which every text that is not known to be harmless is a dash; it is one too many rather than one too few. */
export function redact(value: unknown, name = '', depth = 0): unknown {
  if (typeof value === 'string') return value === '' || plain.test(name) ? value : gone;
  if (typeof value === 'number') return personal.test(name) ? gone : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…';
  if (Array.isArray(value)) return value.map(item => redact(item, name, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redact(inner, key, depth + 1)]));
}

/** An event's own fields, and its detail if it has one. */
export function factsOf(event: Event): Readonly<Record<string, unknown>> {
  const fields = Object.fromEntries(Object.entries(event).filter(([name, value]) => name !== 'isTrusted' && typeof value !== 'function'));
  const detail = event instanceof CustomEvent ? (event.detail as unknown) : undefined;
  return detail === undefined || detail === null ? fields : {...fields, detail};
}
