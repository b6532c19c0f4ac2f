/** How exceptions are written down, and how the specification files look once they are made. */
import {methods, type PathItem, type Schema, type Specification, type SpecifiedAnswer, type SpecifiedOperation} from './specifications.js';

/** A value that the files forbid and the evidence shows. */
export interface ToleratedValue {
  /** The schema keyword that it breaks. */
  readonly keyword: string;
  /** What stands there: `null`, `array`, `number` … for any such value, or one value as JSON. `undefined` for what is missing. */
  readonly found: string;
  /**
   * Where: file, part and JSON pointer, as in `carts.sf.yml answer /lineItems/*`. `*` is any one segment, `**` any number of them.
   * Pointers of requests start at `{requestBody, query, path, header}`.
   */
  readonly at: readonly string[];
  /** As `POST /checkouts/{checkoutId}/coupons`; every one where left out. */
  readonly operations?: readonly string[];
  readonly reason: string;
}

/** A status that a file does not document for some operations. */
export interface UndocumentedStatus {
  readonly files: readonly string[];
  /** As `POST /checkouts/{checkoutId}/coupons`; every one of the files where left out. */
  readonly operations?: readonly string[];
  readonly status: number;
  /** Of the body; left out where there is none. */
  readonly answer?: Schema;
  readonly reason: string;
}

/** Another spelling of a documented path. */
interface OtherSpelling {
  readonly file: string;
  readonly path: string;
  readonly sameAs: string;
  readonly reason: string;
}

/** A path that no file has. */
export interface UndocumentedPath {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root of the server. */
  readonly path: string;
  /** Names of its query parameters. */
  readonly query?: readonly string[];
  readonly requestBody?: Schema;
  /** Schemas of its answers by status. */
  readonly answers: Readonly<Record<number, Schema>>;
  readonly reason: string;
}

export interface Exceptions {
  readonly values: readonly ToleratedValue[];
  readonly statuses: readonly UndocumentedStatus[];
  readonly spellings: readonly OtherSpelling[];
  readonly paths: readonly UndocumentedPath[];
}

export type Addition = UndocumentedStatus | OtherSpelling | UndocumentedPath;

/** Under this key an answer or an operation names the exception that put it there. */
const MADE_BY = 'x-exception';
interface Made {
  readonly [MADE_BY]?: Addition;
}

export const exceptionBehind = (part: SpecifiedAnswer | SpecifiedOperation): Addition | undefined => (part as Made)[MADE_BY];

/** The name under which the paths that no file has are reported. */
const NO_FILE = 'undocumented';

const made = <Part extends object>(part: Part, exception: Addition): Part => ({...part, [MADE_BY]: exception});

function answerOf(schema: Schema | undefined, reason: string): SpecifiedAnswer {
  return {description: reason, ...(schema !== undefined && {content: {'application/json': {schema}}})};
}

/** @returns each operation with its name, as `POST /carts` */
function* operationsOf({paths}: Specification): Generator<[name: string, operation: SpecifiedOperation]> {
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation !== undefined) yield [`${method.toUpperCase()} ${path}`, operation];
    }
  }
}

function addStatus(specification: Specification, exception: UndocumentedStatus): void {
  const {operations, status, answer, reason} = exception;
  for (const [name, {responses}] of operationsOf(specification)) {
    const isMeant = operations === undefined || operations.includes(name);
    if (isMeant && !(status in responses)) responses[status] = made(answerOf(answer, reason), exception);
  }
}

function addSpelling({paths}: Specification, exception: OtherSpelling): void {
  const {path, sameAs} = exception;
  const item: PathItem = {...paths[sameAs]};
  for (const method of methods) {
    const operation = item[method];
    if (operation !== undefined) item[method] = made({...operation, operationId: `${operation.operationId} at ${path}`}, exception);
  }
  paths[path] = item;
}

function undocumented(exceptions: readonly UndocumentedPath[]): Specification {
  const paths: Record<string, PathItem> = {};
  for (const exception of exceptions) {
    const {method, path, query = [], requestBody, answers, reason} = exception;
    const inPath = [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => ({name, in: 'path', required: true, schema: {}}) as const);
    const operation: SpecifiedOperation = {
      operationId: `${method} ${path}`,
      parameters: [...inPath, ...query.map(name => ({name, in: 'query', schema: {}}) as const)],
      ...(requestBody && {requestBody: {required: true, content: {'application/json': {schema: requestBody}}}}),
      responses: Object.fromEntries(Object.entries(answers).map(([status, schema]) => [status, answerOf(schema, reason)])),
    };
    paths[path] = {...paths[path], [method.toLowerCase()]: made(operation, exception)};
  }
  return {openapi: '3.0.3', info: {title: NO_FILE, version: '1'}, servers: [{url: 'https://{store_domain}'}], paths};
}

/** Copies of the specifications with what the exceptions add to them; tolerated values change nothing there. */
export function amended(specifications: ReadonlyMap<string, Specification>, exceptions: Exceptions): Map<string, Specification> {
  const documents = new Map([...specifications].map(([file, specification]) => [file, structuredClone(specification)]));
  for (const exception of exceptions.spellings) {
    const document = documents.get(exception.file);
    if (document !== undefined) addSpelling(document, exception);
  }
  for (const exception of exceptions.statuses) {
    for (const [file, document] of documents) if (exception.files.includes(file)) addStatus(document, exception);
  }
  return documents.set(NO_FILE, undocumented(exceptions.paths));
}
