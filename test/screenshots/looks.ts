/** The looks a state is seen in: the usual one first. */
import {chooseLanguage, type Shop, type Shopper} from '../support/shop-page.js';

export interface Look {
  readonly name: string;
  readonly language: string;
  readonly options: NonNullable<Parameters<Shop['shopper']>[1]>;
}

export const looks: readonly Look[] = [
  {name: '', language: 'en', options: {colorScheme: 'light'}},
  {name: 'Dark', language: 'en', options: {colorScheme: 'dark'}},
  {name: 'Arabic', language: 'ar', options: {colorScheme: 'light'}},
  {name: 'German', language: 'de', options: {colorScheme: 'light'}},
  {name: 'Forced colours', language: 'en', options: {colorScheme: 'dark', forcedColors: 'active'}},
];

/** Has the page, and so the widget, speak another language. */
export async function speak({page}: Shopper, language: string): Promise<void> {
  await chooseLanguage(page, language);
  await page.locator(`multidrop-checkout [lang="${language}"]`).first().waitFor();
}
