/** Reading requests of the management API: paths and bodies (store-api 6). What cannot be read is a list of `{status, message}`. */
import {managementProblem, type Refusal} from '../refusal.js';
import type {StoreAnswer} from '../routing.js';

/** The fields a request gives, not yet looked at. */
export type Given = Record<string, unknown>;

export function badRequest(message: string): Refusal {
  return managementProblem(400, message);
}

export function notFound(): Refusal {
  return managementProblem(404, 'The requested resource was not found.');
}

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a field of the field `within` is called; '' is the body itself. */
export function fieldName(within: string, name: string): string {
  return within === '' ? name : `${within}.${name}`;
}

/** @throws Refusal 400 for no body, and for anything but an object */
export function readBody(body: unknown): Given {
  if (isObject(body)) return body;
  throw badRequest('The body must be a JSON object.');
}

/** The entry a path names. @throws Refusal 404, also for what is no id at all (a choice: the paths are documented for integers only) */
export function named<Entry extends {id: number}>(entries: readonly Entry[], segment: string | undefined): Entry {
  const found = /^[1-9]\d*$/.test(segment ?? '') ? entries.find(({id}) => id === Number(segment)) : undefined;
  if (found === undefined) throw notFound();
  return found;
}

/** @throws Refusal 400 in the specification's words, for the first of these fields that is given */
export function refuseReadOnly(given: Given, fields: readonly string[]): void {
  const field = fields.find(name => given[name] !== undefined);
  if (field !== undefined) {
    throw badRequest(`The field '${field}' cannot be written to. Please remove it from your request before trying again.`);
  }
}

/** @throws Refusal 400 in the specification's words, naming all of these fields of `within` that are not given */
export function refuseMissing(given: Given, fields: readonly string[], within = ''): void {
  const missing = fields.filter(name => given[name] === undefined).map(name => fieldName(within, name));
  if (missing.length > 0) throw badRequest(`Required fields missing [${missing.join(', ')}]`);
}

/** A list, or 204 where there is nothing in it (store-api 6). */
export function listAnswer(entries: readonly unknown[]): StoreAnswer {
  return entries.length === 0 ? {status: 204} : {status: 200, body: entries};
}
