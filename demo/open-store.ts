/** Makes sure a store answers this page: the emulated one inside it, or the real one `npm start` was told of. */
import {noteActivity} from './desk/activity.js';

declare const __STORE_URL__: string | null;
declare const __IS_BUILT__: boolean;

/** The real store's origin; null when the store is emulated inside the page. */
export const storeUrl = __STORE_URL__;

/** Files on some host, which has no pages where a store has its own, as the dev server has. */
export const isBuilt = __IS_BUILT__;

/** Where the emulated store answers from: `network` where requests leave the page, as they do in a shop. */
export type Whereabouts = 'network' | 'page';

/**
 * Resolves when requests to the store are answered. `?scenario=guest` says what the emulated store starts from.
 * @throws Error with a sentence for whoever opened the page
 */
export async function openStore(): Promise<Whereabouts> {
  if (storeUrl !== null) {
    await openSession(storeUrl);
    return 'network';
  }
  const {scenarios} = await import('../src/emulator/index.js');
  const wanted = new URLSearchParams(location.search).get('scenario');
  const names = scenarios.map(({name}) => name);
  const scenario = names.find(name => name === wanted);
  if (wanted !== null && !scenario) throw new Error(`There is no scenario "${wanted}". Use one of: ${names.join(', ')}.`);
  return emulate(scenario ? {scenario} : {});
}

/** Service workers are for https and localhost only, and a browser may forbid them altogether. */
async function emulate(options: {
  scenario?: (typeof import('../src/emulator/index.js'))['scenarios'][number]['name'];
}): Promise<Whereabouts> {
  try {
    if (!('serviceWorker' in navigator)) throw new Error('There are no service workers here.');
    const {startInPage} = await import('../src/emulator/start-in-page.js');
    await startInPage({...options, workerUrl: new URL('mockServiceWorker.js', document.baseURI).pathname});
    return 'network';
  } catch {
    const {startInFetch} = await import('../src/emulator/start-in-fetch.js');
    startInFetch(options, noteActivity);
    return 'page';
  }
}

/** A store gives its session to whoever opens one of its pages. */
async function openSession(store: string): Promise<void> {
  const answer = await fetch('/__store/').catch(() => null);
  if (!answer || answer.status >= 500) throw new Error(`The store at ${store} does not answer. Is it running, and is STORE_URL right?`);
}
