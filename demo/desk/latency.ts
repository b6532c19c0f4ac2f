/** How long every answer of the emulated store is held back: a fault that always strikes, whatever is asked. */
import {control} from './control.js';

export interface Fault {
  kind: string;
  ms?: number;
  status?: number;
  times?: number | 'always';
  match?: {method?: string; path?: string};
  [more: string]: unknown;
}

export async function waitingFaults(): Promise<Fault[]> {
  return (await control<{faults: Fault[]}>('GET faults')).faults;
}

export function isLatency({kind, times, match}: Fault): boolean {
  return kind === 'delay' && times === 'always' && match === undefined;
}

/** In milliseconds. */
export function latencyOf(faults: readonly Fault[]): number {
  return faults.find(isLatency)?.ms ?? 0;
}
