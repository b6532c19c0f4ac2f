/** How long every answer of the emulated store is held back: a fault that always strikes. */
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

export function isLatency(fault: Fault): boolean {
  return fault.kind === 'delay' && fault.times === 'always';
}

/** In milliseconds. */
export async function latencyNow(): Promise<number> {
  return (await waitingFaults()).find(isLatency)?.ms ?? 0;
}

/** In milliseconds; 0 ends it. Faults can only be emptied all at once, so the others are put back. */
export async function setLatency(ms: number): Promise<void> {
  const others = (await waitingFaults()).filter(fault => !isLatency(fault));
  await control('DELETE faults');
  const latency: Fault[] = ms > 0 ? [{kind: 'delay', ms, times: 'always'}] : [];
  await control('POST faults', {faults: [...latency, ...others]});
}
