/** The few plain pages a shopper's browser can open on the HTTP face. */
import type {EmulatedStore} from '../emulated-store.js';

function page(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>${text}</body>
</html>
`;
}

function orderList(store: EmulatedStore): string {
  const {orders} = store.snapshot();
  if (orders.length === 0) return '<p>There are no orders.</p>';
  return `<ul>${orders.map(({id}) => `<li>Order ${id}</li>`).join('')}</ul>`;
}

/** The page at a path, null for none. The first is empty: a place to open a session from. Opening `/login.php` signs the shopper in, and
 * opening `/checkout` does what the store's own page does to a split. */
export function pageAt(path: string, store: EmulatedStore): string | null {
  switch (path) {
    case '/':
      return page('The Harbour Shop', '');
    case '/checkout':
      store.act({kind: 'open-checkout'});
      return page('Checkout', '<main><h1>Checkout</h1><p>Here the store takes over.</p></main>');
    case '/cart.php':
      return page('Your basket', '<main><h1>Your basket</h1></main>');
    case '/login.php':
      store.act({kind: 'sign-in'});
      return page('Signed in', '<main><h1>Signed in</h1><p>You are signed in. <a href="/">Back to the shop</a></p></main>');
    case '/account.php':
      return page('Your orders', `<main><h1>Your orders</h1>${orderList(store)}</main>`);
    default:
      return null;
  }
}
