/** Injected breakages: which request they hit, and when they are used up. */
import type {Act} from './acts.js';

interface FaultCommon {
  /**
   * Which requests count: method, a part of the path or a `/regular expression/`, and at least so many elements in the array that is
   * its body. Nothing given: every request.
   */
  match?: {method?: string; path?: string; elements?: number};
  /** The first matching request that is hit, from 1. */
  nth?: number;
  /** How many matching requests in a row are hit from there on; 1 unless given. */
  times?: number | 'always';
}

/**
 * `status`, `malformed`, `html` and `body` answer instead of the rules; `lose-request` drops the connection before the rules,
 * `lose-answer` after them; `content-type` calls the rules' answer something else than JSON; `delay` waits real milliseconds; `hang` never answers; `expire-session` and `act` happen first,
 * then the request goes on.
 */
export type Fault = FaultCommon &
  (
    | {kind: 'status'; status: number; body?: unknown; headers?: Record<string, string>}
    | {kind: 'delay'; ms: number}
    | {kind: 'body'; body: unknown}
    | {kind: 'content-type'; contentType: string}
    | {kind: 'act'; act: Act}
    | {kind: 'malformed' | 'html'}
    | {kind: 'lose-answer' | 'lose-request' | 'hang' | 'expire-session'}
  );

/**
 * The expression of a path written as `/…/`, null for a plain part of a path.
 * @throws SyntaxError where the expression is none
 */
export function pathExpression(pattern: string): RegExp | null {
  const expression = /^\/(.+)\/$/s.exec(pattern)?.[1];
  return expression === undefined ? null : new RegExp(expression);
}

function pathMatches(pattern: string, path: string): boolean {
  return pathExpression(pattern)?.test(path) ?? path.includes(pattern);
}

/** A request as far as faults look at it. */
export interface Target {
  method: string;
  path: string;
  body: unknown;
}

function matches({match = {}}: Fault, {method, path, body}: Target): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === method) &&
    (match.path === undefined || pathMatches(match.path, path)) &&
    (match.elements === undefined || (Array.isArray(body) && body.length >= match.elements))
  );
}

export class Faults {
  /** Each with the number of matching requests seen so far. */
  private waiting: {fault: Fault; seen: number}[] = [];

  add(faults: readonly Fault[]): void {
    this.waiting.push(...structuredClone([...faults]).map(fault => ({fault, seen: 0})));
  }

  list(): Fault[] {
    return structuredClone(this.waiting.map(({fault}) => fault));
  }

  clear(): void {
    this.waiting = [];
  }

  /** The faults that hit this request, in the order they were added; used-up ones are forgotten. */
  take(target: Target): Fault[] {
    const hits: Fault[] = [];
    this.waiting = this.waiting.filter(entry => {
      if (!matches(entry.fault, target)) return true;
      entry.seen += 1;
      const first = entry.fault.nth ?? 1;
      const last = entry.fault.times === 'always' ? Infinity : first + (entry.fault.times ?? 1) - 1;
      if (entry.seen >= first) hits.push(entry.fault);
      return entry.seen < last;
    });
    return hits;
  }

  memory(): {fault: Fault; seen: number}[] {
    return structuredClone(this.waiting);
  }

  remember(waiting: readonly {fault: Fault; seen: number}[]): void {
    this.waiting = structuredClone([...waiting]);
  }
}
