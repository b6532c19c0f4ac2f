/** Ids and random numbers that follow from the seed alone, so that two runs with one seed give equal answers. */
import type {StoreState} from './store-state.js';

const MIXERS = [597399067, 2869860233, 951274213, 2716044179] as const;

/** A 128-bit hash of a text as 32 hex characters (cyrb128). Not for secrets. */
export function hash128(text: string): string {
  const h: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h[0] = h[1] ^ Math.imul(h[0] ^ code, MIXERS[0]);
    h[1] = h[2] ^ Math.imul(h[1] ^ code, MIXERS[1]);
    h[2] = h[3] ^ Math.imul(h[2] ^ code, MIXERS[2]);
    h[3] = h[0] ^ Math.imul(h[3] ^ code, MIXERS[3]);
  }
  const a = Math.imul(h[2] ^ (h[0] >>> 18), MIXERS[0]);
  const b = Math.imul(h[3] ^ (h[1] >>> 22), MIXERS[1]);
  const c = Math.imul(a ^ (h[2] >>> 17), MIXERS[2]);
  const d = Math.imul(b ^ (h[3] >>> 19), MIXERS[3]);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map(part => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

function draw(state: StoreState, purpose: string): string {
  state.drawn += 1;
  return hash128(`${state.seed}:${purpose}:${state.drawn}`);
}

/** A fresh uuid, the shape of checkout and line-item ids. */
export function drawUuid(state: StoreState): string {
  const hex = draw(state, 'uuid');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A fresh id of 13 hex characters, greater than all before it, the shape of consignment ids (store-api 3.3, 9). */
export function drawIncreasingId(state: StoreState): string {
  state.nextNumber.consignment += 1 + (parseInt(draw(state, 'step').slice(0, 4), 16) % 4096);
  return state.nextNumber.consignment.toString(16).padStart(13, '0');
}

/** A number from 0 up to, not including, 1. */
export function drawFraction(state: StoreState): number {
  return parseInt(draw(state, 'fraction').slice(0, 8), 16) / 0x1_0000_0000;
}
