/** The store's management API, as a merchant's own program would call it. */

/** The emulated store takes any hash and any token. */
const BASE = '/stores/harbour/v2';
const TOKEN = 'merchants-desk';

export type Action = `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`;

/**
 * One request, as in `manage('GET /orders')`. Answers null where the store answers nothing (204): for an empty list, and after a DELETE.
 * @throws Error with the store's own sentence if it refuses, or one of ours if it cannot be reached
 */
export async function manage<Answer = unknown>(action: Action, body?: unknown): Promise<Answer | null> {
  const [method = 'GET', path = ''] = action.split(' ');
  const answer = await fetch(BASE + path, {
    method,
    headers: {accept: 'application/json', 'x-auth-token': TOKEN, ...(body === undefined ? {} : {'content-type': 'application/json'})},
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  }).catch(() => {
    throw new Error('The store did not answer. Please try again.');
  });
  if (answer.status === 204) return null;
  const told = await readJson(answer);
  if (!answer.ok) throw new Error(sentenceIn(told) ?? 'The store did not do that, and did not say why.');
  return told as Answer;
}

/** The same for a list, which is empty where the store answers nothing. */
export async function manageList<Entry>(action: `GET /${string}`): Promise<Entry[]> {
  return (await manage<Entry[]>(action)) ?? [];
}

/** A storefront of a real store answers such a path with a page of its own. */
async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    throw new Error('The management API does not answer at this address. The merchant of this store works in its own control panel.');
  }
}

/** Errors are a list of `{status, message}`. */
function sentenceIn(told: unknown): string | undefined {
  const [first] = Array.isArray(told) ? (told as {message?: string}[]) : [];
  return first?.message;
}
