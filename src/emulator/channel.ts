/** The one sales channel the emulated store has: its storefront. */
export const STOREFRONT_CHANNEL = 1;
