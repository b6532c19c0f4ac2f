/** Holds exchanges with the store against its specification files, as the listed exceptions amend them. */
import {amended, exceptionBehind, type Exceptions} from './amendments.js';
import {type Complaint, sorted} from './disagreements.js';
import {type Documented, documentedApis} from './documented-apis.js';
import type {Schema, Specification} from './specifications.js';
import {tolerances} from './tolerance.js';

export type RequestKind = 'ours' | 'sensible' | 'spoiled';

/** One request and its answer. Bodies are parsed JSON, undefined for none; one that is no JSON is its text. */
export interface Exchange {
  readonly method: string;
  /** Absolute, or from the root of the server. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** Our own client's requests have to be right whatever the store makes of them; sensible ones if it took them; spoiled ones never. */
  readonly request: RequestKind;
}

/** One way in which an exchange is not as specified. */
export interface Finding {
  /** The file that documents it, `''` for none. */
  readonly file: string;
  /** `POST /checkouts/{checkoutId}/coupons`, or the path as asked where no file has it. */
  readonly operation: string;
  readonly status: number;
  readonly part: 'request' | 'answer';
  /** JSON pointer into the body; of requests into `{requestBody, query, path, header}`. */
  readonly at: string;
  /** The schema keyword that is broken, `several` for an ambiguous `oneOf`; `path` and `status` for what is not documented at all. */
  readonly keyword: string;
  readonly found: unknown;
  readonly message: string;
}

/** A documented answer of success: where it is documented, and how. */
export interface SpecifiedSuccess {
  readonly file: string;
  readonly schema: Schema;
}

export interface Contract {
  /** What is not as specified and not listed as an exception. */
  readonly check: (exchange: Exchange) => Finding[];
  /** The schema of an answer of success; null for other answers and where none is documented. */
  readonly success: (exchange: Exchange) => SpecifiedSuccess | null;
  /** The exceptions that no exchange has needed so far, each in a line. */
  readonly unused: () => string[];
}

const urlOf = ({url}: Exchange): URL => new URL(url, 'http://shop.example');

/** `several` where more than one schema of a `oneOf` fits. */
const keywordOf = ({keyword, params}: Complaint): string =>
  Array.isArray((params as {passingSchemas?: unknown}).passingSchemas) ? 'several' : keyword;

/** Names what is missing or too much by the place where it would stand. */
function placeOf({instancePath, params}: Complaint): string {
  const {missingProperty, additionalProperty} = params as {missingProperty?: string; additionalProperty?: string};
  const name = missingProperty ?? additionalProperty;
  return name === undefined ? instancePath : `${instancePath}/${name}`;
}

function foundBy({keyword, data, params}: Complaint): unknown {
  if (keyword === 'required') return undefined;
  if (keyword !== 'additionalProperties') return data;
  return (data as Record<string, unknown>)[(params as {additionalProperty: string}).additionalProperty];
}

function complaintsAbout(part: 'request' | 'answer', {validator, operation, path}: Documented, exchange: Exchange): readonly Complaint[] {
  const {method, headers, requestBody, status, responseBody} = exchange;
  // The validator takes an operation only as its own kind of object.
  const of = operation as unknown as Parameters<typeof validator.validateRequest>[1] & object;
  const {errors} =
    part === 'request'
      ? validator.validateRequest({method, path, headers: {...headers}, body: requestBody}, of)
      : validator.validateResponse(responseBody ?? null, of, status);
  return errors ?? [];
}

/** @param specifications by the names of their files */
export function contractOf(specifications: ReadonlyMap<string, Specification>, exceptions: Exceptions): Contract {
  const documentedAt = documentedApis(amended(specifications, exceptions));
  const tolerated = tolerances(exceptions.values);
  const used = new Set<unknown>();

  function findings(part: 'request' | 'answer', documented: Documented, operation: string, exchange: Exchange): Finding[] {
    const toFinding = (complaint: Complaint): Finding => ({
      file: documented.file,
      operation,
      status: exchange.status,
      part,
      at: placeOf(complaint),
      keyword: keywordOf(complaint),
      found: foundBy(complaint),
      message: complaint.message ?? '',
    });
    const {stay, forgiven} = sorted(
      complaintsAbout(part, documented, exchange),
      complaint => tolerated.of(toFinding(complaint)) !== undefined,
    );
    for (const complaint of forgiven) used.add(tolerated.of(toFinding(complaint)));
    return stay.map(toFinding);
  }

  function check(exchange: Exchange): Finding[] {
    const {method, status, request} = exchange;
    const url = urlOf(exchange);
    const documented = documentedAt(method, url);
    const nothing = {status, part: 'answer', at: '', found: undefined} as const;
    if (documented === null) {
      // Who has no such path says so.
      if (status === 404 || status === 405) return [];
      return [{...nothing, file: '', operation: `${method} ${url.pathname}`, keyword: 'path', message: 'is documented nowhere'}];
    }
    const {file} = documented;
    const operation = `${method} ${documented.operation.path}`;
    const answer = documented.operation.responses[status];
    if (answer === undefined) return [{...nothing, file, operation, keyword: 'status', message: 'is not documented'}];
    used.add(exceptionBehind(documented.operation)).add(exceptionBehind(answer));
    const isHeld = request === 'ours' || (request === 'sensible' && status < 400);
    const ofRequest = isHeld ? findings('request', documented, operation, exchange) : [];
    return [...ofRequest, ...findings('answer', documented, operation, exchange)];
  }

  function success(exchange: Exchange): SpecifiedSuccess | null {
    const {method, status} = exchange;
    const documented = status < 300 ? documentedAt(method, urlOf(exchange)) : null;
    const answer = documented?.operation.responses[status];
    const schema = answer?.content?.['application/json']?.schema;
    return documented === null || schema === undefined ? null : {file: documented.file, schema};
  }

  const values = tolerated.all.map(tolerance => ({
    key: tolerance,
    says: `${tolerance.place} ${tolerance.exception.keyword}`,
    reason: tolerance.exception.reason,
  }));
  const statuses = exceptions.statuses.map(status => ({
    key: status,
    says: `status ${status.status} in ${status.files.join(', ')}`,
    reason: status.reason,
  }));
  const paths = [...exceptions.spellings, ...exceptions.paths].map(path => ({key: path, says: path.path, reason: path.reason}));
  const listed: readonly {key: unknown; says: string; reason: string}[] = [...values, ...statuses, ...paths];
  return {check, success, unused: () => listed.filter(({key}) => !used.has(key)).map(({says, reason}) => `${says}: ${reason}`)};
}
