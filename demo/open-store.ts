/** Makes sure a store answers this page: the emulated one inside it, or the real one `npm start` was told of. */

declare const __STORE_URL__: string | null;

/** The real store's origin; null when the store is emulated inside the page. */
export const storeUrl = __STORE_URL__;

/** Resolves when requests to the store are answered. `?scenario=guest` says what the emulated store starts from. @throws Error with a sentence for whoever opened the page */
export async function openStore(): Promise<void> {
  if (storeUrl !== null) return openSession(storeUrl);
  if (!('serviceWorker' in navigator)) {
    throw new Error(
      'The emulated store lives in a service worker, which this browser allows on https and on localhost only. Open the page there.',
    );
  }
  const [{startInPage}, {scenarios}] = await Promise.all([import('../src/emulator/start-in-page.js'), import('../src/emulator/index.js')]);
  const wanted = new URLSearchParams(location.search).get('scenario');
  const names = scenarios.map(({name}) => name);
  const scenario = names.find(name => name === wanted);
  if (wanted !== null && !scenario) throw new Error(`There is no scenario "${wanted}". Use one of: ${names.join(', ')}.`);
  await startInPage(scenario ? {scenario} : {});
}

/** A store gives its session to whoever opens one of its pages. */
async function openSession(store: string): Promise<void> {
  const answer = await fetch('/__store/').catch(() => null);
  if (!answer || answer.status >= 500) throw new Error(`The store at ${store} does not answer. Is it running, and is STORE_URL right?`);
}
