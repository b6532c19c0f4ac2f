/** Asks a page of the demo what somebody would see go wrong with it. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {transformWithOxc} from 'vite';
import type * as SeenLayout from './seen-layout.js';

let questions: Promise<string> | null = null;

/** The questions as a module that any page can import, whoever serves it. Imported twice, it is the same one. */
async function addressOfQuestions(): Promise<string> {
  const path = fileURLToPath(new URL('seen-layout.ts', import.meta.url));
  const {code} = await transformWithOxc(readFileSync(path, 'utf8'), path, {sourcemap: false});
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

export async function layoutOf(page: Page, question: keyof typeof SeenLayout): Promise<readonly string[]> {
  questions ??= addressOfQuestions();
  return page.evaluate(
    async ([where, what]) => {
      const answers = (await import(where)) as typeof SeenLayout;
      return answers[what]() ?? [];
    },
    [await questions, question] as const,
  );
}
