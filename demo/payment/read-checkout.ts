/** The checkout as the payment page needs it; amounts in major units. */

export interface Address {
  firstName: string;
  lastName: string;
  company: string;
  address1: string;
  address2: string;
  city: string;
  stateOrProvinceCode: string;
  postalCode: string;
  country: string;
}

interface Line {
  id: string;
  name: string;
  quantity: number;
}

export interface Consignment {
  lineItemIds: string[];
  shippingAddress: Address;
  selectedShippingOption?: {description: string; cost: number; transitTime: string} | null;
}

export interface Checkout {
  cart: {
    currency: {code: string};
    lineItems: {physicalItems: Line[]; digitalItems: Line[]; giftCertificates: {name: string}[]; customItems?: Line[]};
  };
  consignments: Consignment[];
  subtotal: number;
  shippingCostTotal: number;
  taxTotal: number;
  grandTotal: number;
}

/** The session's checkout; null without a cart. @throws Error with a sentence if the store does not give it */
export async function readCheckout(): Promise<Checkout | null> {
  const [cart] = await read<{id: string}[]>('/api/storefront/carts');
  return cart ? read<Checkout>(`/api/storefront/checkouts/${cart.id}`) : null;
}

async function read<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(path, {headers: {accept: 'application/json'}});
  if (!answer.ok) throw new Error('The shop could not show your order just now. Please go back and try again.');
  return (await answer.json()) as Answer;
}
