/**
 * The store's own OpenAPI files, read and made ready to hold exchanges against. They are no part of the project: `OPENAPI_DIR` names their
 * folder, else they are looked for beside the project.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {dereference} from 'openapi-backend/refparser.js';
import {parse} from 'yaml';

/** A JSON schema, as OpenAPI 3.0 has it. */
export type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface SpecifiedAnswer {
  readonly description: string;
  readonly content?: Readonly<Record<string, {readonly schema?: Schema}>>;
}

export interface SpecifiedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly required?: boolean; readonly content: Readonly<Record<string, {readonly schema?: Schema}>>};
  readonly responses: Record<string, SpecifiedAnswer>;
}

export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The operations of a path; `parameters` belong to all of them. */
export type PathItem = {[Method in (typeof methods)[number]]?: SpecifiedOperation} & {parameters?: readonly Parameter[]};

/** An OpenAPI document without references. */
export interface Specification {
  readonly openapi: string;
  readonly info: {readonly title: string; readonly version: string};
  readonly servers: readonly {readonly url: string}[];
  readonly paths: Record<string, PathItem>;
}

const folder = process.env['OPENAPI_DIR'] ?? fileURLToPath(new URL('../../../shared/openapi', import.meta.url));

/** For the options of a test: skips it where the files are not there, and says why. */
export const whereSpecified = {
  skip: !existsSync(folder) && `The store's OpenAPI files are not in ${folder}. Set OPENAPI_DIR to the folder that has them.`,
};

/** The boolean form of these two is gone from JSON Schema; all it says here is what goes without saying. */
const saysNothing = (keyword: string, value: unknown): boolean =>
  (keyword === 'exclusiveMinimum' || keyword === 'exclusiveMaximum') && value === false;

/**
 * A document without references. Parts that several places referred to are copied, so that each has a path of its own in the reports
 * of what disagrees.
 */
async function withoutReferences(document: object): Promise<Specification> {
  const dereferenced: unknown = await dereference(document);
  const text = JSON.stringify(dereferenced, (keyword, value: unknown) => (saysNothing(keyword, value) ? undefined : value));
  return JSON.parse(text) as Specification;
}

/** Every file of the folder, by its name. Empty where there is no folder. */
export async function readSpecifications(): Promise<Map<string, Specification>> {
  const files = existsSync(folder) ? readdirSync(folder).filter(file => /\.ya?ml$/.test(file)) : [];
  const read = files.map(async file => {
    return [file, await withoutReferences(parse(readFileSync(join(folder, file), 'utf8')) as object)] as const;
  });
  return new Map(await Promise.all(read));
}
