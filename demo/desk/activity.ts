/** Notices that the page talked to the store, without being in the way of its requests. */

/** The facts the widget tells its page. */
export const widgetEvents = [
  'multidrop-ready',
  'multidrop-change',
  'multidrop-before-sync',
  'multidrop-sync-progress',
  'multidrop-failure',
  'multidrop-announce',
  'multidrop-continue',
] as const;

const quiet = 150; // ms; a burst of requests is looked at once

const inPage = new EventTarget();

const isStorePath = (path: string): boolean => /\/(api\/storefront|internalapi|stores)\//.test(path);

/** For a store inside the page, whose answers no browser counts as requests. */
export function noteActivity(path: string): void {
  if (isStorePath(path)) inPage.dispatchEvent(new Event('answer'));
}

/** Calls back after requests to the store and after the widget's events. Answers a function that ends it. */
export function watchActivity(callback: () => void): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, quiet);
  };
  const observer = new PerformanceObserver(list => {
    if (list.getEntries().some(({name}) => isStorePath(name))) soon();
  });
  observer.observe({type: 'resource'});
  inPage.addEventListener('answer', soon, {signal});
  for (const name of widgetEvents) document.addEventListener(name, soon, {signal});
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    ended.abort();
  };
}
