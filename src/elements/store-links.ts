/** Where the store's own pages are. A link from the settings counts only on this origin, over http or https. */
import type {StoreSettings} from '../domain/checkout.js';

/** The link if it leads to this origin, else the stand-in. */
function onThisOrigin(link: string, standIn: string): string {
  const url = link ? parse(link) : null;
  return url && url.origin === location.origin && /^https?:$/.test(url.protocol) ? url.href : standIn;
}

/** An address the integrator gave: any origin, but http or https only. */
export function asPage(link: string): string | null {
  const url = link ? parse(link) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

export const cartPage = (settings: StoreSettings | null, base: string) => onThisOrigin(settings?.cartLink ?? '', `${base}/cart.php`);
export const signInPage = (settings: StoreSettings | null, base: string) => onThisOrigin(settings?.loginLink ?? '', `${base}/login.php`);
export const paymentPage = (settings: StoreSettings | null, base: string) => onThisOrigin(settings?.checkoutLink ?? '', `${base}/checkout`);
export const ordersPage = (base: string) => `${base}/account.php?action=order_status`;

function parse(link: string): URL | null {
  try {
    return new URL(link, document.baseURI);
  } catch {
    return null;
  }
}
