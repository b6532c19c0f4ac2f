/** Rounds amounts in major units to the two decimals this store keeps. */

export function round(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100;
}
