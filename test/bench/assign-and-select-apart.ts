/** The platform's client in a process of its own: a machine with two cores works with both, and nobody else loads it. */
import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Outcome, Outcomes} from './outcome.js';

/** `assignAndSelect` for several numbers of people. */
export function assignAndSelectApart(counts: readonly number[]): Promise<Outcomes> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./assign-and-select-process.ts', import.meta.url)), counts.map(String));
    let outcomes: [number, Outcome][] | null = null;
    child.on('message', message => (outcomes = message as [number, Outcome][]));
    child.on('close', () => {
      if (outcomes) resolve(new Map(outcomes));
      else reject(new Error("The process of the platform's client ended without an outcome."));
    });
  });
}
