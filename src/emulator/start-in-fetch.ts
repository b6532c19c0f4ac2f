/** Starts the emulated store inside a page that can have no service worker: the page's own `fetch` asks it from then on. */
import {emulatedFetch} from './emulated-fetch.js';
import {EmulatedStore} from './emulated-store.js';
import {keptStore, type KeptOptions} from './kept-store.js';
import {productPictures} from './pictures/product-pictures.js';

/**
 * Whatever the store does not answer goes where it went before. Nobody but scripts asks the store then, so pictures are in the answers
 * themselves. @param afterwards called after each answer with the path that was asked
 */
export function startInFetch(options: KeptOptions = {}, afterwards: (path: string) => void = () => undefined): EmulatedStore {
  const {store, keep} = keptStore(options);
  const ask = emulatedFetch(store);
  const elsewhere = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== location.origin || !EmulatedStore.answers(url.pathname)) return elsewhere(input, init);
    try {
      return await withPictures(await ask(input, init));
    } finally {
      keep();
      afterwards(url.pathname);
    }
  };
  keep();
  return store;
}

async function withPictures(answer: Response): Promise<Response> {
  if (!answer.headers.get('content-type')?.includes('json')) return answer;
  const text = await answer.text();
  const {status, headers} = answer;
  return new Response(
    text.replaceAll(/"[^"]*\/product_images\/([\w-]+)\.svg"/g, (address, name: string) => pictureIn(name) ?? address),
    {
      status,
      headers,
    },
  );
}

function pictureIn(name: string): string | null {
  const picture = productPictures[name];
  return picture === undefined ? null : JSON.stringify(`data:image/svg+xml,${encodeURIComponent(picture)}`);
}
