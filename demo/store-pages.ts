/** The store's own pages, which stand elsewhere here: wherever these files are hosted, there is no `/checkout`, and no `/cart.php`. */

const pages: readonly (readonly [path: RegExp, page: string])[] = [
  [/\/checkout$/, 'checkout.html'],
  [/\/cart\.php$/, './'],
  [/\/login\.php$/, './#signed-in'],
  [/\/account\.php$/, './#merchant'],
];

/** The page of the demo that stands for an address of the store, or null for any other address. */
export function pageFor(address: string, base: string): string | null {
  const {origin, pathname} = new URL(address, base);
  if (origin !== new URL(base).origin) return null;
  const page = pages.find(([path]) => path.test(pathname))?.[1];
  return page === undefined ? null : new URL(page, base).href;
}

/** Has links to the store's pages, and the widget's Continue, lead to those that are there. */
export function leadToPages(): void {
  document.addEventListener('click', event => {
    const link = event.composedPath().find(element => element instanceof HTMLAnchorElement);
    const page = link ? pageFor(link.href, document.baseURI) : null;
    if (link && page !== null && !event.defaultPrevented) link.href = page;
  });
  // After all who may object.
  window.addEventListener('multidrop-continue', event => {
    const page = pageFor(urlOf(event), document.baseURI);
    if (page === null || event.defaultPrevented) return;
    event.preventDefault();
    location.assign(page);
  });
}

/** Without the widget's own class, which comes with the widget. */
const urlOf = (event: Event): string => ('url' in event ? String(event.url) : '');
