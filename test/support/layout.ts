/** Asks a page of the demo what somebody would see go wrong with it. */
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import type * as SeenLayout from './seen-layout.js';

/** As the demo's server serves files that are not the demo's own. */
const url = `/@fs${fileURLToPath(new URL('seen-layout.ts', import.meta.url))}`;

export async function layoutOf(page: Page, question: keyof typeof SeenLayout): Promise<readonly string[]> {
  return page.evaluate(
    async ([where, what]) => {
      const answers = (await import(where)) as typeof SeenLayout;
      return answers[what]() ?? [];
    },
    [url, question] as const,
  );
}
