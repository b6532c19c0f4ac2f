/** A plain shop with the built files, on the store's own origin, over real HTTP: its pages, the files, and for all else the store. */
import {readFileSync} from 'node:fs';
import {createServer, request as ask, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import {type RunningServer, type ServerOptions, startServer} from '../../src/emulator/http/server.js';

export interface ShopPage {
  /** What stands in the page, its script tags among it. */
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ShopOptions extends Omit<ServerOptions, 'port'> {
  /** The files come compressed by brotli, as they are at first, and nobody keeps them: for measuring. */
  readonly isCold?: boolean;
}

export class BuiltShop {
  readonly #outDir: string;
  readonly #isCold: boolean;
  readonly #compressed = new Map<string, Buffer>();
  readonly #pages: Readonly<Record<string, ShopPage>>;
  readonly #server: Server;
  readonly store: RunningServer;

  private constructor(store: RunningServer, outDir: string, pages: Readonly<Record<string, ShopPage>>, isCold: boolean) {
    this.#outDir = outDir;
    this.#isCold = isCold;
    this.#pages = pages;
    this.store = store;
    this.#server = createServer((request, response) => {
      this.#answer(request, response);
    });
  }

  /** @param outDir the folder of the built files, served under `/dist/` @param pages by path */
  static async open(
    outDir: string,
    pages: Readonly<Record<string, ShopPage>>,
    {isCold = false, ...options}: ShopOptions = {},
  ): Promise<BuiltShop> {
    const shop = new BuiltShop(await startServer({port: 0, ...options}), outDir, pages, isCold);
    await new Promise<void>(resolve => shop.#server.listen(0, '127.0.0.1', resolve));
    return shop;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.store.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    const page = this.#pages[path];
    if (page) {
      response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8', ...page.headers})
        .end(`<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${page.html}`);
    } else if (path.startsWith('/dist/')) {
      response.setHeader('content-type', 'text/javascript');
      this.#sendFile(this.#outDir + path.slice('/dist/'.length), response);
    } else {
      const onwards = ask(this.store.url + path, {method: request.method, headers: request.headers}, told => {
        response.writeHead(told.statusCode ?? 502, told.headers);
        told.pipe(response);
      });
      request.pipe(onwards);
    }
  }
  #sendFile(path: string, response: ServerResponse): void {
    if (!this.#isCold) {
      response.end(readFileSync(path));
      return;
    }
    const body = this.#compressed.get(path) ?? brotliCompressSync(readFileSync(path));
    this.#compressed.set(path, body);
    response.writeHead(200, {'content-encoding': 'br', 'cache-control': 'no-store'}).end(body);
  }
}
