/** What journeys of the merchant and of the payment page do alike, by roles and names only. */
import type {Shopper} from './shop-page.js';

/** Unfolds the merchant's desk. */
export async function openDesk({page}: Shopper): Promise<void> {
  await page.getByRole('heading', {name: "Merchant's desk"}).click();
  await page.getByRole('heading', {name: 'United States'}).waitFor();
}

/** On the payment page, as order 101. The tax on a download follows from the billing address, so the new total is agreed to. */
export async function placeOrder(shopper: Shopper): Promise<void> {
  const {page} = shopper;
  await page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
  await shopper.press('Place the order');
  await page.getByRole('alert').getByText('Place the order once more to agree').waitFor();
  await shopper.press('Place the order');
  await page.getByRole('heading', {name: 'Order 101 is placed'}).waitFor();
}
