/** The payment page's requests to the storefront. */
import type {Checkout, Country, PlacedOrder} from './checkout-types.js';

/** The store refused. `code` is the machine code it gave, '' for none. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`The store refused with status ${status}.`);
    this.status = status;
    this.code = code;
  }
}

/** @throws Refused, or what `fetch` throws where nobody answers */
export async function askStore<Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(method === 'GET' ? {} : {'x-xsrf-token': sessionToken(), 'content-type': 'application/json'}),
    },
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  });
  if (!answer.ok) throw new Refused(answer.status, codeIn((await answer.json().catch(() => null)) as {type?: string} | null));
  return (await answer.json()) as Answer;
}

/** Errors name their reason at the end of `type`. */
function codeIn(problem: {type?: string} | null): string {
  return /\/([a-z_]+)$/.exec(problem?.type ?? '')?.[1] ?? '';
}

/** From the cookie the store left for its own pages to send back. */
function sessionToken(): string {
  return decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
}

/** What the page shows beyond the usual answer. */
export const includes = `?include=${encodeURIComponent(
  ['customer', 'cart.lineItems.physicalItems.options', 'cart.lineItems.digitalItems.options', 'consignments.availablePickupOptions'].join(
    ',',
  ),
)}`;

/** The session's checkout; null without a cart. @throws Refused, or what `fetch` throws */
export async function readCheckout(): Promise<Checkout | null> {
  const [cart] = await askStore<{id: string}[]>('GET', '/api/storefront/carts');
  return cart ? askStore<Checkout>('GET', `/api/storefront/checkouts/${cart.id}${includes}`) : null;
}

/** All countries, for who is billed may live where nothing is sent. None where they cannot be had. */
export async function readCountries(): Promise<Country[]> {
  try {
    return (await askStore<{data: Country[]}>('GET', '/internalapi/v1/store/countries')).data;
  } catch {
    return [];
  }
}

export function readOrder(id: number): Promise<PlacedOrder> {
  return askStore<PlacedOrder>('GET', `/api/storefront/orders/${id}`);
}
