/** Which properties that the specification files document for answers of success were ever answered. */
import type {SpecifiedSuccess} from './contract.js';
import type {Schema} from './specifications.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Pointers to what a schema names, with `*` for the items of lists; that of the whole is `''`. */
function* named(schema: unknown, at = ''): Generator<string> {
  if (!isObject(schema)) return;
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of (schema[keyword] as readonly Schema[] | undefined) ?? []) yield* named(part, at);
  }
  if (schema['items'] !== undefined) {
    yield `${at}/*`;
    yield* named(schema['items'], `${at}/*`);
  }
  for (const [name, part] of Object.entries((schema['properties'] as Schema | undefined) ?? {})) {
    yield `${at}/${name}`;
    yield* named(part, `${at}/${name}`);
  }
}

/** The entries of long lists are much alike. */
const LOOKED_AT = 20;

/** Pointers to what a value has, written alike. */
function* present(value: unknown, at = ''): Generator<string> {
  if (!isObject(value)) return;
  for (const [name, part] of Object.entries(Array.isArray(value) ? value.slice(0, LOOKED_AT) : value)) {
    const place = `${at}/${Array.isArray(value) ? '*' : name}`;
    yield place;
    yield* present(part, place);
  }
}

const outer = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

export class AnsweredProperties {
  readonly #documented = new Set<string>();
  readonly #answered = new Set<string>();
  /** Each schema is read once. */
  readonly #read = new Set<Schema>();

  add({file, schema}: SpecifiedSuccess, answer: unknown): void {
    // A list of things and one of them are documented alike.
    const place = (pointer: string): string => `${file} ${pointer.replace(/^\/\*/, '')}`;
    if (!this.#read.has(schema)) for (const pointer of named(schema)) this.#documented.add(place(pointer));
    this.#read.add(schema);
    for (const pointer of present(answer)) this.#answered.add(place(pointer));
  }

  /** As `carts.sf.yml /version`, sorted. Of what lies within a property that was never answered, nothing is said. */
  never(): string[] {
    const missing = [...this.#documented].filter(place => !this.#answered.has(place));
    return missing.filter(place => !missing.includes(outer(place))).sort();
  }
}
