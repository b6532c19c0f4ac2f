/** Reads the faults somebody typed: what each kind takes, and a sentence for what it does not. */
import {pathExpression, type Fault} from './faults.js';
import {readAct} from './read-act.js';

type Kind = Fault['kind'];
type Shape = [holds: (value: unknown) => boolean, wanted: string];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;
const isText = (value: unknown): boolean => typeof value === 'string';

function areHeaders(value: unknown): boolean {
  if (!isRecord(value) || !Object.values(value).every(isText)) return false;
  try {
    return Boolean(new Headers(value as Record<string, string>));
  } catch {
    return false;
  }
}

const common: Record<string, Shape> = {
  match: [isRecord, 'an object, for instance {"method": "POST", "path": "/consignments"}'],
  nth: [isCount, 'a whole number from 1'],
  times: [value => value === 'always' || isCount(value), 'a whole number from 1, or "always"'],
};

const matchShapes: Record<string, Shape> = {
  method: [isText, 'a text, for instance "POST"'],
  path: [isText, 'a text, for instance "/consignments" or "/consignments$/"'],
  elements: [isCount, 'a whole number from 1: at least so many elements in the array that is the body'],
};

/** What each kind cannot do without. */
const needed: Record<Kind, Record<string, Shape>> = {
  status: {status: [value => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599, 'a number from 200 to 599']},
  'lose-answer': {},
  'lose-request': {},
  delay: {ms: [value => Number.isFinite(value) && (value as number) >= 0, 'a number of milliseconds from 0']},
  hang: {},
  malformed: {},
  html: {},
  body: {body: [value => value !== undefined, 'the body to answer']},
  'content-type': {contentType: [isText, 'a text, for instance "text/plain"']},
  'expire-session': {},
  act: {act: [isRecord, 'an act, for instance {"kind": "sign-out"}']},
};

/** What a kind may have besides. */
const optional: Partial<Record<Kind, Record<string, Shape>>> = {
  status: {body: [() => true, 'a body'], headers: [areHeaders, 'an object of header names and texts']},
};

const kinds = Object.keys(needed);

function checkNames(given: Record<string, unknown>, allowed: readonly string[], what: string): void {
  const unknown = Object.keys(given).find(name => !allowed.includes(name));
  if (unknown !== undefined) throw new Error(`${what} knows no "${unknown}". Use: ${allowed.join(', ')}.`);
}

function checkShapes(given: Record<string, unknown>, shapes: Record<string, Shape>, what: string): void {
  for (const [name, [holds, wanted]] of Object.entries(shapes)) {
    if (given[name] !== undefined && !holds(given[name])) throw new Error(`In ${what}, ${name} must be ${wanted}.`);
  }
}

function checkMatch(match: Record<string, unknown>): void {
  checkNames(match, Object.keys(matchShapes), "A fault's match");
  checkShapes(match, matchShapes, "a fault's match");
  const {path} = match;
  if (typeof path !== 'string') return;
  try {
    pathExpression(path);
  } catch {
    throw new Error(`The path ${path} of a fault's match is no regular expression. Mend it, or leave the slash at its end away.`);
  }
}

function readFault(fault: unknown): Fault {
  const kind = isRecord(fault) ? fault['kind'] : undefined;
  if (!isRecord(fault) || typeof kind !== 'string' || !kinds.includes(kind)) {
    throw new Error(`A fault needs a kind, one of: ${kinds.join(', ')}.`);
  }
  const must = needed[kind as Kind];
  const may = {...optional[kind as Kind], ...common};
  checkNames(fault, ['kind', ...Object.keys(must), ...Object.keys(may)], `A fault of kind "${kind}"`);
  for (const [name, [holds, wanted]] of Object.entries(must)) {
    if (!holds(fault[name])) throw new Error(`A fault of kind "${kind}" needs ${name}, ${wanted}.`);
  }
  checkShapes(fault, may, `a fault of kind "${kind}"`);
  if (isRecord(fault['match'])) checkMatch(fault['match']);
  if (kind === 'act') readAct(fault['act']);
  return fault as unknown as Fault;
}

/** @throws Error with one sentence that says what is missing or wrong, and what is allowed */
export function readFaults(input: unknown): Fault[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) throw new Error('Faults are an array, for instance [{"kind": "status", "status": 503}].');
  return input.map(readFault);
}
