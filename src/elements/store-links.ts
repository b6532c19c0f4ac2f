/** Where the store's own pages and pictures are. A link from its answers counts only where it leads to a place that is known to be the store's. */
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

/** Where stores of this kind keep pictures of products, besides their own origin: `cdn11.bigcommerce.com` and the like. */
const pictureHost = /(^|\.)bigcommerce\.com$/;

/** A picture's address where it is on this origin, or where the store keeps pictures, or on a host the page named; else null. */
export function asPicture(given: string, hosts: readonly string[]): string | null {
  const url = parse(given);
  if (!url) return null;
  // Brought along: nothing is fetched for it, and in a picture nothing runs.
  if (/^data:image\//i.test(url.href)) return given;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && location.protocol === 'http:');
  const isKnown = url.origin === location.origin || pictureHost.test(url.hostname) || hosts.includes(url.host);
  return isSafe && isKnown ? given : null;
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
