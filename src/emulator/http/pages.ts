/** The few plain pages a shopper's browser can open on the HTTP face. */

function page(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>${text}</body>
</html>
`;
}

/** By path. The first is empty: a place to open a session from. */
export const pages: Readonly<Record<string, string>> = {
  '/': page('The Harbour Shop', ''),
  '/checkout': page('Checkout', '<main><h1>Checkout</h1><p>Here the store takes over.</p></main>'),
  '/cart.php': page('Your basket', '<main><h1>Your basket</h1></main>'),
};
