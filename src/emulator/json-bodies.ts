/** JSON in and out of requests and answers. */
import type {StoreAnswer} from './routing.js';

export function responseOf({status, body}: StoreAnswer): Response {
  return body === undefined ? new Response(null, {status}) : Response.json(body, {status});
}

/** The parsed body, undefined for none. @throws what `unreadable` makes of anything but JSON */
export function bodyOf(text: string, unreadable: (detail: string) => Error): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('The body is not valid JSON.');
  }
}

/** A body as the journal shows it: parsed where it is JSON. */
export function shownBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
