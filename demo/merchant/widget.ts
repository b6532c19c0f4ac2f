/** The widget on the same page, which should show what the merchant has just changed. */

/** One read of the checkout, if there is a widget and it is open. What the shopper is doing there goes on. */
export async function refreshWidget(): Promise<void> {
  await document.querySelector('multidrop-checkout')?.session?.refresh();
}
