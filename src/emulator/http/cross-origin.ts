/** Which pages of other origins may use the HTTP face, and the headers that tell their browser so. */
import type {IncomingMessage, ServerResponse} from 'node:http';

/** Sets the CORS headers for an allowed origin; answers whether the origin is one. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): boolean {
  const {origin} = request.headers;
  if (allowed.length > 0) response.setHeader('Vary', 'Origin');
  if (origin === undefined || !allowed.includes(origin)) return false;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  return true;
}

/** Answers a preflight of an allowed origin. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? 'content-type');
  response.writeHead(204).end();
}
