/** Steers the emulated store through its control paths, the same in the page and over HTTP. */

/** What `GET /__emulator/state` tells, as far as the desk reads it. Prices in major units. */
export interface StoreState {
  scenario: string;
  behaviours: Record<string, string>;
  signedIn: boolean;
  settings: {hasMultiShippingEnabled: boolean};
  formFields: {shippingAddress: {id: string; name: string; label: string; custom: boolean}[]};
  checkout: {
    lines: {id: string; productId: number; name: string; quantity: number; price: number}[];
    consignments: {selected: {source: {zoneId: number; methodId: number}} | null}[];
  } | null;
}

/**
 * One request to a control path, as in `control('POST act', { kind: 'sign-in' })`.
 * @throws Error with the store's own sentence if it refuses
 */
export async function control<Answer = unknown>(action: `${'GET' | 'POST' | 'PUT' | 'DELETE'} ${string}`, body?: unknown): Promise<Answer> {
  const [method = 'GET', path = ''] = action.split(' ');
  const answer = await fetch(`/__emulator/${path}`, {
    method,
    ...(body === undefined ? {} : {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
  });
  const told = (await answer.json()) as Answer & {error?: string};
  if (!answer.ok) throw new Error(told.error ?? `The emulated store answered ${answer.status}.`);
  return told;
}

/** Whether the store is an emulated one. A real one answers such a path with a page, or not at all. */
export async function isSteerable(): Promise<boolean> {
  try {
    return Array.isArray(await control('GET scenarios'));
  } catch {
    return false;
  }
}
