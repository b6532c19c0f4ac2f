/**
 * The platform's own client, `@bigcommerce/checkout-sdk`, in Node, asking an emulated store.
 *
 * Its file is run as a function whose parameters are all it needs of a page, so that nothing is put on the process's own globals, where the
 * other clients of a bench would see it, and each store can have a client of its own:
 * - `document.cookie`, for the token it sends back (store-api 1), which it must not overwrite when it tries whether cookies can be set;
 * - `document.location.protocol`, or it warns of a page without HTTPS;
 * - `window.location.hostname`, by which it knows its own store;
 * - `XMLHttpRequest`, by which it asks.
 */
import type {createCheckoutService} from '@bigcommerce/checkout-sdk';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileFunction} from 'node:vm';
import {type EmulatedStore, emulatedFetch} from '../../src/emulator/index.js';

interface ClientFile {
  exports: {createCheckoutService: typeof createCheckoutService};
}

type RunClientFile = (module: object, exports: object, document: object, window: object, xmlHttpRequest: object) => void;

const runClientFile = compileFunction(readFileSync(createRequire(import.meta.url).resolve('@bigcommerce/checkout-sdk'), 'utf8'), [
  'module',
  'exports',
  'document',
  'window',
  'XMLHttpRequest',
]) as RunClientFile;

/** A client that has asked for nothing yet. */
export function platformClientOf(store: EmulatedStore): ReturnType<typeof createCheckoutService> {
  const module: {exports: object} = {exports: {}};
  const document = Object.defineProperty({location: {protocol: 'https:'}}, 'cookie', {
    get: () => `XSRF-TOKEN=${store.csrfToken}`,
    set: () => undefined,
  });
  runClientFile(module, module.exports, document, {location: {hostname: 'shop.example'}}, requestsTo(store));
  return (module as ClientFile).exports.createCheckoutService();
}

/** As much of an XMLHttpRequest as the client uses: no upload, no progress; nothing is ever aborted here. */
function requestsTo(store: EmulatedStore): new () => object {
  const fetching = emulatedFetch(store);
  return class {
    onload: () => void = () => undefined;
    onerror: () => void = () => undefined;
    status = 0;
    statusText = '';
    response = '';
    readonly #headers = new Headers();
    #method = '';
    #url = '';
    #answerHeaders = '';

    open(method: string, url: string): void {
      this.#method = method;
      this.#url = url;
    }

    setRequestHeader(name: string, value: string): void {
      this.#headers.append(name, value);
    }

    getAllResponseHeaders(): string {
      return this.#answerHeaders;
    }

    send(body?: string): void {
      void this.#ask(body).then(
        () => this.onload(),
        () => this.onerror(),
      );
    }

    async #ask(body?: string): Promise<void> {
      const answer = await fetching(this.#url, {method: this.#method, headers: this.#headers, ...(body !== undefined && {body})});
      this.#answerHeaders = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\r\n');
      this.status = answer.status;
      this.statusText = answer.statusText;
      this.response = await answer.text();
    }
  };
}
