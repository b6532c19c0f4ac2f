/** What the store's rules throw when they refuse a request: a status and the body that goes with it (store-api 3.8). */

export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  /** The work done so far stays (an array POST of which the valid elements took effect). */
  readonly keepsWork: boolean;

  constructor(status: number, body: unknown, keepsWork = false) {
    super(`The store refused the request with status ${status}.`);
    this.status = status;
    this.body = body;
    this.keepsWork = keepsWork;
  }
}

/** The usual problem body of the storefront, as recorded (store-api 8b). */
export function problem(status: number, title: string, detail: string): Refusal {
  return new Refusal(status, {title, type: 'about:blank', status, detail});
}

/** A stale version: no `detail` (store-api 3.8). */
export function versionConflict(): Refusal {
  return new Refusal(409, {
    status: 409,
    title: 'The checkout was changed since this version of it was read. Read it again, then retry.',
    type: 'https://developer.bigcommerce.com/docs/start/about/status-codes',
  });
}

/** The documented 400 of reading a checkout: the problem in a list (store-api 3.8). */
export function listedProblem(status: number, title: string, detail: string): Refusal {
  return new Refusal(status, {errors: [{status, title, type: 'about:blank', detail}]});
}

/** An error of the management API: the problem in a list, without a title (store-api 3.8). */
export function managementProblem(status: number, message: string): Refusal {
  return new Refusal(status, [{status, message}]);
}

/** The answer to a request that broke the store itself. */
export function breakdown(error: unknown): Refusal {
  return problem(500, 'Internal Server Error', error instanceof Error ? error.message : String(error));
}
