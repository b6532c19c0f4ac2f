/** The same things under two names: `line_items` for servers, `lineItems` for the storefront's rules and answers. */
import {asRecord} from '../storefront/address-rules.js';

/** The storefront's name of a field, with the fields of its parts where it has any; or, in answers, what this API always says. */
type Field = string | readonly [storefrontName: string, parts: Fields] | {readonly always: unknown};

/** Fields by their names in this API. What a table leaves out is neither read nor shown. */
export interface Fields {
  readonly [name: string]: Field;
}

const camelCased = (name: string): string => name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** Fields that both sides call alike, but for the case. */
export function alike(...names: readonly string[]): Fields {
  return Object.fromEntries(names.map(name => [name, camelCased(name)]));
}

type Direction = 'to storefront' | 'to server';

/** Lists are renamed entry by entry; what is no object stays as it is, for the rules to refuse. */
function renamed(fields: Fields, value: unknown, direction: Direction): unknown {
  if (Array.isArray(value)) return value.map(entry => renamed(fields, entry, direction));
  const given = asRecord(value);
  if (given === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'object' && 'always' in field) {
      result[name] = field.always;
      continue;
    }
    const [storefrontName, parts] = typeof field === 'string' ? [field, null] : field;
    const [from, to] = direction === 'to server' ? [storefrontName, name] : [name, storefrontName];
    const part = given[from];
    if (part !== undefined) result[to] = parts === null ? part : renamed(parts, part, direction);
  }
  return result;
}

/** A request's body as the storefront would have sent it. */
export function asStorefrontBody(fields: Fields, body: unknown): unknown {
  return renamed(fields, body, 'to storefront');
}

/** An answer of the storefront under this API's names. */
export function asServerAnswer(fields: Fields, answer: Record<string, unknown>): Record<string, unknown> {
  return asRecord(renamed(fields, answer, 'to server')) ?? {};
}

/** A sentence of the storefront's rules that speaks of fields by this API's names. What it quotes stays. */
export function asServerSentence(sentence: string): string {
  const quotedOrCamelCased = /"(?:[^"\\]|\\.)*"|\b[a-z]+(?:[A-Z][a-z]+)+\b/g;
  return sentence.replace(quotedOrCamelCased, word =>
    word.startsWith('"') ? word : word.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
  );
}
