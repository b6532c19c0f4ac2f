/** Holds one request of a page, so that a journey can do something while it is out. */
import type {Page} from 'playwright-core';

export interface HeldWrite {
  /** Resolves when the request is held. */
  readonly isOut: Promise<void>;
  /** Lets it go on. What comes after it is not held. */
  letGo(): void;
}

/** Holds the nth request about consignments from now on: on its way to the store, or on its way back. */
export async function holdWrite(page: Page, nth: number, way: 'there' | 'back' = 'there'): Promise<HeldWrite> {
  let seen = 0;
  const out = signal();
  const released = signal();
  await page.route(/\/consignments(\/|\?|$)/, async route => {
    seen += 1;
    const isHeld = seen === nth;
    const answer = isHeld && way === 'back' ? await route.fetch() : undefined;
    if (isHeld) {
      out.give();
      await released.given;
    }
    // It cannot go on where its page is gone.
    await (answer ? route.fulfill({response: answer}) : route.continue()).catch(() => undefined);
  });
  return {isOut: out.given, letGo: released.give};
}

function signal(): {readonly given: Promise<void>; readonly give: () => void} {
  let give = () => {};
  const given = new Promise<void>(resolve => {
    give = resolve;
  });
  return {given, give};
}
