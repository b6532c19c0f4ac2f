/** Starts the emulated store over, as somebody who comes to the shop for the first time would find it. */
import {control, type StoreState} from './control.js';
import {latencyNow, setLatency} from './latency.js';

/** Keeps behaviours and latency, and leads to the delivery page. @param scenario the one the store started with unless given */
export async function startOver(scenario?: string): Promise<void> {
  const latency = await latencyNow();
  const state = await control<StoreState>('GET state');
  await control('POST reset', {scenario: scenario ?? state.scenario, behaviours: state.behaviours});
  await setLatency(latency);
  forgetDrafts();
  // Without a scenario in the address, which would start that one again, and without what it pointed to.
  history.replaceState(null, '', '/');
  location.reload();
}

/** A store that starts over may give the same ids again, and the widget would bring back the plan it kept for them. */
function forgetDrafts() {
  document.querySelector('multidrop-checkout')?.remove();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('multidrop ')) localStorage.removeItem(key);
  }
}
