/** JSON in and out of requests and answers. */
import type {StoreAnswer} from './routing.js';

export function responseOf({status, body}: StoreAnswer): Response {
  return body === undefined ? new Response(null, {status}) : Response.json(body, {status});
}

/** Deeper than any request, and shallow enough for everything that walks through a body. */
const DEEPEST = 100;

function isShallow(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every(inner => isShallow(inner, left - 1));
}

/** @throws SyntaxError for what is no JSON, or nested too deeply to be written again */
function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!isShallow(value)) throw new SyntaxError('The JSON is nested too deeply.');
  return value;
}

/** The parsed body, undefined for none. @throws what `unreadable` makes of anything but JSON */
export function bodyOf(text: string, unreadable: (detail: string) => Error): unknown {
  if (text === '') return undefined;
  try {
    return parsed(text);
  } catch {
    throw unreadable('The body is not valid JSON.');
  }
}

/** A body as the journal shows it: parsed where it is JSON. */
export function shownBody(text: string): unknown {
  if (text === '') return null;
  try {
    return parsed(text);
  } catch {
    return text;
  }
}
