/** Notices that the page talked to the store, without being in the way of its requests. */

/** The facts the widget tells its page. */
export const widgetEvents = [
  'multidrop-ready',
  'multidrop-change',
  'multidrop-sync-progress',
  'multidrop-failure',
  'multidrop-continue',
] as const;

const quiet = 150; // ms; a burst of requests is looked at once

/** Calls back after requests to the store and after the widget's events. Answers a function that ends it. */
export function watchActivity(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, quiet);
  };
  const observer = new PerformanceObserver(list => {
    if (list.getEntries().some(({name}) => /\/(api\/storefront|internalapi|stores)\//.test(name))) soon();
  });
  observer.observe({type: 'resource'});
  for (const name of widgetEvents) document.addEventListener(name, soon);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const name of widgetEvents) document.removeEventListener(name, soon);
  };
}
