/** JSON in and out of requests and answers. */
import {problem} from './refusal.js';
import type {StoreAnswer} from './storefront/routes.js';

export function responseOf({status, body}: StoreAnswer): Response {
  return body === undefined ? new Response(null, {status}) : Response.json(body, {status});
}

/** The parsed body, undefined for none. @throws Refusal 400 for anything but JSON */
export function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw problem(400, 'Bad Request', 'The body is not valid JSON.');
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
