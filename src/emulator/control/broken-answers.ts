/** The answers that faults give instead of the rules. */
import type {Fault} from './faults.js';

type Breakage = Extract<Fault, {kind: 'status' | 'malformed' | 'html' | 'body'}>;

/** Statuses that cannot have a body. */
const BODILESS = [204, 205, 304];

export function isBrokenAnswer(fault: Fault): fault is Breakage {
  return fault.kind === 'status' || fault.kind === 'malformed' || fault.kind === 'html' || fault.kind === 'body';
}

export function brokenAnswer(fault: Breakage): Response {
  switch (fault.kind) {
    case 'status': {
      const {status, headers = {}} = fault;
      const body = fault.body ?? {title: 'Injected', type: 'about:blank', status, detail: 'An injected answer.'};
      return BODILESS.includes(status) ? new Response(null, {status, headers}) : Response.json(body, {status, headers});
    }
    case 'malformed':
      return new Response('{"id": "', {status: 200, headers: {'content-type': 'application/json'}});
    case 'html':
      return new Response('<!doctype html><title>Maintenance</title><p>Back soon.', {status: 200, headers: {'content-type': 'text/html'}});
    case 'body':
      return Response.json(fault.body, {status: 200});
  }
}

/** The same answer under another content type. */
export async function answeredAs(answer: Response, contentType: string): Promise<Response> {
  if (answer.type === 'error' || BODILESS.includes(answer.status)) return answer;
  return new Response(await answer.text(), {status: answer.status, headers: {'content-type': contentType}});
}
